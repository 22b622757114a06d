import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { plain } from '../../src/figure/quantity.ts';
import { choose } from '../../src/clean/choose.ts';
import { groupsBy, known, originIds } from '../support/origins.ts';
import { atLeast, exact, range } from '../support/quantities.ts';
import { rejects } from '../support/rejects.ts';
import { misspelt, run } from '../support/take.ts';
import { rowsOf, tbl } from '../support/tbl.ts';

const by = ['year'];
const police = { year: 2022, value: 495, speaker: 'Police', speaker_type: 'government', published: '2023-01-03', rank: 'normal' };
const press = { year: 2022, value: 500, speaker: 'El Faro', speaker_type: 'media', published: '2023-02-01', rank: 'normal' };

test('a preferred figure stands before the others', async () => {
  const result = await run(choose({ by, prefer: ['rank'] }), tbl([police, { ...press, rank: 'preferred' }]));
  assert.equal(rowsOf(result, 'value'), [{ value: 500 }]);
});

test('a deprecated figure is out', async () => {
  assert.equal(rowsOf(await run(choose({ by, prefer: ['rank'] }), tbl([{ ...police, rank: 'deprecated' }, press])), 'value'), [{ value: 500 }]);
});

test('a deprecated figure is out before any other rule, wherever rank stands', async () => {
  assert.equal(rowsOf(await run(choose({ by, prefer: ['official', 'rank'] }), tbl([{ ...police, rank: 'deprecated' }, press])), 'value'), [{ value: 500 }]);
});

test('official takes what a government body said', async () => {
  assert.equal(rowsOf(await run(choose({ by, prefer: ['official'] }), tbl([press, police])), 'value'), [{ value: 495 }]);
});

test('latest takes what was published last, and of a month or a year that is not known its end', async () => {
  const values = async (...dates: string[]) => rowsOf(await run(choose({ by, prefer: ['latest'] }), tbl(dates.map((published, value) => ({ year: 2022, value, published })))), 'value');
  assert.equal(await values('2023-01-03', '2023-02-01', '2022-12-31'), [{ value: 1 }]);
  assert.equal(await values('2023-02-01', '2023-02-XX', '2023-01-31'), [{ value: 1 }]);
  assert.equal(await values('2023', '2023-11-30', '2022'), [{ value: 0 }]);
});

test('column:value takes the rows with that value, where there are any', async () => {
  const table = tbl([{ year: 2022, value: 1, vintage: 'Census 2024' }, { year: 2022, value: 2, vintage: 'UN WPP 2024' }, { year: 2023, value: 3, vintage: 'Census 2024' }]);
  assert.equal(rowsOf(await run(choose({ by, prefer: ['vintage:UN WPP 2024'] }), table), 'year', 'value'), [{ year: 2022, value: 2 }, { year: 2023, value: 3 }]);
});

test('a value may have colons of its own', async () => {
  const table = tbl([{ year: 2022, value: 1, category: 'cause:violent' }, { year: 2022, value: 2, category: 'cause:illness' }]);
  assert.equal(rowsOf(await run(choose({ by, prefer: ['category:cause:illness'] }), table), 'value'), [{ value: 2 }]);
});

test('each rule breaks the ties of those before it', async () => {
  const table = tbl([press, police, { ...police, value: 496, published: '2023-03-01' }]);
  assert.equal(rowsOf(await run(choose({ by, prefer: ['rank', 'official', 'latest'] }), table), 'value'), [{ value: 496 }]);
});

test('the remarks name each figure that was not chosen, with the rule and the reason', async () => {
  const table = tbl([{ ...police, rank: 'preferred', rank_reason: null }, { ...press, rank: 'deprecated', rank_reason: 'rounded by hand' }, { ...police, value: 496, rank_reason: null }]);
  const { remarks } = await run(choose({ by, prefer: ['rank'] }), table);
  assert.equal(remarks.map(({ step, message, figures }) => ({ step, message, figures })), [
    { step: 'clean.choose(rank)', message: '2022: 495 Police [row 0] chosen, not 500 El Faro [row 1], by the rule rank (rounded by hand)', figures: ['row 0', 'row 1'] },
    { step: 'clean.choose(rank)', message: '2022: 495 Police [row 0] chosen, not 496 Police [row 2], by the rule rank', figures: ['row 0', 'row 2'] },
  ]);
  assert.equal(remarks[0]?.rejected, { rule: 'rank', reason: { en: 'rounded by hand', es: 'rounded by hand' }, amount: { quantity: plain(500), unit: '' }, speaker: { en: 'El Faro', es: 'El Faro' }, figures: ['row 1'] });
});

test('a remark says figures with their hedges', async () => {
  const { remarks } = await run(choose({ by, prefer: ['latest'] }), tbl([{ year: 2022, value: atLeast(241), published: '2024' }, { year: 2022, value: range(200, 300), published: '2023' }]));
  assert.is(remarks[0]?.message, '2022: at least 241 [row 0] chosen, not 200 to 300 [row 1], by the rule latest');
});

