import { zipSync } from 'fflate';
import type { PageContext } from './context.ts';
import { csv } from '../../write/csv.ts';
import { textOutput } from '../../write/files.ts';
import type { Output } from '../../write/files.ts';
import { spec } from '../../write/spec.ts';
import { svg } from '../../write/svg.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { leanSvg } from './inline-svg.ts';

/** Files that a reader can take away, and what each is. */
export interface Downloads {
  readonly files: readonly { readonly name: string; readonly what: string }[];
  /** All of them in one archive; null where there are none. */
  readonly archive: Output | null;
}

/** Bytes of the archive that a page carries inside; a bigger one stands beside it. */
const INSIDE = 1_000_000;
/** The first moment that the format can write, by the clock of whoever runs this, which is what it writes: the same bytes in any time zone. */
const EPOCH = new Date(1980, 0, 1);

export const NO_DOWNLOADS: Downloads = { files: [], archive: null };

/** What can be downloaded: every table of the page as CSV, every chart as Vega-Lite with its data, as the bundle has them, and as a lean SVG. `name` is the archive's, without `.zip`. */
export function downloadsOf({ used, gathered: { charts }, words, tableId }: PageContext, name: string): Downloads {
  const tables = used.map(({ source, table }) => ({ output: csv({ name: tableId(source).replace(/^t-/u, ''), table }), what: words.downloads.table }));
  const drawn = [...charts.values()].flatMap(({ web: { drawing } }) => [{ output: spec(drawing), what: words.downloads.spec }, { output: textOutput(svg(drawing).name, `${leanSvg(drawing.svg, drawing.style)}\n`), what: words.downloads.picture }]);
  const all = new Map([...tables, ...drawn].map((each) => [each.output.name, each]));
  const entries = Object.fromEntries([...all].map(([file, { output }]) => [file, output.bytes]));
  const archive = all.size === 0 ? null : { name: `${name}.zip`, bytes: zipSync(entries, { level: 9, mtime: EPOCH, os: 3 }) };
  return { files: [...all].map(([file, { what }]) => ({ name: file, what })), archive };
}

/** Whether the archive is too big to be carried inside the page. */
export function isTooBig({ archive }: Downloads): boolean {
  return archive !== null && archive.bytes.length > INSIDE;
}

/** The way to the downloads: one archive, inside the page or beside it, and what is in it. */
export function downloadsHtml(downloads: Downloads, { words }: Pick<PageContext, 'words'>): Html | null {
  const { files, archive } = downloads;
  if (archive === null) return null;
  const href = isTooBig(downloads) ? encodeURIComponent(archive.name) : `data:application/zip;base64,${Buffer.from(archive.bytes).toString('base64')}`;
  const size = `${Math.max(1, Math.round(archive.bytes.length / 1000))} kB`;
  return html`<section aria-labelledby="downloads"><h2 id="downloads">${words.downloads.title}</h2><p>${words.downloads.holds} <a download="${archive.name}" href="${href}">${archive.name}</a> (${size})</p>
<ul class="small">${files.map(({ name, what }) => html`<li>${name}: ${what}</li>`)}</ul></section>`;
}
