import fc from 'fast-check';
import { clean, derive } from 'cifras';
import { code, count, number, year } from '../../src/csv/cell.ts';
import type { Query } from '../../src/load/engine/query.ts';
import type { JoinWords } from '../../src/load/engine/words.ts';
import type { Source } from '../../src/source.ts';
import type { Step } from '../../src/step.ts';
import type { Where } from '../../src/table/where.ts';
import { tbl } from './tbl.ts';

/** A small table of random rows, as written: a year, a cause, a count, a rate; any may be a gap, a rate may be 0. */
export interface Drawn {
  readonly year: number | null;
  readonly cause: string | null;
  readonly n: number | null;
  readonly rate: number | null;
}

/** Names that are awkward in SQL, in CSV or in JavaScript. */
export const CAUSES = ['violent', "o'brien", '"quoted"', 'a.b', '__proto__', "'; DROP TABLE d; --", 'ñandú', '$p1', '📈', 'back\\slash'] as const;
const gap = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(of, { freq: 8, nil: null });

export const drawnRows: fc.Arbitrary<Drawn[]> = fc.array(fc.record({
  year: gap(fc.integer({ min: 2019, max: 2022 })),
  cause: gap(fc.constantFrom(...CAUSES.filter((_, i) => i % 2 === 0), 'n\u0303and\u00fa')),
  n: gap(fc.nat(40)),
  rate: gap(fc.integer({ min: -20, max: 20 }).map((n) => n / 8)),
}), { maxLength: 14 });

/** Rows of numbers so large that a few of them come to more than a double counts. */
export const largeRows: fc.Arbitrary<Drawn[]> = fc.array(fc.record({
  year: fc.constantFrom(2020, 2021), cause: fc.constant('violent'), n: gap(fc.constantFrom(999_999_999_999_999, 900_000_000_000_001, 7)), rate: gap(fc.constantFrom(999_999_999_999_999, -999_999_999_999_998, 12_345_678_901_234, 1)),
}), { minLength: 8, maxLength: 40 });

export const DRAWN = { year: year(), cause: code('Cause'), n: count('deaths'), rate: number('per 1,000', { format: '1,234.5' }) };

/** The rows as a CSV file of the declared columns. */
export function written(rows: readonly Drawn[]): string {
  const cell = (value: string | number | null): string => (value === null ? '' : `"${String(value).replaceAll('"', '""')}"`);
  return `year,cause,n,rate\n${rows.map((row) => `${cell(row.year)},${cell(row.cause)},${cell(row.n)},${cell(row.rate)}\n`).join('')}`;
}

/** One word, as a step in memory and as a word of a query. */
export interface Both {
  readonly said: string;
  readonly step: Step;
  readonly word: (query: Query) => Query;
}

const wheres: fc.Arbitrary<Where> = fc.oneof(
  fc.record({ year: fc.constantFrom<Where[string]>(2020, [2020, 2021], { from: 2020 }, { to: 2020 }, { from: 2020, to: 2021 }, null, { not: 2020 }, { not: [null, 2021] }, [2020, null], []) }),
  fc.record({ cause: fc.constantFrom<Where[string]>('violent', ['violent', "o'brien"], null, { not: '"quoted"' }, "'; DROP TABLE d; --") }),
  fc.record({ n: fc.constantFrom<Where[string]>({ from: 3.5 }, { to: 20 }, { not: null }), year: fc.constantFrom<Where[string]>(2020, { from: 2021 }) }),
);

const PARTNER = [{ year: 2019, people: 1000 }, { year: 2020, people: 0 }, { year: 2021, people: null }, { year: 2022, people: 3000 }] as const;
const partner: Source = { name: 'people', load: async () => tbl([...PARTNER], { people: 'people' }, ['partner:19', 'partner:20', 'partner:21', 'partner:22']) };
const doubled: Source = { name: 'doubled', load: async () => tbl([...PARTNER.slice(1), { year: 2020, people: 7 }], { people: 'people' }) };
/** Partners by text, and by two keys, one of them under another name. */
const groups: Source = { name: 'groups', load: async () => tbl(CAUSES.map((cause, i) => ({ reason: cause, rank: i })), {}, CAUSES.map((_, i) => `partner:g${i}`)) };
const pairs: Source = { name: 'pairs', load: async () => tbl([2019, 2020, 2021, 2022].flatMap((year) => ['violent', 'ñandú', null].map((cause) => ({ year, cause, told: cause === null ? null : `${cause} ${year}` })))) };

