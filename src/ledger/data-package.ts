import type { Cell } from '../csv/cell.ts';
import { keysIn } from './rules.ts';
import type { Ledger } from './ledger.ts';
import { FILE_NAMES, SCHEMA } from './schema.ts';
import type { FileName, FileSchema } from './schema.ts';

/**
 * The ledger as a Data Package 2.0 descriptor (https://datapackage.org/standard/data-package/): a resource a file with its fields, constraints and foreign keys,
 * and the documents quoted as sources. Generated from the schema, never typed.
 */
export function dataPackage({ files, figures }: Ledger): object {
  const present = FILE_NAMES.filter((name) => files[name].length > 0 || SCHEMA[name].presence === 'required');
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'figures',
    title: 'Reported figures, with their words, speakers, dates and sources',
    contributors: contributors(figures.map(({ row }) => row.text('coded_by'))),
    sources: files.sources.map((source) => ({ title: `${source.text('outlet')}: ${source.text('title')}`, ...(isUrl(source.text('url')) ? { path: source.text('url') } : {}) })),
    resources: present.map((name) => ({
      name,
      title: SCHEMA[name].title,
      type: 'table',
      path: `${name}.csv`,
      scheme: 'file',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: tableSchema(SCHEMA[name], present),
    })),
  };
}

function contributors(coders: readonly string[]): { title: string; roles: string[] }[] {
  const names = [...new Set(coders.flatMap(keysIn))];
  return names.map((title) => ({ title, roles: ['coder'] }));
}

function isUrl(text: string): boolean {
  return /^https?:\/\//u.test(text);
}

function tableSchema({ key, columns, refs }: FileSchema, present: readonly FileName[]): object {
  const single = Object.entries(refs).filter(([, { many, file }]) => many === undefined && present.includes(file));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: Object.entries(columns).map(([name, cell]) => field(name, cell)),
    fieldsMatch: ['subset'],
    missingValues: [''],
    ...(key === null ? {} : { primaryKey: [key] }),
    ...(single.length === 0 ? {} : { foreignKeys: single.map(([name, { file }]) => ({ fields: [name], reference: { resource: file, fields: [SCHEMA[file].key] } })) }),
  };
}

const TYPES: Readonly<Partial<Record<Cell['kind'], string>>> = { count: 'integer', number: 'number', year: 'year' };

function field(name: string, { kind, label, required, unique, limits }: Cell): object {
  const constraints = { ...(required ? { required } : {}), ...(unique ? { unique } : {}), ...limits };
  return { name, title: label, type: TYPES[kind] ?? 'string', ...(Object.keys(constraints).length === 0 ? {} : { constraints }) };
}
