import { CIFRAS_STYLE } from '../../picture/style.ts';
import type { Colours } from '../../picture/style.ts';

/** The colours of a chart on dark paper: lighter, with a contrast of 4.5:1 or more for those of text. */
const DARK: Readonly<Record<keyof Colours, string>> = { first: '#79b4f2', second: '#f0a35e', third: '#9a9ea5', ink: '#ececec', muted: '#b7bac0', quiet: '#9a9ea5', grid: '#3b3f45', paper: '#15171a' };

const variables = (colours: Readonly<Record<string, string>>, more: string): string => `:root{${Object.entries(colours).map(([name, colour]) => `--${name}:${colour}`).join(';')};${more}}`;

const LIGHT_ONLY = '--mark:#fdeeb5;--soft:#f4f4f1;--link:#0b5394;--bad:#9b1c1c;--warn:#8a4b00;--good:#1b6b3a';
const DARK_ONLY = '--mark:#4d3f0b;--soft:#202328;--link:#8fc1f7;--bad:#ff9c9c;--warn:#f2b56b;--good:#8fd6a8';

/**
 * How pages look: one column of 38 rem for prose, which is as wide as a chart, room beside it for charts and tables, the reader's own serif and sans (no font is fetched), light and dark as the reader has it, and print.
 * The type of charts is theirs: measured in IBM Plex Sans, and where a reader lacks it, one that runs no wider.
 */
