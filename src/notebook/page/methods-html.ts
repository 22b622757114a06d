import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pathTo } from '../../csv/shown-path.ts';
import type { Place } from '../../errors.ts';
import type { Lineage } from '../../table/table.ts';
import type { Checked } from './checks.ts';
import { checksHtml } from './checks-html.ts';
import type { PageContext } from './context.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { stepWords } from './step-words.ts';

/** What a page says of how it was made, beside what its tables tell. */
export interface Making {
  readonly checks: readonly Checked[];
  /** The command that makes the page again. */
  readonly command: string;
  readonly versions: readonly string[];
}

/** The methods, written from what was done: the steps of each table with the rows in and out, how gaps and hedges are treated, the checks, the literals of the prose, files, software and command. */
export function methodsHtml({ checks, command, versions }: Making, context: PageContext): Html {
  const { words, used } = context;
  const told = new Set<string>();
  const tables = used.flatMap(({ table }) => lineageSteps(table.lineage, { told, context }));
  const literals = context.gathered.notebook.cells.flatMap((cell) => (cell.kind === 'prose' ? cell.values.flatMap((value) => (typeof value === 'object' && value.kind === 'literal' ? [value] : [])) : []));
  return html`<section aria-labelledby="methods"><h2 id="methods">${words.methods.title}</h2><p>${words.methods.intro}</p><p>${words.methods.gaps}</p>
${tables}
${checksHtml(checks, context)}
${literals.length === 0 ? null : html`<h3>${words.methods.literals}</h3><ul>${literals.map(({ text, why }) => html`<li>${text}: ${why}</li>`)}</ul>`}
${filesHtml(context)}<h3>${words.methods.versions}</h3><p>${versions.join(', ')}</p><h3>${words.methods.again}</h3><pre><code>${command}</code></pre></section>`;
}

/** The steps of a table, after those of the tables that it draws on; each table once. */
function lineageSteps(lineage: Lineage, { told, context }: { told: Set<string>; context: PageContext }): Html[] {
  const { name, steps, joined } = lineage;
  if (told.has(name)) return [];
  told.add(name);
  const before = joined.flatMap((each) => lineageSteps(each, { told, context }));
  const { lang, words, anchors, nameOf } = context;
  if (steps.length === 0) return [...before, html`<h3 id="${anchors.of('m', name)}">${nameOf(name)}</h3><p>${stepWords({ step: name }, { of: name, context })}</p>`];
  // What was checked stands by itself, with what came of it; and the words of the other edition are none of this one.
  const isOfOther = new RegExp(`^clean\\.recode\\(.*_${lang === 'en' ? 'es' : 'en'}\\)$`, 'u');
  const items = steps.filter(({ step }) => !step.startsWith('check.') && !isOfOther.test(step)).map((each, i) => {
    const { step, rowsIn, rowsOut } = each;
    // What is loaded has no heading of its own: the lineage leads to the first step that loads it.
    const isFirst = i === 0 && !told.has(step);
    if (isFirst) told.add(step);
    return html`<li${isFirst ? html` id="${anchors.of('m', step)}"` : null}>${stepWords(each, { of: name, context })}${i > 0 && rowsIn === rowsOut ? null : html` <i>${words.methods.rows(i === 0 ? rowsOut : rowsIn, rowsOut)}</i>`}</li>\n`;
  });
  const drawsOn = joined.length === 0 ? null : html`<p class="small">${words.methods.madeOf}: ${joined.map((each, i) => html`${i === 0 ? '' : ', '}<a href="#${anchors.of('m', each.name)}">${nameOf(each.name)}</a>`)}</p>`;
  return [...before, html`<h3 id="${anchors.of('m', name)}">${nameOf(name)}</h3>${drawsOn}<ol>${items}</ol>`];
}

/** The files behind the figures of the page, each with the hash of its bytes; a file that is gone by now has none. */
function filesHtml({ homes, words }: PageContext): Html | null {
  const places = new Map([...homes.values()].flatMap(({ citation: { place } }) => (place.file === undefined ? [] : [[`${place.file} ${pathTo(place) ?? ''}`, place] as const])));
  const files = [...places].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, place]) => ({ file: place.file ?? '', hash: sha256(place) }));
  if (files.length === 0) return null;
  return html`<h3>${words.methods.files}</h3><ul class="small">${files.map(({ file, hash }) => html`<li>${file} <code>${hash}</code></li>`)}</ul>`;
}

function sha256(place: Place): string {
  try {
    return createHash('sha256').update(readFileSync(pathTo(place) ?? place.file ?? '')).digest('hex');
  } catch {
    return '–';
  }
}
