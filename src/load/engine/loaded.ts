import type { Declared } from '../../csv/declared.ts';
import { CHANGED } from '../../csv/opened.ts';
import { LoadError } from '../../errors.ts';
import type { Run } from '../../step.ts';
import type { Table } from '../../table/table.ts';
import { tableFrom } from './answer-table.ts';
import { answered, isOff } from './answer.ts';
import type { Answer } from './answer.ts';
import { building, withWords } from './building.ts';
import type { Built } from './building.ts';
import { columnFaults } from './columns.ts';
import type { Beforehand } from './declaring.ts';
import { grouped } from './grouped.ts';
import { judgeTexts, refusedFaults } from './judge.ts';
import { isSlowerWhereLost } from './plan.ts';
import { refuseInexact, refuseValues } from './refused.ts';
import { repeats } from './repeats.ts';
import type { QueryOptions } from './query.ts';
import type { Engine, Session } from './session.ts';
import { totalRows, watchedIn } from './total-rows.ts';
import { usedBy } from './used.ts';
import { verified } from './verified.ts';
import type { Known } from './verified.ts';
import { written } from './words.ts';
import type { Word } from './words.ts';

/** A query that is to be loaded: what is asked of which engine, in which run. */
export interface Loading {
  readonly name: string;
  readonly engine: Engine;
  readonly declared: Declared;
  readonly options: QueryOptions;
  readonly words: readonly Word[];
  readonly run: Run;
}

/** The table that a query gives; its session is closed whatever happens. */
export async function loaded(loading: Loading): Promise<Table> {
  const session = await loading.engine.open(Object.keys(loading.declared));
  try {
    const faults = columnFaults(session, Object.keys(loading.declared), loading.options.others ?? 'refuse');
    if (faults.length > 0) throw new LoadError(faults);
    const table = await tableOfQuery(session, loading);
    refuseChanged(session);
    return table;
  } catch (error) {
    // Whatever is wrong with a file that somebody writes to comes of that.
    refuseChanged(session);
    throw error;
  } finally {
    await session.close();
  }
}

function refuseChanged(session: Session): void {
  const changed = session.changed();
  if (changed.length > 0) throw new LoadError(changed);
}

async function tableOfQuery(session: Session, loading: Loading): Promise<Table> {
  const used = usedBy(loading.words, loading.declared);
  const first = await atFirst(session, loading, used);
  const { beforehand } = first;
  let { attempt } = first;
  if (attempt === null || isOff(attempt.answer.statuses)) {
    const { known, refused } = await judgeTexts(session, loading.declared, building(session, loading.run), beforehand);
    if (refused.length > 0) throw new LoadError(await refusedFaults(session, refused));
    attempt = await attempted(session, loading, { known, ...beforehand });
  }
  if (isOff(attempt.answer.statuses)) throw new LoadError({ ...CHANGED, place: { file: session.raw.label } });
  const { answer, built } = attempt;
  const faults = await repeats(session, loading.declared, built, await verified(session.raw, loading.declared, built, { known: attempt.known, order: 'any', ...beforehand }));
  if (faults.length > 0) throw new LoadError(faults);
  const insisted = await refuseValues(answer, session, built, (code) => written(loading.words[-code - 11] as Word));
  refuseInexact(answer);
  const table = tableFrom(answer, built, { insisted, label: session.raw.label, name: loading.name, several: session.raw.file !== null });
  const told = await totalRows(session, table, { built, answer, ...loading });
  return told.length === 0 ? table : { ...table, findings: [...told, ...table.findings] };
}

/** The query as asked of a source that is taken for sound, while its bytes are looked through for whether it is; null where characters may be lost, and asked again where rows may call themselves totals. */
async function atFirst(session: Session, loading: Loading, used: ReadonlySet<string>): Promise<{ attempt: Attempt | null; beforehand: Beforehand }> {
  const [possible, none] = [{ used, lost: 'possible', totals: 'possible' }, { used, lost: 'none', totals: 'none' }] as const;
  const isLookedFor = session.sound !== null && isSlowerWhereLost(session.raw, loading.declared, building(session, loading.run), { words: loading.words, used });
  if (session.sound === null || !isLookedFor) return { attempt: await attempted(session, loading, { known: null, ...possible }), beforehand: possible };
  const mayTotal = watchedIn(loading.declared, loading.words).size > 0;
  const [attempt, bytes] = await Promise.allSettled([attempted(session, loading, { known: null, ...none }), session.sound(mayTotal ? 'sought' : 'not asked')]);
  if (attempt.status === 'rejected') throw attempt.reason;
  if (bytes.status === 'rejected') throw await asFaults(session, bytes.reason);
  const beforehand = { used, ...bytes.value };
  if (beforehand.lost === 'possible') return { attempt: null, beforehand };
  return { attempt: mayTotal && beforehand.totals === 'possible' ? await attempted(session, loading, { known: null, ...beforehand }) : attempt.value, beforehand };
}

interface Attempt {
  readonly answer: Answer;
  readonly built: Built;
  readonly known: Known | null;
}

/** The query as asked, unless the form of the source stands against it: then that is told. */
async function attempted(session: Session, { name, declared, options, words, run }: Loading, { known, ...beforehand }: Beforehand & { known: Known | null }): Promise<Attempt> {
  const built = building(session, run, beforehand.totals === 'none' ? new Set() : watchedIn(declared, words));
  const progress = (done: number): void => run.tell({ event: 'progress', source: name, done });
  try {
    const before = known === null ? grouped(session.raw, declared, built, { words, ...beforehand }) : null;
    const open = await withWords(before ?? (await verified(session.raw, declared, built, { known, order: words.some(({ word }) => word === 'total') ? 'any' : 'kept', ...beforehand })), built, words);
    return { answer: await answered(session, open, built, { most: options.rows ?? 2_000_000, progress }), built, known };
  } catch (error) {
    throw await asFaults(session, error);
  }
}

/** What is wrong with the form of the source, where an error comes of that; else the error. */
async function asFaults(session: Session, error: unknown): Promise<unknown> {
  const faults = await session.misformed(error);
  return faults.length > 0 ? new LoadError(faults) : error;
}