export const PAGE_STYLE = `${variables({ ...CIFRAS_STYLE.colours }, `color-scheme:light dark;${LIGHT_ONLY}`)}
@media screen and (prefers-color-scheme:dark){${variables(DARK, DARK_ONLY)}}
*{box-sizing:border-box}
html{font:112.5%/1.6 Charter,"Bitstream Charter","Sitka Text",Cambria,Georgia,serif;color:var(--ink);background:var(--paper);text-size-adjust:100%;scroll-padding-top:1rem;overflow-wrap:break-word}
body{margin:0 auto;padding:0 1.1rem 4rem;max-width:60rem}
header,main,section,footer,nav{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,38rem) minmax(0,1fr)}
header>*,main>*,section>*,footer>*,nav>*{grid-column:2;min-width:0}
main>section,.wide,figure{grid-column:1/-1}
figure,.wide{justify-self:center;max-width:100%}
h1,h2,h3,h4,.small,table,figcaption,nav,footer,.chip,.badges,.tip,i,small,summary,.skip,a[href^="#f-"]{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
h1{font-size:2.1rem;line-height:1.15;letter-spacing:-.015em;margin:2.6rem 0 .6rem;text-wrap:balance}
h2{font-size:1.35rem;line-height:1.25;margin:2.4rem 0 .4rem;text-wrap:balance}
h3::first-letter{text-transform:uppercase}h3{font-size:1.05rem;line-height:1.3;margin:1.5rem 0 .3rem}
p,ul,ol{margin:.7rem 0}p,li{text-wrap:pretty}
.dek{font-size:1.15rem;color:var(--muted);margin:0 0 1rem;text-wrap:pretty}
.small,figcaption,footer,.badges,nav{font-size:.78rem;line-height:1.5;color:var(--muted)}
.badges{list-style:none;padding:.6rem 0;margin:1rem 0;border-block:1px solid var(--grid);display:flex;flex-wrap:wrap;gap:.1rem 1.2rem}
nav ol{margin:.2rem 0;padding-left:1.2rem;columns:16rem}
a{color:var(--link);text-underline-offset:.15em;text-decoration-thickness:1px}
a:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--second);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.4rem .8rem;z-index:3}
.cited{position:relative;white-space:nowrap}.said{white-space:normal}
.cited>a{color:inherit;text-decoration:underline dotted;text-decoration-color:var(--first);text-decoration-thickness:2px;font-variant-numeric:lining-nums}
.tip{display:none;position:absolute;left:0;top:1.7em;z-index:2;width:max-content;max-width:min(24rem,80vw);white-space:normal;font-size:.78rem;line-height:1.4;padding:.5rem .7rem;background:var(--soft);color:var(--ink);border:1px solid var(--quiet);border-radius:4px;box-shadow:0 2px 10px #0003}
@media(hover:hover){.cited:hover>.tip{display:block}}
.cited:focus-within>.tip{display:block}
figure{margin:1.2rem 0;width:100%;text-align:center}
figcaption{max-width:38rem;margin:.3rem auto 0;text-align:left}
figure svg,.lineage{font-family:"IBM Plex Sans",Arial,"Liberation Sans",Helvetica,sans-serif}
figure svg{display:block;max-width:100%;height:auto}
.broad,.narrow{position:relative;width:fit-content;max-width:100%;margin:0 auto}
figure .marks{position:absolute;inset:0;width:100%;height:100%}.marks path{fill:#fff0}.marks a:hover path{stroke:var(--second);stroke-width:1.5}
.narrow{display:none}
.scroll{overflow-x:auto}

table{border-collapse:collapse;font-size:.8rem;line-height:1.4;margin:.6rem 0}
th,td{padding:.35rem .7rem .35rem 0;text-align:left;vertical-align:top;border-top:1px solid var(--grid)}
thead th{border-top:0;color:var(--muted);font-weight:600;vertical-align:bottom;min-width:5.5rem;max-width:11rem}
tbody th{font-weight:600;white-space:nowrap}
caption{text-align:left;font-weight:600;padding-bottom:.3rem}
.n{text-align:right;font-variant-numeric:tabular-nums}td.n{white-space:nowrap}
.data tr>:last-child{min-width:19rem}td p{margin:0 0 .35rem}td ul{margin:.2rem 0;padding-left:1rem}
q{quotes:"“" "”" "‘" "’"}
mark{background:var(--mark);color:inherit}
i{display:inline-block}i,small,code,a[href^="#f-"]{font-size:.92em;font-style:normal;color:var(--muted)}
code,pre{font-family:ui-monospace,"Cascadia Mono",Menlo,Consolas,monospace;font-size:.78rem;overflow-wrap:anywhere}
pre{white-space:pre-wrap;background:var(--soft);padding:.6rem .8rem}
details>summary{cursor:pointer;color:var(--muted);font-size:.78rem}
.plain,.findings{list-style:none;padding:0}.plain>li{margin:.35rem 0}.findings>li{margin:1.1rem 0}
.sources li{margin:.4rem 0}li>i,li>small,li>a[href^="#f-"]{font-size:.78rem}small:has(+i)::after{content:" ·"}.plain summary{font:inherit;color:inherit}
.chip{font-size:.75rem;font-weight:600;white-space:nowrap;padding:.05rem .45rem;border:1px solid;border-radius:3px;color:var(--muted)}
.chip.held{color:var(--good)}.chip.warn{color:var(--warn)}.chip.error{color:var(--bad)}
blockquote{margin:1rem 0;padding-left:1rem;border-left:3px solid var(--grid)}
:target{background:var(--mark);outline:2px solid var(--second);outline-offset:1px}
h1:target,h2:target,h3:target,figure:target{background:none;outline:0}
.lineage{display:block;margin:.5rem auto;font-size:12px;text-anchor:middle}
.lineage rect{fill:var(--paper);stroke:var(--quiet)}.lineage .load rect{fill:var(--soft)}.lineage .chart rect{stroke:var(--ink);stroke-width:2}
.lineage text{fill:var(--ink);font-weight:600}.lineage text+text{fill:var(--muted);font-size:11px;font-weight:400}
.lineage .edges path{fill:none;stroke:var(--quiet);marker-end:url(#arrow)}.lineage marker path{fill:var(--quiet)}
.lineage a:hover rect,.lineage a:focus-visible rect{stroke:var(--second);stroke-width:3}
@media screen and (max-width:44rem){html{font-size:106.25%}body{padding:0 .85rem 3rem}h1{font-size:1.7rem}.broad{display:none}.broad.only{display:block;overflow-x:auto}.narrow{display:block}.data,.data thead,.data tbody{display:block}.data tr{display:flex;flex-wrap:wrap;border-top:1px solid var(--grid)}.data th,.data td{flex:1 1 0;min-width:min-content;max-width:100%;border:0;white-space:normal;overflow-wrap:break-word}.data thead{font-size:.9em}.data tr>:last-child{flex:1 0 100%;min-width:0}}
@media print{:root{font-size:10pt;line-height:1.45;color-scheme:light}main>section{font-size:8.5pt}h2{margin-top:1.6rem}.data tr>:last-child{min-width:14rem}body{max-width:none;padding:0}nav,.skip,.tip,.marks,#downloads,#downloads~*{display:none!important}
.broad{display:block!important}.narrow{display:none!important}figure,tr,.lineage,.findings>li,.sources li{break-inside:avoid}h2,h3{break-after:avoid}details::details-content{content-visibility:visible;display:block}details>summary{list-style:none}
.scroll{overflow:visible}.lineage{max-width:100%;height:auto}.sources a::after{content:" <" attr(href) ">";font-size:8pt;word-break:break-all}a{color:inherit}figure svg{max-width:17cm}header,main,section{grid-template-columns:0 minmax(0,38rem) minmax(0,1fr)}figure,.wide{justify-self:start}.broad,figcaption{margin-left:0}.sources a{text-decoration:none}}
`;
