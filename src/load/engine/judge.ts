import type { BadCell } from '../../csv/bad-cell.ts';
import type { Cell } from '../../csv/cell.ts';
import type { Declared } from '../../csv/declared.ts';
import { LoadError } from '../../errors.ts';
import type { Fault } from '../../errors.ts';
import { declaring, surely, unproven } from './declaring.ts';
import type { Beforehand, Declaring } from './declaring.ts';
import type { Building } from './open.ts';
import type { Refused, Session } from './session.ts';
import type { Known } from './verified.ts';

/** Faults that are told one by one; the rest are counted. */
export const TOLD_AT_MOST = 50;
/** Different texts of one column that are judged one by one. */
const JUDGED_AT_MOST = 2_000_000;

/** The texts that the engine could not tell, as `parse` judges them, each once: those that it takes, and those that it refuses, with how many cells have them. */
export async function judgeTexts(session: Session, declared: Declared, building: Building, beforehand: Beforehand): Promise<{ known: Known; refused: Refused[] }> {
  const known = new Map<string, Map<string, string | number | null>>();
  const refused: Refused[] = [];
  for (const each of await doubtful(session, building, declaring(session.raw, declared, beforehand))) {
    const { name, cell, field } = each;
    const text = field.type === 'text' ? field.sql : session.dialect.toText(field.sql);
    const [k, n] = [building.fresh('k'), building.fresh('n')];
    const sql = `SELECT ${text} AS ${k}, ${session.dialect.toDouble('count(*)')} AS ${n} FROM ${session.raw.from('filled', 'any')} WHERE ${unproven(each, session.dialect)} GROUP BY ${k} LIMIT ${JUDGED_AT_MOST + 1}`;
    const [texts = [], times = []] = await session.ask(sql);
    if (texts.length > JUDGED_AT_MOST) throw tooMany(name);
    const taken = new Map<string, string | number | null>();
    known.set(name, taken);
    texts.forEach((value, i) => {
      const trimmed = value === null ? '' : String(value).trim();
      const parsed = judged(cell, trimmed);
      if ('code' in parsed) refused.push({ field: name, text: value === null ? null : String(value), times: Number(times[i]), fault: { ...inQuery(parsed, { name, cell, session }), place: { field: name } } });
      else if (value !== null) taken.set(String(value), parsed.value);
    });
  }
  return { known, refused };
}

/** Cells of a query or a table are not typed by anyone: a column of times is brought to days where it is asked for. */
function inQuery(fault: BadCell, { name, cell, session: { raw, dialect } }: { name: string; cell: Cell; session: Session }): BadCell {
  const isTyped = raw.blanks === 'possible';
  return isTyped || cell.kind !== 'date' || !/ is a day with a time/u.test(fault.what) ? fault : { ...fault, fix: `make days of the column in SQL: SELECT CAST(${dialect.name(name)} AS Date) AS ${dialect.name(name)}` };
}

/** The columns in which some cell is unproven, from one reading of the source for all. */
async function doubtful(session: Session, { fresh }: Building, columns: readonly Declaring[]): Promise<Declaring[]> {
  const { dialect, raw } = session;
  const proving = columns.filter((each) => surely([each], dialect).length > 0);
  if (proving.length === 0) return [];
  const counts = proving.map((each) => `${dialect.toDouble(`sum(CASE WHEN ${unproven(each, dialect)} THEN 1 ELSE 0 END)`)} AS ${fresh('n')}`);
  const counted = await session.ask(`SELECT ${counts.join(', ')} FROM ${raw.from('filled', 'any')}`);
  return proving.filter((_, i) => Number(counted[i]?.[0] ?? 0) > 0);
}

const EMPTY = { code: 'EMPTY_CELL', what: 'the cell is empty', fix: 'every row needs a value here' };

const LOST_CHARACTER = { code: 'LOST_CHARACTER', what: 'a character was lost here, or read in the wrong encoding', fix: 'look the word up in the original, and mend it' };

function judged(cell: Cell, trimmed: string): BadCell | { readonly value: string | number | null } {
  if (/[\uFFFD\u0080-\u009F]/u.test(trimmed)) return LOST_CHARACTER;
  if (trimmed !== '') return cell.parse(trimmed);
  return cell.required ? EMPTY : { value: null };
}

function tooMany(name: string): LoadError {
  const what = `column "${name}" has more than ${JUDGED_AT_MOST.toLocaleString('en-US')} different texts that the engine cannot tell to be as declared`;
  return new LoadError({ code: 'TOO_MANY_TEXTS', what, fix: 'declare it as it is written, or bring it into a plain form in SQL first', place: { field: name } });
}

/** The faults of refused texts: at their places where the source has places, else once a text, with how many rows have it. */
export async function refusedFaults(session: Session, refused: readonly Refused[], total = refused.reduce((sum, { times }) => sum + times, 0)): Promise<Fault[]> {
  const placed = await session.locate(refused, TOLD_AT_MOST);
  if (placed !== null) return capped(placed, total);
  const told = refused.slice(0, TOLD_AT_MOST).map(({ fault, times }) => ({ ...fault, what: `${fault.what}${times > 1 ? ` (in ${times.toLocaleString('en-US')} rows)` : ''}`, place: { ...fault.place, file: session.raw.label } }));
  return capped(told, refused.length);
}

/** The first faults, and how many more there are. */
export function capped(faults: readonly Fault[], total: number): Fault[] {
  const told = faults.slice(0, TOLD_AT_MOST);
  if (total <= told.length) return [...told];
  const what = `and ${(total - told.length).toLocaleString('en-US')} more faults, ${total.toLocaleString('en-US')} in all`;
  return [...told, { code: 'MORE_FAULTS', what, fix: 'mend these first: often one cause is behind them all' }];
}
