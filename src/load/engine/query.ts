import type { Declared } from '../../csv/declared.ts';
import { LoadError } from '../../errors.ts';
import type { Fault } from '../../errors.ts';
import type { Source } from '../../source.ts';
import { newRun } from '../../step.ts';
import type { Run } from '../../step.ts';
import { suggest } from '../../table/suggest.ts';
import type { Table } from '../../table/table.ts';
import type { Where } from '../../table/where.ts';
import { answered, isOff, refuseInexact, refuseValues, sourceHas, tableFrom } from './answer.ts';
import type { Answer } from './answer.ts';
import { building, withWords } from './building.ts';
import type { Built } from './building.ts';
import { grouped, isSlowerWhereLost } from './grouped.ts';
import { judgeTexts, refusedFaults } from './judge.ts';
import { repeats } from './repeats.ts';
import type { Engine, Session } from './session.ts';
import type { Beforehand } from './declaring.ts';
import { usedBy } from './used.ts';
import { verified } from './verified.ts';
import type { Known } from './verified.ts';
import { written } from './words.ts';
import type { JoinWords, RateWords, RecodeWords, ShareWords, TotalWords, Word } from './words.ts';

/**
 * A source in an engine, and what is asked of it before it becomes a table: the same words as in a pipeline, which the engine carries out, so that only the result comes into memory.
 * Each word gives a new query and leaves the old as it was. Nothing is read before `load()`.
 *
 * Gaps, zero bases, partners and lists are treated as the words of the same name treat them in memory. Three things differ: groups come in the order of their keys, since many threads know no
 * first row; sums of decimals are added exactly to 15 places, so that they do not depend on the order of the rows; and a column of figures with bounds can be carried, but not reckoned with.
 */
export interface Query extends Source {
  /** Keeps the rows whose columns are as said: `keep('since 2015', { year: { from: 2015 } })`. */
  keep(why: string, where: Where): Query;
  /** Puts other words for the values of a column, as `clean.recode`. */
  recode(column: string, list: Readonly<Record<string, string>>, options?: RecodeWords): Query;
  /** One row for each group of rows that agree in `by`, as `derive.total`. */
  total(by: readonly string[], options: TotalWords): Query;
  /** Adds the share in % that a column has of another, or of its sum within groups, as `derive.share`. */
  share(name: string, options: ShareWords): Query;
  /** Adds a column over another, times `per`, as `derive.rate`. */
  rate(name: string, options: RateWords): Query;
  /** Puts beside each row the columns of its one partner in a small table, as `derive.join`. */
  join(source: Source, options: JoinWords): Query;
}

export interface QueryOptions {
  /** What becomes of columns of the source that are not declared. */
  readonly others?: 'refuse' | 'drop';
  /** How many rows the result may have: 2,000,000 unless given. */
  readonly rows?: number;
}

/** The query of an engine, with no word yet. */
export function queryOf(engine: Engine, declared: Declared, options: QueryOptions, words: readonly Word[] = []): Query {
  const name = [engine.name, ...words.map(written)].join('.');
  const and = (word: Word): Query => queryOf(engine, declared, options, [...words, word]);
  return {
    name,
    load: (run = newRun()) => loaded({ name, engine, declared, options, words, run }),
    keep: (why, where) => and({ word: 'keep', why, where }),
    recode: (column, list, recoding = {}) => and({ word: 'recode', column, list, options: recoding }),
    total: (by, totalling) => and({ word: 'total', by, options: totalling }),
    share: (share, sharing) => and({ word: 'share', name: share, options: sharing }),
    rate: (rate, rating) => and({ word: 'rate', name: rate, options: rating }),
    join: (source, joining) => and({ word: 'join', source, options: joining }),
  };
}

interface Loading {
  readonly name: string;
  readonly engine: Engine;
  readonly declared: Declared;
  readonly options: QueryOptions;
  readonly words: readonly Word[];
  readonly run: Run;
}

