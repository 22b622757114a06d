import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Made } from '../../src/live/made.ts';
import { view } from '../../src/live/view.ts';
import type { View } from '../../src/live/view.ts';

const page = (text: string): string => `<html><head></head><body><main>\n<!--cell 0--><p>${text}</p>\n<!--part end--></main></body></html>\n`;
const made = (pages: readonly string[], faults: Made['faults'] = []): Made =>
  ({ editions: [{ name: 'beds.html', title: 'Beds', lang: 'en' }], pages: pages.map((text) => ({ name: 'beds.html', html: page(text) })), charts: 'quick', faults, files: [], ms: 1 });
const FAULT: Made['faults'] = [{ cell: 0, kind: 'ChartError', fault: { code: 'NO_FIELD', what: 'no field' } }];
const shown = (seen: View): string => /<p>(.*?)<\/p>/u.exec(seen.page('beds.html').html)?.[1] ?? '';
const version = (seen: View): string => /data-version="([^"]*)"/u.exec(seen.page('beds.html').html)?.[1] ?? '';

test('a page that is made in part is shown, and told by what has changed', () => {
  const seen = view('pipelines/beds.ts');
  seen.take(made(['forty']));
  const open = { page: 'beds.html', version: version(seen) };
  seen.takeAhead({ name: 'beds.html', html: page('forty-one') });
  assert.is(shown(seen), 'forty-one');
  assert.equal(seen.news(open), [{ kind: 'page', version: version(seen), changes: [null, '<!--cell 0--><p>forty-one</p>\n', null] }]);
});

test('what was shown of a page that could not be made is taken back, however often it was told of', () => {
  const seen = view('pipelines/beds.ts');
  seen.take(made(['forty']));
  const before = version(seen);
  for (let i = 0; i < 9; i += 1) seen.takeAhead({ name: 'beds.html', html: page(`${i}`) });
  const open = { page: 'beds.html', version: version(seen) };
  seen.take(made([], FAULT));
  assert.equal([shown(seen), version(seen)], ['forty', before]);
  assert.equal(seen.news(open).map((news) => (news.kind === 'page' ? news.changes : news.kind)), [[null, '<!--cell 0--><p>forty</p>\n', null], 'faults']);
});

test('where it was made in the end, that is what it is', () => {
  const seen = view('pipelines/beds.ts');
  seen.takeAhead({ name: 'beds.html', html: page('forty') });
  seen.take(made(['forty']));
  seen.take(made([], FAULT));
  assert.is(shown(seen), 'forty');
});

test.run();
