import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { addsUp } from '../../src/check/adds-up.ts';
import type { Quantity } from '../../src/figure/quantity.ts';
import { figures } from '../../src/load/figures.ts';
import { takeRows } from '../../src/table/rows.ts';
import type { Table } from '../../src/table/table.ts';
import { atLeast, exact, meant, missing, range, rounded } from '../support/quantities.ts';
import { ledgerFolder } from '../support/ledger.ts';
import { rejects } from '../support/rejects.ts';
import { misspelt, run } from '../support/take.ts';
import { tbl } from '../support/tbl.ts';

const found = async (...[step, table]: Parameters<typeof run>) => (await run(step, table)).findings.map(({ message }) => message);
const hundred = addsUp('share', { to: 100 });
const shares = (...list: (number | null | Quantity)[]) => tbl(list.map((share) => ({ share })));

test('parts that add up pass', async () => {
  assert.equal(await found(hundred, shares(60, 40)), []);
});

test('parts that do not are found, with both numbers', async () => {
  assert.equal(await found(hundred, shares(60, 45)), ['the parts add up to 105, not to 100']);
});

test('what derive.total would refuse to add up are no parts of one whole, whatever they come to', async () => {
  const years = tbl([{ year: 2020, share: 40 }, { year: 2021, share: 60 }], { share: '%' });
  assert.equal(await found(hundred, years), ['"share" is of what there is at a time, and would be added up over 2020 to 2021 (year): they are no parts of one whole']);
  assert.equal(await found(addsUp('share', { to: 100, within: ['year'] }), years), ['2020: the parts add up to 40, not to 100', '2021: the parts add up to 60, not to 100']);
  const homicides = (changes: Parameters<typeof ledgerFolder>[0]): Promise<Table> => figures('homicides', { from: ledgerFolder(changes) }).load();
  const rivals = await run(addsUp('value', { to: 649 }), await homicides({ 'figures lp-03 period': '2022' }));
  assert.equal(rivals.findings.map(({ message, figures: named }) => [message, named]), [['"lp-02" and "lp-03" are of the same thing and the same time: they are no parts of one whole', ['lp-02', 'lp-03']]]);
  const part = { 'figures lp-03 period': '2022', 'figures lp-03 category': 'age:minor' } as const;
  assert.equal(await found(addsUp('value', { to: 649 }), await homicides(part)), ['"lp-03" (age:minor) is part of "lp-02": they are no parts of one whole']);
  assert.equal(await found(addsUp('value', { to: 649 }), await homicides({})), []);
});

test('shares printed to 0.1 may miss 100 by half a place each, and no more', async () => {
  assert.equal(await found(hundred, shares(...[31.8, 31.6, 31.1, 4.7, 0.9].map((n) => rounded(n, 0.1)))), []);
  assert.equal(await found(hundred, shares(rounded(60, 0.1), rounded(40.2, 0.1))), ['the parts add up to 100.2 (100.1 to 100.3), not to 100']);
});

test('crumbs of binary floats are nobody\'s mistake', async () => {
  assert.equal(await found(addsUp('share', { to: 0.3 }), shares(0.1, 0.2)), []);
  assert.equal(await found(addsUp('share', { to: 'whole' }), tbl([{ share: 0.1, whole: 0.8 }, { share: 0.7, whole: 0.8 }])), []);
});

test('"at least" may be more, and is never less', async () => {
  assert.equal(await found(hundred, shares(atLeast(50), exact(20))), []);
  assert.equal(await found(hundred, shares(atLeast(90), exact(20))), ['the parts add up to at least 110, not to 100']);
});

test('a range adds up if something of it does', async () => {
  assert.equal(await found(hundred, shares(range(30, 50), exact(60))), []);
  assert.equal(await found(hundred, shares(range(30, 50), exact(20))), ['the parts add up to 50 to 70, not to 100']);
});

test('each group has its own whole, by number or by column', async () => {
  const table = tbl([{ year: 2022, n: 1, whole: 4 }, { year: 2023, n: 5, whole: 6 }, { year: 2022, n: 3, whole: 4 }]);
  assert.equal(await found(addsUp('n', { to: 'whole', within: ['year'] }), table), ['2023: the parts add up to 5, not to 6']);
  assert.equal(await found(addsUp('n', { to: 4, within: ['year'] }), table), ['2023: the parts add up to 5, not to 4']);
});

test('rows of one group that differ in the whole are found', async () => {
  assert.equal(await found(addsUp('n', { to: 'whole' }), tbl([{ n: 1, whole: 4 }, { n: 3, whole: 5 }])), ['the rows differ in the whole, whole']);
});

test('a gap in a part or in the whole is a note, not an error', async () => {
  const { findings } = await run(hundred, shares(exact(60), missing));
  assert.equal(findings.map(({ severity, message }) => [severity, message]), [['note', 'cannot be added up: there is a gap']]);
  assert.equal(await found(addsUp('n', { to: 'whole' }), tbl([{ n: 1, whole: null }])), ['cannot be added up: there is a gap']);
});

test('no rows have no parts, and nothing to add up', async () => {
  assert.equal(await found(hundred, takeRows(shares(60), [])), []);
});

test('the finding names the origins of the group', async () => {
  const { findings } = await run(addsUp('n', { to: 1, within: ['year'] }), tbl([{ year: 2022, n: 1 }, { year: 2023, n: 1 }, { year: 2023, n: 1 }]));
  assert.equal(findings.map(({ figures }) => figures), [['row 1', 'row 2']]);
});

test('a column of texts is refused', async () => {
  await rejects(() => run(hundred, tbl([{ share: 'all' }])), 'NOT_A_NUMBER');
});

test('a misspelt column is refused with the name that was meant', async () => {
  const table = tbl([{ year: 2022, share: 1, whole: 2 }]);
  await misspelt(addsUp('shre', { to: 100 }), table, 'share');
  await misspelt(addsUp('share', { to: 'wole' }), table, 'whole');
  await misspelt(addsUp('share', { to: 100, within: ['yer'] }), table, 'year');
});

test('parts that may add up, by any member of their bounds, are not found', () =>
  fc.assert(
    fc.asyncProperty(fc.array(meant, { minLength: 1, maxLength: 5 }), async (parts) => {
      const whole = parts.reduce((sum, { member }) => sum + member, 0);
      assert.equal(await found(addsUp('n', { to: whole }), tbl(parts.map(({ quantity }) => ({ n: quantity })))), []);
    }),
  ));

test.run();
