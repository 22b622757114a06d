import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { archiveChanged } from '../../../src/audit/evidence/archive-changed.ts';
import { coded } from '../../support/coded.ts';

/** SHA-256 of "abc": FIPS 180-2, appendix B.1. */
const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
const check = (sha256: string, text?: string) => [...archiveChanged.find(coded([{ value: '241' }], { sources: [{ sha256 }], texts: text === undefined ? {} : { paper: text } }))];

test('the text that was coded agrees', () => {
  assert.equal(check(ABC, 'abc').map(({ severity, verdict, figures }) => [severity, verdict, figures]), [['note', 'agrees', ['f1']]]);
});

test('another text is an error, at the row of its source', () => {
  const [finding] = check(ABC, 'abd');
  assert.is(finding?.severity, 'error');
  assert.is(finding?.verdict, 'conflict');
  assert.ok(finding?.place.file.endsWith('sources.csv'));
  assert.is(finding?.place.line, 2);
  assert.match(finding?.message.en ?? '', /its sha256 begins with a52d159f262b, in sources\.csv with ba7816bf8f01\./u);
});

test('without a text or without a hash there is nothing to compare', () => {
  assert.is(check(ABC)[0]?.verdict, 'not-checkable');
  assert.is(check('', 'abc')[0]?.verdict, 'not-checkable');
});

test.run();
