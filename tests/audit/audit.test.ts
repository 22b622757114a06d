import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { audit } from '../../src/audit/audit.ts';
import { CHECKS } from '../../src/audit/index.ts';
import { contextIn, finding, finds } from '../support/findings.ts';
import { ledgerFolder } from '../support/ledger.ts';

const context = contextIn(ledgerFolder({}, { rulings: null }));

test('what agrees stands in a list of its own, and is no finding', () => {
  const { findings, agreed } = audit(context, [finds('a', finding(), finding({ verdict: 'agrees', severity: 'note' }))]);
  assert.equal([findings.length, agreed.length], [1, 1]);
});

test('errors stand first, then warnings, then notes', () => {
  const { findings } = audit(context, [finds('a', finding({ severity: 'note' }), finding({ severity: 'error' }), finding({ severity: 'warn' }))]);
  assert.equal(findings.map(({ severity }) => severity), ['error', 'warn', 'note']);
});

test('the summary counts by severity, verdict and check, and names checks that had nothing to look at', () => {
  const { summary } = audit(context, [finds('a', finding({ severity: 'error' }), finding({ verdict: 'agrees', severity: 'note' })), finds('b')]);
  assert.equal(summary, {
    figures: 6, severities: { error: 1, warn: 0, note: 0 }, verdicts: { conflict: 1, agrees: 1 }, checks: { a: 2, b: 0 }, ruled: 0, agreed: 1,
  });
});

test('two audits of one ledger say the same in the same order', () => {
  const once = audit(context, CHECKS);
  assert.equal(JSON.stringify(audit(context, [...CHECKS].reverse()).findings), JSON.stringify(once.findings));
});

test('every check has a name of its own, the name of its file', () => {
  const names = CHECKS.map(({ name }) => name);
  assert.is(new Set(names).size, names.length);
});

test.run();
