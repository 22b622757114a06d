import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { fold } from '../../src/derive/fold.ts';
import { known, originIds } from '../support/origins.ts';
import { atLeast, cells, missing } from '../support/quantities.ts';
import { rejects } from '../support/rejects.ts';
import { misspelt, run } from '../support/take.ts';
import { rowsOf, tbl } from '../support/tbl.ts';

const sexes = fold(['men', 'women'], { name: 'sex', value: 'n', label: 'Deaths' });

test('each column becomes a row, in the order given, with the rest of its row', async () => {
  const result = await run(sexes, tbl([{ year: 2022, men: 5, women: 3 }, { year: 2023, men: 7, women: 0 }], { men: 'deaths', women: 'deaths' }));
  assert.equal(rowsOf(result, 'year', 'sex', 'n'), [
    { year: 2022, sex: 'men', n: 5 }, { year: 2022, sex: 'women', n: 3 }, { year: 2023, sex: 'men', n: 7 }, { year: 2023, sex: 'women', n: 0 },
  ]);
  assert.equal([...result.columns.keys()], ['year', 'sex', 'n', 'n_low', 'n_high', 'n_open', 'n_type']);
  assert.equal(result.columns.get('n'), { kind: 'figure', label: 'Deaths', unit: 'deaths' });
});

test('figures keep their bounds, and plain numbers are exact', async () => {
  const result = await run(sexes, tbl([{ men: atLeast(5), women: 3 }]));
  assert.equal(rowsOf(result), [{ sex: 'men', ...cells('n', [5, 5, null, '', 'at_least']) }, { sex: 'women', ...cells('n', [3, 3, 3, '', 'exact']) }]);
});

test('a gap is a missing figure', async () => {
  assert.equal(rowsOf(await run(sexes, tbl([{ men: null, women: missing }])), 'n', 'n_type'), [{ n: null, n_type: 'missing' }, { n: null, n_type: 'missing' }]);
});

test('columns of different units are refused', async () => {
  const { message } = await rejects(() => run(sexes, tbl([{ men: 5, women: 3 }], { men: 'deaths', women: '%' })), 'MIXED_UNITS');
  assert.match(message, /"deaths" and "%"/);
});

test('a name that another column has is refused: it would stand in its place', async () => {
  await rejects(() => run(fold(['men', 'women'], { name: 'town', value: 'n' }), tbl([{ town: 'A', men: 5, women: 3 }])), 'COLUMN_EXISTS');
  await rejects(() => run(fold(['men', 'women'], { name: 'sex', value: 'town' }), tbl([{ town: 'A', men: 5, women: 3 }])), 'COLUMN_EXISTS');
});

test('the name of a folded column is free', async () => {
  assert.equal(rowsOf(await run(fold(['men', 'women'], { name: 'sex', value: 'men' }), tbl([{ men: 5, women: 3 }])), 'sex', 'men'), [{ sex: 'men', men: 5 }, { sex: 'women', men: 3 }]);
});

test('a column of texts is refused', async () => {
  await rejects(() => run(sexes, tbl([{ men: 'five', women: 3 }])), 'NOT_A_NUMBER');
});

test('a misspelt column is refused with the name that was meant', () => misspelt(fold(['men', 'wome'], { name: 'sex', value: 'n' }), tbl([{ men: 1, women: 2 }]), 'women'));

test('each new row has the origins of the row that it comes from', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.record({ men: fc.nat(9), women: fc.nat(9) }), { minLength: 1 }), async (rows) => {
      const { table, ids } = known(rows);
      assert.equal(originIds(await run(sexes, table)), ids.flatMap((own) => [own, own]));
    }),
  ));

test.run();
