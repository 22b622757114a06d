import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { HEDGES } from '../../src/figure/hedge.ts';
import { hedgeCell } from '../../src/ledger/hedge-cell.ts';

const cell = hedgeCell(Object.keys(HEDGES));

function fix(text: string): string {
  const parsed = cell.parse(text);
  if (!('fix' in parsed)) throw new Error(`${text} was taken for a hedge`);
  assert.equal([parsed.code, parsed.what], ['NOT_IN_LIST', `"${text}" is no hedge`]);
  return parsed.fix;
}

test('a hedge is one of the list, and an empty cell is none', () => {
  assert.equal(cell.parse('more_than'), { value: 'more_than' });
  assert.not(cell.required);
  assert.not.ok(cell.limits.enum?.includes('bare'), 'a bare number has no hedge to type');
});

test('the words of a source are told as the hedge that they are, in both languages', () => {
  assert.equal(['over', 'Over', 'casi', 'no fewer than', 'hasta'].map(fix), ['more_than', 'more_than', 'almost', 'at_least', 'up_to'].map((hedge) => `write ${hedge}: the phrase keeps the words of the source`));
});

test('a slip of the keys is told with what was meant; anything else with all that there are', () => {
  assert.equal([fix('at_lesat'), fix('at least')], ['did you mean "at_least"?', 'did you mean "at_least"?']);
  assert.is(fix('quite'), `write one of: ${Object.keys(HEDGES).filter((hedge) => hedge !== 'bare').join(', ')}`);
  assert.match(fix('bare'), /^leave the cell empty/u);
});

test('a hedge of the house is one of the list, and words of a hedge that it has not are not told', () => {
  const own = hedgeCell(['bare', 'house_estimate']);
  assert.equal(own.parse('house_estimate'), { value: 'house_estimate' });
  const parsed = own.parse('over');
  assert.is('fix' in parsed ? parsed.fix : '', 'write one of: house_estimate');
});

test.run();