async function loaded(loading: Loading): Promise<Table> {
  const session = await loading.engine.open(Object.keys(loading.declared));
  try {
    const faults = columnFaults(session, Object.keys(loading.declared), loading.options.others ?? 'refuse');
    if (faults.length > 0) throw new LoadError(faults);
    return await tableOfQuery(session, loading);
  } finally {
    await session.close();
  }
}

async function tableOfQuery(session: Session, loading: Loading): Promise<Table> {
  const used = usedBy(loading.words, loading.declared);
  let { attempt, beforehand } = await atFirst(session, loading, used);
  if (attempt === null || isOff(attempt.answer.statuses)) {
    const { known, refused } = await judgeTexts(session, loading.declared, building(session, loading.run), beforehand);
    if (refused.length > 0) throw new LoadError(await refusedFaults(session, refused));
    attempt = await attempted(session, loading, { known, ...beforehand });
  }
  if (isOff(attempt.answer.statuses)) throw new LoadError({ code: 'FILE_CHANGED', what: 'the source changed while it was read', fix: 'run again when nobody writes to it', place: { file: session.raw.label } });
  const { answer, built } = attempt;
  const faults = await repeats(session, loading.declared, built, await verified(session.raw, loading.declared, built, { known: attempt.known, order: 'any', ...beforehand }));
  if (faults.length > 0) throw new LoadError(faults);
  await refuseValues(answer, session, built, (code) => written(loading.words[-code - 11] as Word));
  refuseInexact(answer);
  return tableFrom(answer, built, { label: session.raw.label, name: loading.name, several: session.raw.file !== null });
}

/** The query as asked of a source that is taken for sound, while its bytes are looked through for whether it is; null where it is not. */
async function atFirst(session: Session, loading: Loading, used: ReadonlySet<string>): Promise<{ attempt: Attempt | null; beforehand: Beforehand }> {
  const [possible, none] = [{ used, lost: 'possible' }, { used, lost: 'none' }] as const;
  const isLookedFor = session.sound !== null && isSlowerWhereLost(session.raw, loading.declared, building(session, loading.run), { words: loading.words, used });
  if (session.sound === null || !isLookedFor) return { attempt: await attempted(session, loading, { known: null, ...possible }), beforehand: possible };
  const [attempt, bytes] = await Promise.allSettled([attempted(session, loading, { known: null, ...none }), session.sound()]);
  if (attempt.status === 'rejected') throw attempt.reason;
  if (bytes.status === 'rejected') throw await asFaults(session, bytes.reason);
  return bytes.value === 'sound' ? { attempt: attempt.value, beforehand: none } : { attempt: null, beforehand: possible };
}

interface Attempt {
  readonly answer: Answer;
  readonly built: Built;
  readonly known: Known | null;
}

/** The query as asked, unless the form of the source stands against it: then that is told. */
async function attempted(session: Session, { name, declared, options, words, run }: Loading, { known, ...beforehand }: Beforehand & { known: Known | null }): Promise<Attempt> {
  const built = building(session, run);
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

function columnFaults({ raw }: Session, wanted: readonly string[], others: 'refuse' | 'drop'): Fault[] {
  return raw.headers.flatMap(({ file, names }) => {
    const place = { file: file ?? raw.label, ...(file === null ? {} : { line: 1 }) };
    const lacking = wanted.filter((name) => !names.includes(name)).map((name) => {
      const meant = suggest(name, names.filter((each) => !wanted.includes(each)));
      return { code: 'NO_SUCH_COLUMN', what: `no column "${name}"`, fix: meant === null ? sourceHas(names) : `is "${meant}" meant?`, place };
    });
    const unknown = others === 'drop' ? [] : names.filter((name) => !wanted.includes(name)).map((name) => {
      const meant = suggest(name, wanted.filter((each) => !names.includes(each)));
      return { code: 'UNKNOWN_COLUMN', what: `column "${name}" is not declared`, fix: meant === null ? "declare it, or say others: 'drop'" : `did you mean "${meant}"?`, place };
    });
    return [...lacking, ...unknown];
  });
}
