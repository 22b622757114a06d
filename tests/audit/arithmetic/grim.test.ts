import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { grim } from '../../../src/audit/arithmetic/grim.ts';
import { about, inBrief, percent, reckoning, shippedFindings, shippedLedger } from '../../support/reckoning.ts';

const VIOLENT = { category: 'cause:violent', base_figure: 'all' };

test('31.8% cannot come from 470 deaths: 149 give 31.7%, 150 give 31.9%', () => {
  const finding = about(grim, reckoning({ all: { value: '470' }, share: percent('31.8%', VIOLENT) }), 'share');
  assert.equal([finding.severity, finding.verdict, finding.observed, finding.expected], ['error', 'impossible', '31.8% of 470', '149 give 31.7%, 150 give 31.9%, power 53%']);
  assert.is(finding.message.en, '“31.8%” [share] cannot come from 470 deaths [all]: 149 give 31.7%, 150 give 31.9% (149 give 31.8% only if rounded up).');
  assert.is(finding.message.es, '“31.8%” [share] no puede salir de 470 muertes [all]: 149 dan 31.7% y 150 dan 31.9% (149 dan 31.8% solo si se redondea hacia arriba).');
});

test('a share that some cases give says which, and how sharp the test was', () => {
  const finding = about(grim, reckoning({ all: { value: '470' }, share: percent('31.1%', VIOLENT) }), 'share');
  assert.equal([finding.severity, finding.verdict], ['note', 'agrees']);
  assert.is(finding.message.en, '“31.1%” [share] is 146 of “470” [all]; 53% of such percents would not have passed.');
});

test('any whole percent of 241 is possible, so 44% had no power, and is 105 to 107 deaths if the whole is 241 exactly', () => {
  const finding = about(grim, reckoning({ all: { value: '241', phrase: 'at least 241', hedge: 'at_least' }, share: percent('44%', VIOLENT) }), 'share');
  assert.equal([finding.severity, finding.verdict], ['note', 'no-power']);
  assert.is(finding.message.en, '“44%” [share] is 105 to 107 of “at least 241” [all], if the whole is 241 exactly; any such percent would have passed.');
});

test('a share told in words has no digits to test, whatever the coder typed for it', () => {
  const told = (phrase: string, value: string) => about(grim, reckoning({ all: { value: '145' }, share: percent(phrase, { ...VIOLENT, value }) }), 'share');
  const third = told('one in three', '33.3');
  assert.equal([third.severity, third.verdict], ['note', 'no-power']);
  assert.is(third.message.en, '“one in three” [share] is 42 to 55 of “145” [all]; in words it has no last figure to test.');
  assert.is(third.message.es, '“one in three” [share] son 42 a 55 de “145” [all]; en palabras no tiene última cifra que probar.');
  assert.equal([told('a third', '33.33').verdict, told('two in three', '66.7').verdict, told('1 de cada 3', '33.3').verdict], ['no-power', 'no-power', 'no-power']);
  assert.is(told('33.3 in 2023', '33.3').verdict, 'impossible', 'digits are digits: 48 give 33.1%, 49 give 33.8%');
});

test('where the text prints another base, the share is tried on it too', () => {
  const rows = { all: { value: '470' }, share: percent('31.8%', VIOLENT) };
  const neither = about(grim, reckoning({ ...rows, later: { value: '480', as_of: '2024-05-01' } }), 'share');
  assert.is(neither.severity, 'error');
  assert.match(neither.message.en, /; nor can it come from 480 \[later\] of the same text: 152 give 31\.7%, 153 give 31\.9%\.$/u);
  const other = about(grim, reckoning({ ...rows, later: { value: '469', as_of: '2024-05-01' } }), 'share');
  assert.is(other.severity, 'warn', 'the author may have meant the other');
  assert.match(other.message.en, /; of 469 \[later\] of the same text it is 149\.$/u);
});

