import type { Authored } from '../chart/spec/authored.ts';
import { fieldsRead } from '../chart/spec/fields.ts';
import type { Node } from '../chart/spec/node.ts';
import type { Mark } from '../chart/scene/marks.ts';
import { COMPANIONS, companion } from '../table/column.ts';
import type { Table } from '../table/table.ts';

/**
 * The columns that a chart reads of each table and that no mark of it measures: they say where a mark stands, what it looks like, or what else is printed beside it ("31 December: 470"). Figures come with
 * their bounds and types; what transforms make is no column.
 */
export function columnsBeside({ spec }: Authored, marks: readonly Pick<Mark, 'data' | 'column'>[], tables: ReadonlyMap<string, Table>): ReadonlyMap<string, readonly string[]> {
  const measured = new Set(marks.flatMap(({ data, column }) => (column === null ? [] : [column, ...COMPANIONS.map((which) => companion(column, which))].map((name) => `${data} ${name}`))));
  const read = fieldsRead(spec as unknown as Node);
  return new Map([...tables].map(([data, table]) => {
    const names = [...(read.get(data) ?? [])].flatMap((field) => columnsOf(field, table)).filter((name) => !measured.has(`${data} ${name}`));
    return [data, [...new Set(names)]];
  }));
}

/** The columns behind a field: itself, the column that it puts in words, or both languages of a label. A figure is never without its bounds and type. */
function columnsOf(field: string, { columns }: Table): string[] {
  const known = (name: string): boolean => columns.has(name);
  const plain = field.replace(/_words$/u, '');
  const names = known(field) ? [figureOf(field, columns)] : known(plain) ? [plain] : [`${field}_en`, `${field}_es`].filter(known);
  return names.flatMap((name) => (columns.get(name)?.kind === 'figure' ? [name, companion(name, 'low'), companion(name, 'high'), companion(name, 'type')] : [name]));
}

/** The figure whose bound or type a column is; any other column itself. */
function figureOf(name: string, columns: Table['columns']): string {
  return COMPANIONS.map((which) => name.slice(0, -which.length - 1)).find((figure) => columns.get(figure)?.kind === 'figure' && COMPANIONS.some((which) => companion(figure, which) === name)) ?? name;
}
