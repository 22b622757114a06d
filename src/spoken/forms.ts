import type { Cell } from '../csv/cell.ts';
import type { Path, Source } from '../source.ts';
import type { Step } from '../step.ts';
import type { Words } from '../table/column.ts';
import type { Table } from '../table/table.ts';
import { isWord } from './call-site.ts';
import { form, isRecord, maybe, options, shown } from './form.ts';
import type { Form } from './form.ts';

/** The forms of what words take, that several of them share. */
export const TEXT = form<string>('a text', (value) => typeof value === 'string');
/** What is called by it must be called something. */
export const NAME = form<string>('a name', (value) => typeof value === 'string' && value.trim() !== '');
/** May be infinite: a range can be open. */
export const NUMBER = form<number>('a number', (value) => typeof value === 'number' && !Number.isNaN(value));
export const WHOLE = form<number>('a whole number', (value) => Number.isInteger(value));
export const FUNCTION = form<never>('a function', (value) => typeof value === 'function') as unknown as Form<(...given: never[]) => unknown>;
export const ANYTHING = form<unknown>('anything', () => true);

/** What something is called: one text, or one for each language. */
export const WORDS: Form<Words> = {
  said: "a text, or { en: '…', es: '…' }",
  wrong: (value, at) => (typeof value === 'string' ? [] : isRecord(value) ? options<{ en: string; es: string }>({ en: TEXT, es: TEXT }).wrong(value, at) : form<Words>("a text, or { en: '…', es: '…' }", () => false).wrong(value, at)),
};

/** A path on this machine, as a text or a file URL. */
export const PATH = form<Path>("a path, such as 'data/deaths.csv', or new URL('../data/', import.meta.url)", (value) => (typeof value === 'string' ? value !== '' && !value.includes('\0') : value instanceof URL && value.protocol === 'file:'));

export const SOURCE = form<Source>('a source: load.…(…) or a pipeline', (value) => isRecord(value) && typeof value['name'] === 'string' && typeof value['load'] === 'function');
export const STEP = form<Step>("a step, such as derive.year('period')", (value) => typeof value === 'function' && !isWord(value), (value) => (isWord(value) ? 'say what it is to do: a word makes a step when it is called' : null));
export const TABLE = form<Table>('a table: await source.load()', (value) => isRecord(value) && value['columns'] instanceof Map && isRecord(value['data']));

const CELLS = 'text(…), code(…), year(…), date(…), count(…) or number(…)';
/** What a column of a file is declared to hold. */
export const CELL = form<Cell>(CELLS, (value) => isRecord(value) && typeof value['parse'] === 'function' && typeof value['kind'] === 'string', () => `declare it: ${CELLS}`);

/** An object that can be told by some of what it has. */
export function something<T>(said: string, holds: (value: Readonly<Record<string, unknown>>) => boolean, hint?: (value: unknown) => string | null): Form<T> {
  return form<T>(said, (value) => isRecord(value) && holds(value), hint);
}

/** One for each language that something is made in, at least one. */
export function byLang<T>(inner: Form<T>): Form<Readonly<Partial<Record<'en' | 'es', T>>>> {
  const inEach = options<{ en?: T; es?: T }>({ en: maybe(inner), es: maybe(inner) } as never);
  const said = `{ en: ${inner.said}, es: ${inner.said} }`;
  return { said, wrong: (value, at) => (isRecord(value) && Object.keys(value).length > 0 ? inEach.wrong(value, at) : [{ at, is: `is ${shown(value)}`, fix: `write ${said}` }]) };
}
