import type { Fault } from '../../errors.ts';
import { companion } from '../../table/column.ts';
import { need } from '../../table/need.ts';
import { listed, suggest } from '../../table/suggest.ts';
import { rowCount } from '../../table/table.ts';
import type { Table } from '../../table/table.ts';
import { lineOfField, lineOfText } from './authored.ts';
import type { Authored } from './authored.ts';
import { OWN_DATA } from './fields.ts';
import type { FieldsByData } from './fields.ts';
import { forbiddenIn } from './forbidden.ts';
import { fieldsOffered, wordsField } from './rows.ts';

/** The fields and data that a spec draws and that the chart does not have, with the ones that may be meant. */
export function unknownFields(authored: Authored, tables: ReadonlyMap<string, Table>, read: FieldsByData): Fault[] {
  return [...read].flatMap(([data, fields]): Fault[] => {
    const table = tables.get(data);
    if (data === OWN_DATA) return [ownData(authored, [...fields])];
    if (table === undefined) return [{ code: 'NO_SUCH_DATA', what: `the spec draws data "${data}"; the chart has: ${[...tables.keys()].join(', ')}`, ...placed(authored, lineOfText(authored, `"${data}"`)) }];
    const offered = fieldsOffered(table);
    return [...fields].filter((field) => !offered.includes(field)).map((field) => {
      const meant = suggest(field, offered);
      const what = `the spec draws "${field}"; ${data === 'table' ? 'the table' : `its data "${data}"`} has: ${listed(offered, 40)}`;
      return { code: 'NO_SUCH_FIELD', what, ...(meant === null ? {} : { fix: `did you mean "${meant}"?` }), ...placed(authored, lineOfField(authored, field)) };
    });
  });
}

/** What the author asks for from outside. It is told of the authored spec, and not only of what is made of it: a link that no mark of the picture has would still stand in the spec that a desk gets. */
export function outside(authored: Authored): Fault[] {
  return forbiddenIn(authored.spec).map(({ fault, said }) => ({ ...fault, ...placed(authored, lineOfText(authored, said)) }));
}

/** The columns that a pivot makes follow from the rows, and have no bounds, types or origins. */
export function pivoted(authored: Authored): Fault[] {
  const line = lineOfText(authored, '"pivot":');
  return line === undefined ? [] : [{ code: 'BAD_SPEC', what: 'the spec makes columns of rows by a pivot, which loses their hedges and where they come from', fix: 'make them in the pipeline, with derive.unfold', ...placed(authored, line) }];
}

/** A number without a table has no source: no step leads from its mark to the words that it was said in. */
function ownData(authored: Authored, fields: readonly string[]): Fault {
  const what = `the spec draws ${fields.map((field) => `"${field}"`).join(', ')} from data of its own, which have no source`;
  return { code: 'BAD_SPEC', what, fix: 'load them as a table, give it to the chart, and name it: "data": { "name": "table" }', ...placed(authored, lineOfField(authored, fields[0] ?? '')) };
}

/** A chart of figures that are not exact must read what kind of number each is, or it would draw "at least 241" like 241. */
export function hedgesNotDrawn(authored: Authored, tables: ReadonlyMap<string, Table>, read: FieldsByData): Fault[] {
  return [...tables].flatMap(([data, table]) => {
    const fields = read.get(data) ?? new Set<string>();
    const figures = [...fields].filter((field) => table.columns.get(field)?.kind === 'figure');
    return figures.filter((field) => !fields.has(companion(field, 'type')) && !fields.has(wordsField(field)) && hedged(table, field)).map((field): Fault => ({
      code: 'HEDGE_NOT_DRAWN',
      what: `"${field}" has numbers that are not exact, and the spec does not say so`,
      fix: `let a mark or a text read ${companion(field, 'type')} or ${wordsField(field)}`,
      ...placed(authored, lineOfField(authored, field)),
    }));
  });
}

function hedged(table: Table, field: string): boolean {
  const [reader] = need(table, field);
  return Array.from({ length: rowCount(table) }, (_, row) => reader.quantity(row).type).some((type) => !['exact', 'rounded', 'missing'].includes(type));
}

/** A place in the authored file. */
export function placed({ file }: Authored, line: number | undefined): Pick<Fault, 'place'> {
  return { place: { file, ...(line === undefined ? {} : { line }) } };
}
