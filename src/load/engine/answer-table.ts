import { dictionary, numbers } from '../../table/cells.ts';
import type { Cells } from '../../table/cells.ts';
import { tableOf } from '../../table/table.ts';
import type { Named, Remark, Table } from '../../table/table.ts';
import type { Value } from '../../table/where.ts';
import { originsFrom } from './answer-origins.ts';
import type { Answer } from './answer.ts';
import type { Built } from './building.ts';
import type { Counts, Doubt } from './open.ts';
import { byValues } from './order.ts';

/** The answer as a table: in the order of the keys where it was totalled, each row with the source, how many of its rows stand behind it, and the rows that were joined. */
export function tableFrom(answer: Answer, built: Built, { insisted, label, name, several }: { insisted: ReadonlySet<Doubt>; label: string; name: string; several: boolean }): Table {
  const count = answer.behind.length;
  const rows = sorted(answer, count);
  const named = [...answer.held].map(([field, { column, type }]): Named => [field, column, cellsOf(answer.cells.get(field) ?? [], rows, type === 'text')]);
  const counts: Counts = { left: (code) => answer.statuses.get(code) ?? 0, tally: (index) => answer.tallies[index] ?? 0, insisted: (doubt) => insisted.has(doubt) };
  const table = tableOf(named, originsFrom(answer, rows, { label, several }), { name, steps: [], joined: [] });
  const remarks = built.remarks.map((remark) => remark(counts)).filter((remark): remark is Remark => remark !== null);
  const partners = answer.beside.map(({ partner }) => partner);
  return { ...table, remarks: [...remarks, ...partners.flatMap((each) => each.remarks)], findings: partners.flatMap((each) => each.findings) };
}

function sorted({ sort, cells }: Answer, count: number): Uint32Array {
  const rows = Uint32Array.from({ length: count }, (_, i) => i);
  if (sort.length === 0) return rows;
  const keys = sort.map((name) => cells.get(name) ?? []);
  return rows.sort((a, b) => byValues(keys.map((key) => key[a] ?? null), keys.map((key) => key[b] ?? null)));
}

function cellsOf(values: readonly Value[], rows: Uint32Array, isText: boolean): Cells {
  if (!isText) return numbers(Float64Array.from(rows, (row) => finite(values[row] ?? null)));
  const words: (string | null)[] = [null];
  const known = new Map<string, number>();
  const codes = Uint32Array.from(rows, (row) => {
    const value = values[row] ?? null;
    if (value === null) return 0;
    const code = known.get(String(value)) ?? words.push(String(value)) - 1;
    known.set(String(value), code);
    return code;
  });
  return dictionary(codes, words);
}

function finite(value: Value): number {
  return value === null ? NaN : Number.isFinite(Number(value)) ? Number(value) : NaN;
}
