import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { listed, notThere, suggest } from '../../src/table/suggest.ts';

test('the nearest name is suggested where it is a slip of the keys', () => {
  assert.is(suggest('deths', ['year', 'deaths', 'rate']), 'deaths');
  assert.is(suggest('rat', ['year', 'deaths', 'rate']), 'rate');
  assert.is(suggest('yaer', ['year', 'deaths']), 'year', 'two letters that changed places are one slip');
});

test('capitals are no difference', () => {
  assert.is(suggest('DEATHS', ['year', 'deaths']), 'deaths');
  assert.is(suggest('deaths', ['Deaths']), 'Deaths');
});

test('where nothing is near, nothing is suggested', () => {
  assert.is(suggest('population', ['year', 'deaths']), null);
  assert.is(suggest('deaths', []), null);
  assert.is(suggest('yare', ['year', 'deaths']), null, 'two slips in four letters are another word');
});

test('names are listed, and cut where there are many', () => {
  assert.is(listed(['a', 'b']), 'a, b');
  assert.is(listed(['a', 'b', 'c', 'd'], 2), 'a, b and 2 more');
  assert.is(listed([]), '');
});

test('each name that a list does not have is a fault, with the nearest one, or what there is', () => {
  const told = (names: readonly string[], known: readonly string[]): (string | undefined)[] => notThere(names, known, { code: 'NOT_IN_LIST', what: 'kind', of: 'events.csv' }).map(({ what, fix }) => `${what}; ${fix}`);
  assert.equal(told(['definition'], ['definition', 'break']), []);
  assert.equal(told(['defintion', 'war', 'war'], ['definition', 'break']), ['no kind "defintion"; did you mean "definition"?', 'no kind "war"; events.csv has: definition, break']);
  assert.equal(told(['war'], []), ['no kind "war"; events.csv has none']);
});

test.run();
