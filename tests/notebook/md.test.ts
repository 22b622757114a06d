import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { cite } from '../../src/notebook/cite.ts';
import { md } from '../../src/notebook/md.ts';
import type { Source } from '../../src/source.ts';

const source: Source = { name: 'never', load: () => Promise.reject(new Error('nothing is loaded by writing')) };

test('prose is its texts with its values between them', () => {
  const cited = cite(source, {}, 'value');
  const { kind, texts, values } = md`They counted ${cited} in ${2022}.`;
  assert.equal([kind, texts, values], ['prose', ['They counted ', ' in ', '.'], [cited, 2022]]);
});

test('the indentation that the lines share is the program’s: deeper lines stay deeper, and none becomes a block of code', () => {
  const { texts } = md`
      # Title

      - one
        still one
  `;
  assert.equal(texts, ['\n# Title\n\n- one\n  still one\n']);
});

test('values do not change what the lines share', () => {
  assert.equal(md`a
      b ${'x'}
      c`.texts, ['a\nb ', '\nc']);
});

test('it knows where it is written', () => {
  assert.is(md`x`.place.file, 'tests/notebook/md.test.ts');
});

test.run();