test('a group whose figures are all deprecated has none, and the remarks say so', async () => {
  const result = await run(choose({ by, prefer: ['rank', 'latest'] }), tbl([{ ...police, rank: 'deprecated' }, { ...press, year: 2023 }]));
  assert.equal(rowsOf(result, 'year'), [{ year: 2023 }]);
  assert.equal(result.remarks.map(({ message }) => message), ['2022: 495 Police [row 0] is deprecated, and there is no other']);
});

test('rows that are left over and say the same are one: the first stands', async () => {
  const result = await run(choose({ by, prefer: [] }), tbl([{ year: 2022, value: 495, speaker: 'A' }, { year: 2022, value: 495, speaker: 'B' }]));
  assert.equal(rowsOf(result), [{ year: 2022, value: 495, speaker: 'A' }]);
});

test('rows that are left over and differ are refused, each named', async () => {
  const { faults, message } = await rejects(() => run(choose({ by, prefer: ['rank'] }), tbl([police, press, { ...police, year: 2023 }, { ...press, year: 2023 }])), 'NO_CHOICE');
  assert.is(faults.length, 2);
  assert.match(message, /2022: 495 Police \[row 0\] or 500 El Faro \[row 1\]; the rules \(rank\) do not decide: add one/);
});

test('figures that differ only in their hedge differ', async () => {
  await rejects(() => run(choose({ by, prefer: [] }), tbl([{ year: 2022, value: exact(241) }, { year: 2022, value: atLeast(241) }])), 'NO_CHOICE');
});

test('two ranges differ, though neither has a single value', async () => {
  const { message } = await rejects(() => run(choose({ by, prefer: [] }), tbl([{ year: 2022, value: range(20, 30) }, { year: 2022, value: range(5, 6) }])), 'NO_CHOICE');
  assert.match(message, /20 to 30 \[row 0\] or 5 to 6 \[row 1\]/);
});

test('in a table with no column value, every column must agree unless one is named', async () => {
  const table = tbl([{ year: 2022, people: 6_300_000, method: 'census' }, { year: 2022, people: 6_300_000, method: 'projection' }]);
  assert.is(rowsOf(await run(choose({ by, prefer: [], value: 'people' }), table)).length, 1);
  const { message } = await rejects(() => run(choose({ by, prefer: [] }), table), 'NO_CHOICE');
  assert.match(message, /name the column that must agree/);
});

test('a gap differs from a number, and a gap in the key is a key', async () => {
  await rejects(() => run(choose({ by, prefer: [] }), tbl([{ year: 2022, value: 0 }, { year: 2022, value: null }])), 'NO_CHOICE');
  const { message } = await rejects(() => run(choose({ by: ['place'], prefer: [] }), tbl([{ place: null, value: 1 }, { place: null, value: 2 }])), 'NO_CHOICE');
  assert.match(message, /^a gap: 1/);
});

test('a rule that there is not is refused', async () => {
  await rejects(() => run(choose({ by, prefer: ['newest'] }), tbl([police])), 'BAD_OPTION');
});

test('a misspelt column is refused with the name that was meant', async () => {
  await misspelt(choose({ by: ['yer'], prefer: [] }), tbl([police]), 'year');
  await misspelt(choose({ by, prefer: [], value: 'vale' }), tbl([police]), 'value');
  await misspelt(choose({ by, prefer: ['vintag:UN'] }), tbl([{ ...police, vintage: 'UN' }]), 'vintage');
});

test('a rule whose column the table lacks is refused', async () => {
  for (const rule of ['rank', 'official', 'latest']) await rejects(() => run(choose({ by, prefer: [rule] }), tbl([{ year: 2022, value: 1 }])), 'NO_SUCH_COLUMN');
});

test('a table of no rows gives none', async () => {
  const empty = await run(choose({ by, prefer: ['rank'] }), tbl([{ ...police, rank: 'deprecated' }]));
  assert.equal(rowsOf(await run(choose({ by, prefer: ['rank'] }), empty)), []);
});

test('each group has one row with the origins of that row alone: the first preferred, or the first that is not deprecated', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.record({ year: fc.integer({ min: 2020, max: 2023 }), rank: fc.constantFrom('normal', 'preferred', 'deprecated') })), async (drawn) => {
      const rows = [{ year: 2019, rank: 'normal' }, ...drawn].map((row) => ({ ...row, value: 7 }));
      const { table, ids } = known(rows);
      const expected = groupsBy(rows, ({ year }) => year).flatMap((group) => {
        const first = group.find((i) => rows[i]?.rank === 'preferred') ?? group.find((i) => rows[i]?.rank === 'normal');
        return first === undefined ? [] : [ids[first]];
      });
      assert.equal(originIds(await run(choose({ by, prefer: ['rank'] }), table)), expected);
    }),
  ));

test.run();