test('a hedged base makes an error only where its number is a list: documented, or printed by the same speaker without the hedge', () => {
  const hedged = { value: '470', phrase: 'at least 470', hedge: 'at_least' };
  const share = percent('31.8%', VIOLENT);
  assert.is(about(grim, reckoning({ all: hedged, share }), 'share').severity, 'warn');
  assert.is(about(grim, reckoning({ all: { ...hedged, basis: 'documented' }, share }), 'share').severity, 'error');
  assert.is(about(grim, reckoning({ all: hedged, share, bare: { value: '470', source_id: 'other' } }), 'share').severity, 'error');
  assert.is(about(grim, reckoning({ all: { ...hedged, phrase: 'over 470', hedge: 'more_than', basis: 'documented' }, share }), 'share').severity, 'warn');
});

test('a base from another text is ours to doubt: a warning', () => {
  assert.is(about(grim, reckoning({ all: { value: '470', source_id: 'other' }, share: percent('31.8%', VIOLENT) }), 'share').severity, 'warn');
});

test('a list that was made to come to 100 has a share that no rounding of its own gives', () => {
  const list = { v: '36.5%', n: '33.2%', u: '24.3%', t: '5.7%', s: '0.3%' };
  const codes = ['violent', 'neglect', 'unknown', 'terminal', 'suicide'];
  const shares = Object.fromEntries(Object.entries(list).map(([id, phrase], i) => [id, percent(phrase, { category: `cause:${codes[i]}`, base_figure: 'all' })]));
  const finding = about(grim, reckoning({ all: { value: '386' }, ...shares }), 'u');
  assert.equal([finding.severity, finding.verdict], ['note', 'stretch']);
  assert.is(finding.message.en, '“24.3%” [u] is 94 of “386” [all] if its list was made to come to 100; by itself that would print as 24.4%.');
});

test('a share over 100% comes from no cases: what the whole itself gives is said', () => {
  const finding = about(grim, reckoning({ all: { value: '154' }, share: percent('120%', VIOLENT) }), 'share');
  assert.is(finding.verdict, 'impossible');
  assert.is(finding.message.en, '“120%” [share] cannot come from 154 deaths [all]: 154 give 100%.');
  assert.match(finding.message.es, /: 154 dan 100%\.$/u);
});

test('a hedged percent says how many cases it can be, and tests nothing', () => {
  const finding = about(grim, reckoning({ all: { value: '500' }, share: percent('around half', { value: '50', hedge: 'about', base_figure: 'all' }) }), 'share');
  assert.equal([finding.verdict, finding.expected], ['no-power', '200 to 300 of 500']);
});

test('what lacks is said: a number, a base', () => {
  assert.equal(inBrief(grim, reckoning({ all: { value: '470' }, share: percent('31.8%'), words: { phrase: 'a similar percentage', unit: 'percent', hedge: 'similar', base_figure: 'all' } })), [
    'note not-checkable share', 'note not-checkable words all',
  ]);
});

test('a share that was set aside is not judged again', () => {
  assert.equal(inBrief(grim, reckoning({ all: { value: '470' }, share: percent('31.8%', { ...VIOLENT, rank: 'deprecated', rank_reason: 'a slip' }) })), []);
});

test('in the shipped ledger, 31.8% fits neither 470 nor 480, and 44% and 29% of 241 have no power', () => {
  const [body, wire, ...more] = shippedFindings(grim, 'deaths_in_custody', [31.8]);
  assert.equal(more, []);
  assert.equal([body?.verdict, body?.severity, wire?.verdict, wire?.severity], ['impossible', 'error', 'impossible', 'warn']);
  assert.match(body?.message.en ?? '', /cannot come from 470 deaths .* 149 give 31\.7%, 150 give 31\.9%.* 480 .*: 152 give 31\.7%, 153 give 31\.9%/u);
  const whole = shippedFindings(grim, 'deaths_in_custody', [44, 29]).filter(({ observed }) => observed.endsWith('of 241'));
  assert.equal([...new Set(whole.map(({ verdict, expected }) => `${verdict} ${expected}`))], ['no-power 105 to 107 of 241, power 0%', 'no-power 69 to 71 of 241, power 0%']);
});

test('in the shipped ledger, one share alone is an error', () => {
  assert.is([...grim.find(shippedLedger())].filter(({ severity }) => severity === 'error').length, 1);
});

test.run();
