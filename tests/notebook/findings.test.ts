import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { findings } from '../../src/notebook/findings.ts';

test('a ledger’s findings are all of them unless sources or checks are named', () => {
  assert.equal(findings('data'), { kind: 'findings', ledger: 'data', sources: null, only: null });
  assert.equal(findings('data', { sources: ['reason-2022'], only: ['grim'] }), { kind: 'findings', ledger: 'data', sources: ['reason-2022'], only: ['grim'] });
});

test.run();
