import { need } from '../table/need.ts';
import { rowCount } from '../table/table.ts';
import type { Table } from '../table/table.ts';
import { textOutput } from '../write/files.ts';
import type { Output } from '../write/files.ts';
import { attribute } from './attribute.ts';
import { blockMarkdown } from './block-markdown.ts';
import type { Block, Exported } from './blocks.ts';
import { escaped } from './escaped.ts';
import { evidenceMarkdown } from './evidence-markdown.ts';

/**
 * A notebook in the format of Observable Notebooks 2.0 (https://observablehq.com/notebook-kit/kit#the-notebook-file-format), which Observable Desktop opens and Notebook Kit builds: prose and evidence as
 * Markdown cells, each chart as an HTML cell with its picture (it needs no library that would be fetched), and each table as a cell `const homicides_by_year = […]` to go on with.
 */
export function observable({ notebook: { title, dek = '' }, blocks, context }: Exported, stem: string): Output[] {
  const cells: string[] = [];
  const add = (type: string, text: string): void => void cells.push(`  <script id="${cells.length + 1}" type="${type}">\n${indented(text)}\n  </script>\n`);
  add('text/markdown', [`# ${escaped(title)}`, ...(dek === '' ? [] : [`*${escaped(dek)}*`])].join('\n\n'));
  for (const block of blocks) {
    if (block.kind === 'chart') add('text/html', pictured(block));
    else add('text/markdown', blockMarkdown(block));
  }
  const names = new Set<string>();
  for (const { source, table } of context.used) add('module', `// ${source.name.replace(/\s+/gu, ' ')}\nconst ${variable(source.name, names)} = ${rowsOf(table)};`);
  const evidence = evidenceMarkdown(context);
  if (evidence !== null) add('text/markdown', evidence);
  return [textOutput(`${stem}.observable.html`, `<!doctype html>\n<notebook theme="air">\n  <title>${attribute(title)}</title>\n${cells.join('')}</notebook>\n`)];
}

function pictured({ drawing: { svg, words } }: Extract<Block, { kind: 'chart' }>): string {
  return `<img alt="${attribute(words.alt).replaceAll('$', '&#36;')}" style="max-width:100%" src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}">`;
}

/** Rows as JavaScript, one a line. JSON has no endless number. */
function rowsOf(table: Table): string {
  const readers = need(table, ...table.columns.keys());
  const value = (cell: unknown): string => (typeof cell === 'number' && !Number.isFinite(cell) ? String(cell) : JSON.stringify(cell ?? null));
  const rows = Array.from({ length: rowCount(table) }, (_, row) => `  {${readers.map((reader) => `${JSON.stringify(reader.name)}: ${value(reader.at(row))}`).join(', ')}}`);
  return `[\n${rows.join(',\n')}\n]`;
}

/** The name of a source as a name of JavaScript, each once. */
function variable(name: string, taken: Set<string>): string {
  const stem = name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[^A-Za-z0-9]+/gu, '_').replace(/_$/u, '').replace(/^(?=\d)|^$/u, '_');
  let given = stem;
  for (let i = 2; taken.has(given); i++) given = `${stem}_${i}`;
  taken.add(given);
  return given;
}

/** Four spaces before each line, which the reader takes away again; an end of the cell inside it is escaped as the format says. */
function indented(text: string): string {
  return text.replace(/<(?=\\*\/script(?:\s|>))/giu, '<\\').split('\n').map((line) => (line.trim() === '' ? '' : `    ${line}`)).join('\n');
}
