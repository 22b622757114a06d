import type { Change, Lock, LockedChart, LockedNumber, LockedSource } from './lock.ts';
import type { Published, Shown } from './published.ts';
import { sourceWords } from './sentence.ts';

/** What is published now: numbers by address, the tables that they stand in, the files that they were read from, the charts. */
export interface State {
  /** Whether every pipeline of the project was asked, or some: what the others publish is then not gone, but not looked at. */
  readonly reach: 'all' | 'some';
  readonly tables: ReadonlySet<string>;
  readonly numbers: ReadonlyMap<string, Published>;
  readonly sources: Readonly<Record<string, LockedSource>>;
  readonly charts: Readonly<Record<string, LockedChart>>;
}

/** A number that moved since it was accepted; why is for a person to say. */
export type Moved = Omit<Change, 'why' | 'on'>;

/** Every number that is not as it was accepted, by address, its label and documents in a language as far as they have it. A number that comes from other figures and is the same has not moved. */
export function movedNumbers(lock: Lock, state: State, lang: 'en' | 'es' = 'en'): Moved[] {
  const { numbers } = state;
  const isReached = reached(state);
  const ids = [...new Set([...Object.keys(lock.numbers).filter(isReached), ...numbers.keys()])].sort(ORDER.compare);
  return ids.flatMap((id): Moved[] => {
    const [before, after] = [lock.numbers[id], numbers.get(id)];
    const [was, now] = [before === undefined ? null : shownOf(before), after?.shown ?? null];
    if (JSON.stringify(was) === JSON.stringify(now)) return [];
    const { where, label } = after ?? (before as LockedNumber);
    return [{ number: id, where, label: after?.labels?.[lang] ?? label, was, now, source: after === undefined ? '' : sourceWords(after.citations, before?.figures ?? [], lang) }];
  });
}

/** Whether a number would be published now if it still were one: another notebook may publish another column of the same table. */
function reached({ reach, numbers }: State): (id: string) => boolean {
  const columns = new Set([...numbers.keys()].map(columnOf));
  return (id) => reach === 'all' || columns.has(columnOf(id));
}

/** `homicides-by-year.rate` of `homicides-by-year[year=2022].rate`. */
function columnOf(id: string): string {
  return `${id.slice(0, id.indexOf('['))}${id.slice(id.lastIndexOf('].') + 1)}`;
}

const ORDER = new Intl.Collator('en', { numeric: true });

function shownOf({ value, low, high, type, unit }: LockedNumber): Shown {
  return { value, low, high, type, unit };
}

/** The files or charts that are not as they were accepted, by name. */
export function movedEntries<Entry>(before: Readonly<Record<string, Entry>>, after: Readonly<Record<string, Entry>>): { readonly id: string; readonly change: 'new' | 'gone' | 'changed'; readonly was: Entry | null; readonly now: Entry | null }[] {
  const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return ids.flatMap((id) => {
    const [was, now] = [before[id] ?? null, after[id] ?? null];
    if (JSON.stringify(was) === JSON.stringify(now)) return [];
    return [{ id, change: was === null ? 'new' : now === null ? 'gone' : 'changed', was, now } as const];
  });
}

export interface Acceptance {
  /** The addresses that are accepted; all that moved unless given. */
  readonly only?: readonly string[];
  readonly why: string;
  /** The day, as `YYYY-MM-DD`. */
  readonly on: string;
}

/** The lock after a person has accepted what moved. Numbers that were never accepted before go in without a correction: nothing was corrected. */
export function accepted(lock: Lock, state: State, { only, why, on }: Acceptance): Lock {
  const isMeant = (id: string): boolean => only === undefined || only.includes(id);
  const isReached = reached(state);
  const moved = movedNumbers(lock, state).filter(({ number }) => isMeant(number));
  const kept = Object.entries(lock.numbers).filter(([id]) => !isMeant(id) || !isReached(id));
  const taken = [...state.numbers].filter(([id]) => isMeant(id)).map(([id, number]) => [id, locked(number)] as const);
  const merged = <Entry>(before: Readonly<Record<string, Entry>>, after: Readonly<Record<string, Entry>>): Readonly<Record<string, Entry>> => (state.reach === 'some' || only !== undefined ? { ...before, ...after } : after);
  return {
    numbers: Object.fromEntries([...kept, ...taken]),
    sources: merged(lock.sources, state.sources),
    charts: merged(lock.charts, state.charts),
    changes: [...lock.changes, ...moved.filter(({ was }) => was !== null).map((each) => ({ ...each, why, on }))],
  };
}

function locked({ where, label, shown, citations }: Published): LockedNumber {
  return { ...shown, where, label, figures: citations.map(({ id }) => id) };
}
