import { termsOf } from '../notebook/terms.ts';
import type { PageContext } from '../notebook/page/context.ts';
import { slug } from '../notebook/page/anchors.ts';
import { sourcesOf } from '../notebook/page/sources-html.ts';
import type { Column, Kind, Words } from '../table/column.ts';
import type { Table } from '../table/table.ts';
import { csv } from '../write/csv.ts';
import { textOutput } from '../write/files.ts';
import type { Output } from '../write/files.ts';
import type { Exported } from './blocks.ts';

/**
 * The tables of a notebook as a Data Package 2.0 (https://datapackage.org/standard/data-package/) in a folder of its own: a CSV a table, with label, unit and type of each column, and the documents
 * behind the figures as sources, and the licence that its project states. Nobody opens it in a spreadsheet, so texts stand as they are.
 */
export function datapackage({ notebook: { file, lang, title, dek = '' }, context }: Exported, stem: string): Output[] {
  const folder = `${stem}.datapackage`;
  const names = new Set<string>();
  const tables = context.used.map(({ source, table }) => ({ name: once(slug(source.name), names), title: source.name, table }));
  const files = tables.map(({ name, table }) => ({ name: `${folder}/data/${name}.csv`, bytes: withoutMark(csv({ name, table: table as Table }, { formulas: 'keep' }).bytes) }));
  const sources = sourcesOf(context).map(({ source }) => ({ title: `${source.outlet}: ${source.title}`, ...(/^https?:\/\//u.test(source.url) ? { path: source.url } : {}) }));
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: slug(stem), title, ...(dek === '' ? {} : { description: dek }),
    ...licencesOf(termsOf(file).licence, lang),
    ...(sources.length === 0 ? {} : { sources }),
    resources: tables.map((each) => resource(each, context)),
  };
  return [textOutput(`${folder}/datapackage.json`, `${JSON.stringify(descriptor, null, 2)}\n`), ...files];
}

/** The licence that the project states: by its id where it is one, such as CC-BY-4.0, and in words. */
function licencesOf(licence: Words | undefined, lang: 'en' | 'es'): object {
  if (licence === undefined) return {};
  const title = typeof licence === 'string' ? licence : licence[lang];
  const [path] = /https?:\/\/[^\s,;)]+/u.exec(title) ?? [];
  return { licenses: [{ name: /^[\w.+-]+(?: [\w.+-]+){0,3}$/u.test(title) ? title.replaceAll(' ', '-').replaceAll('+', '-') : 'custom', ...(path === undefined ? {} : { path }), title }] };
}

function resource({ name, title, table }: { name: string; title: string; table: Table }, { lang }: PageContext): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
    name, title, type: 'table', path: `data/${name}.csv`, scheme: 'file', format: 'csv', mediatype: 'text/csv', encoding: 'utf-8',
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: [...[...table.columns].map(([field, column]) => fieldOf(field, column, lang)), { name: 'figures', title: FIGURES[lang], type: 'string' }],
      missingValues: [''],
    },
  };
}

const FIGURES = { en: 'The figures or lines that the row comes from', es: 'Las cifras o líneas de las que procede la fila' } as const;
const TYPES: Readonly<Partial<Record<Kind, string>>> = { count: 'integer', number: 'number', figure: 'number', bound: 'number', year: 'year' };

function fieldOf(name: string, { kind, label, labels, unit, units }: Column, lang: 'en' | 'es'): object {
  const measured = units?.[lang] ?? unit;
  return { name, title: labels?.[lang] ?? label, type: TYPES[kind] ?? 'string', ...(measured === '' ? {} : { description: measured }) };
}

function once(name: string, taken: Set<string>): string {
  let given = name;
  for (let i = 2; taken.has(given); i++) given = `${name}-${i}`;
  taken.add(given);
  return given;
}

/** The byte order mark is for Excel; the readers of data packages may take it for a part of the first column's name. */
function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef ? bytes.subarray(3) : bytes;
}
