import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { ChartError } from '../../../src/errors.ts';
import { refuseForbidden } from '../../../src/chart/spec/forbidden.ts';

const refused = (spec: unknown): string => {
  try {
    refuseForbidden(spec);
  } catch (error) {
    if (error instanceof ChartError && error.code === 'FORBIDDEN_IN_SPEC') return error.message;
  }
  return '';
};

test('a spec with its data inline passes, even if its rows have addresses', () => {
  const rows = [{ url: 'https://example.org', href: '#', type: 'image' }];
  refuseForbidden({ data: { values: rows }, mark: 'bar', datasets: { a: rows }, usermeta: { url: 'x' } });
});

test('a url is refused wherever it stands, with its path', () => {
  assert.match(refused({ layer: [{ data: { url: 'x' } }] }), /\$\.layer\[0\]\.data\.url/);
  assert.match(refused({ transform: [{ lookup: 'a', from: { data: { url: 'x' } } }] }), /\$\.transform\[0\]\.from\.data\.url/);
});

test('an image mark and a link are refused', () => {
  assert.match(refused({ mark: 'image' }), /image mark at \$\.mark/);
  assert.match(refused({ mark: { type: 'image' } }), /\$\.mark\.type/);
  assert.match(refused({ config: { style: { a: { href: 'javascript:0' } } } }), /\$\.config\.style\.a\.href/);
});

test('a colour that is a reference is refused: whatever opens the picture would follow it', () => {
  assert.match(refused({ config: { background: 'url(https://example.org/x.svg#a)' } }), 'a reference at $.config.background');
  assert.match(refused({ encoding: { color: { scale: { range: ['red', ' URL( x )'] } } } }), 'a reference at $.encoding.color.scale.range[1]');
  refuseForbidden({ title: 'What a url(…) is', datasets: { a: [{ note: 'url(x)' }] } });
});

test('all places are told at once', () => {
  assert.is(refused({ mark: 'image', encoding: { url: {}, href: {} } }).split('\n').length, 3);
});

test('no spec asks for nothing', () => {
  refuseForbidden(null);
});

test.run();
