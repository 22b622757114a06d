import { StepError } from '../errors.ts';
import type { Fault } from '../errors.ts';
import type { Source } from '../source.ts';
import { step } from '../step.ts';
import type { Step } from '../step.ts';
import { pick } from '../table/cells.ts';
import { isNumeric, withCompanions } from '../table/column.ts';
import type { Column } from '../table/column.ts';
import { matchRows } from '../table/match.ts';
import { need } from '../table/need.ts';
import type { Reader } from '../table/need.ts';
import { originsOfColumn, widened } from '../table/cell-origins.ts';
import { takeOrigins } from '../table/origins.ts';
import { joinOrigins } from '../table/origins-together.ts';
import { setColumns } from '../table/rows.ts';
import { listed } from '../table/suggest.ts';
import { namedColumns } from '../table/table.ts';
import type { Named, Table } from '../table/table.ts';

export interface JoinOptions {
  /** The columns whose equal values make partners: of the same name in both, or `{ base_figure: 'figure' }` where the partner calls them otherwise. */
  readonly on: readonly string[] | Readonly<Record<string, string>>;
  /** The columns to bring over; all but the keys unless given. */
  readonly take?: readonly string[];
  /** Rows without a partner: refused, or kept with gaps. */
  readonly lacking?: 'refuse' | 'gaps';
}

/**
 * Puts beside each row the columns of its one partner in `source`. Rows take on the partner's origins. A left join of many to one: it never makes rows nor drops any.
 *
 * @throws {StepError} NO_SUCH_COLUMN; NO_MATCH naming the keys that have no partner; MANY_MATCHES naming those that have several; NOT_SAME_KIND for keys of numbers against keys of text; COLUMN_EXISTS for a column
 * that both tables have. And whatever loading `source` throws.
 */
export function join(source: Source, { on, take, lacking = 'refuse' }: JoinOptions): Step {
  return step(`derive.join(${source.name})`, async (table, run) => {
    const partner = await source.load(run);
    const [mine, theirs] = Array.isArray(on) ? [on as readonly string[], on as readonly string[]] : [Object.keys(on), Object.values(on)];
    const { rows, lacking: without, doubled } = matchRows(table, partner, mine, theirs);
    const faults = [...kindsThatDiffer(need(table, ...mine), need(partner, ...theirs), source.name)];
    if (doubled.length > 0) faults.push({ code: 'MANY_MATCHES', what: `${source.name} has several rows with ${listed(doubled)}`, fix: 'choose one of each with clean.choose' });
    if (without.length > 0 && lacking === 'refuse') faults.push({ code: 'NO_MATCH', what: `${source.name} has no row with ${listed(without)}`, fix: "add it, or say lacking: 'gaps'" });
    const brought = columnsOf(partner, { on: theirs, take });
    faults.push(...brought.filter(([name]) => table.columns.has(name)).map(([name]) => columnExists(name, source.name)));
    if (faults.length > 0) throw new StepError(faults);
    const beside = brought.map(([name, column, cells]): Named => [name, column, gapped(pick(cells, rows.map((row) => Math.max(row, 0))), rows)]);
    const joined = setColumns(table, beside);
    // What was there before is no less than it was, and what comes stands on the partner's origins alone.
    const brings = beside.map(([name]) => [name, takeOrigins(originsOfColumn(partner, name), rows)] as const);
    return {
      ...widened(joined, joinOrigins(table.origins, partner.origins, rows), brings),
      remarks: [...table.remarks, ...partner.remarks],
      findings: [...table.findings, ...partner.findings],
      lineage: { ...table.lineage, joined: [...table.lineage.joined, partner.lineage] },
    };
  }, { reads: [source] });
}

/** 2022 is not "2022": a key of numbers finds nothing among texts, and says so before it says that nothing was found. */
function kindsThatDiffer(mine: readonly Reader[], theirs: readonly Reader[], source: string): Fault[] {
  return mine.flatMap((key, i) => {
    const other = theirs[i] as Reader;
    if (isNumeric(key) === isNumeric(other)) return [];
    return [{ code: 'NOT_SAME_KIND', what: `"${key.name}" holds ${key.kind} here and "${other.name}" holds ${other.kind} in ${source}`, fix: 'make both numbers or both texts' }];
  });
}

/** The columns to bring over; a figure's companions come with it. */
function columnsOf(partner: Table, { on, take }: { on: readonly string[]; take: readonly string[] | undefined }): Named[] {
  const all = namedColumns(partner);
  if (take === undefined) return all.filter(([name]) => !on.includes(name));
  const names = need(partner, ...take).flatMap((reader) => withCompanions(reader.name, partner.columns.get(reader.name) as Column).map(([name]) => name));
  return all.filter(([name]) => names.includes(name));
}

function columnExists(name: string, source: string): Fault {
  return { code: 'COLUMN_EXISTS', what: `both this table and ${source} have a column "${name}"`, fix: 'bring over only what is wanted with take: […], or rename one of them' };
}

/** The cells with gaps where a row has no partner; as they are where every row has one. */
function gapped(cells: Named[2], rows: Int32Array): Named[2] {
  return rows.includes(-1) ? Array.from(rows, (row, i) => (row < 0 ? null : cells.at(i))) : cells;
}