/** A change in percent, which nothing adds up. */
const changes: Source = { name: 'changes', load: async () => {
  const table = tbl([2019, 2020, 2021, 2022].map((year, i) => ({ year, fall: i * 10 })), { fall: '% change' });
  return { ...table, columns: new Map([...table.columns].map(([name, column]) => [name, name === 'fall' ? { ...column, adds: 'never' as const } : column])) };
} };

const keeps = wheres.map((where): Both => ({ said: `keep ${JSON.stringify(where)}`, step: clean.keep('such', where), word: (query) => query.keep('such', where) }));
const recodes = fc.record({ list: fc.constantFrom<Record<string, string>>({ violent: 'V', "o'brien": "'; x" }, Object.fromEntries(CAUSES.map((cause) => [cause, [...cause][0] ?? '']))), others: fc.constantFrom('keep' as const, 'refuse' as const), as: fc.constantFrom('cause', 'group') })
  .map(({ list, ...options }): Both => ({ said: `recode ${JSON.stringify(options)} ${Object.keys(list).length}`, step: clean.recode('cause', list, options), word: (query) => query.recode('cause', list, options) }));
const insisting = fc.constantFrom<{ although?: string }>({}, {}, { although: 'they were counted so' });
const totals = fc.record({ by: fc.constantFrom(['year'], ['cause'], ['year', 'cause'], []), sum: fc.constantFrom(['n'], ['n', 'rate'], ['r'], ['share'], ['n', 'fall'], []), gaps: fc.constantFrom('spread' as const, 'skip' as const), count: fc.constant('rows') }).chain((options) => insisting.map((also) => ({ ...options, ...also })))
  .map(({ by, ...options }): Both => ({ said: `total ${by.join()} ${JSON.stringify(options)}`, step: derive.total(by, options), word: (query) => query.total(by, options) }));
const shares = fc.constantFrom({ of: 'n', within: ['year'] }, { of: 'n', within: [] }, { of: 'n', over: 'rate' }, { of: 'rate', within: ['cause'] }, { of: 'r', within: ['cause'] }, { of: 'share', within: [], although: 'they were counted so' }, { of: 'fall', within: ['year'] })
  .map((options): Both => ({ said: `share ${JSON.stringify(options)}`, step: derive.share('share', options), word: (query) => query.share('share', options) }));
const rates = fc.constantFrom({ of: 'n', over: 'rate', per: 1000 }, { of: 'rate', over: 'n', per: 7 })
  .map((options): Both => ({ said: `rate ${JSON.stringify(options)}`, step: derive.rate('r', options), word: (query) => query.rate('r', options) }));
const partners = fc.constantFrom<{ source: Source; on: JoinWords['on'] }>(
  { source: partner, on: ['year'] }, { source: doubled, on: ['year'] }, { source: groups, on: { cause: 'reason' } }, { source: pairs, on: ['year', 'cause'] }, { source: pairs, on: { year: 'cause' } }, { source: changes, on: ['year'] });
const joins = fc.record({ with: partners, lacking: fc.constantFrom('gaps' as const, 'refuse' as const) })
  .map(({ with: { source, on }, lacking }): Both => ({ said: `join ${source.name} ${lacking}`, step: derive.join(source, { on, lacking }), word: (query) => query.join(source, { on, lacking }) }));

/** A word that makes what adds only at one time, or never, and one that adds it up. */
const added: fc.Arbitrary<Both[]> = fc.tuple(fc.oneof(rates, shares, joins), totals).map((both) => [...both]);

/** Up to four words in a row, some of which cannot follow each other: then both refuse. */
export const words: fc.Arbitrary<Both[]> = fc.oneof({ weight: 2, arbitrary: anyWords() }, { weight: 1, arbitrary: added });

function anyWords(): fc.Arbitrary<Both[]> {
  return fc.array(fc.oneof(keeps, recodes, totals, totals, shares, rates, joins), { maxLength: 4 });
}
