import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { hedgeMatchesPhrase } from '../../../src/audit/evidence/hedge-matches-phrase.ts';
import { contextOf } from '../../../src/audit/context.ts';
import { readLedger } from '../../../src/ledger/ledger.ts';
import { coded } from '../../support/coded.ts';

const of = (cells: Record<string, string>, lang = 'en') => [...hedgeMatchesPhrase.find(coded([{ value: '480', ...cells }], { sources: [{ lang }] }))][0];
const verdict = (quote: string, phrase: string, lang?: string): string | undefined => of({ quote, phrase }, lang)?.verdict;

test('the hedge typed is the one that the phrase says', () => {
  assert.is(of({ phrase: 'over 480', hedge: 'more_than' })?.verdict, 'agrees');
  assert.is(of({ phrase: 'cerca de 480', hedge: 'about' }, 'es')?.verdict, 'agrees');
  assert.is(of({ phrase: '480 deaths' })?.verdict, 'agrees');
});

test('another hedge, one too many or one too few, is an error', () => {
  const finding = of({ phrase: 'over 480', hedge: 'at_least' });
  assert.equal([finding?.severity, finding?.verdict], ['error', 'conflict']);
  assert.is(finding?.message.en, '“over 480” [f1] says the hedge more_than, and the hedge at_least was typed.');
  assert.is(of({ phrase: '480 deaths', hedge: 'almost' })?.message.en, '“480 deaths” [f1] says no hedge, and the hedge almost was typed.');
  assert.is(of({ phrase: 'over 480' })?.severity, 'error');
});

test('a hedge right beside the phrase that it leaves out is a warning', () => {
  const finding = of({ quote: 'there were at least 480 deaths', phrase: '480' });
  assert.equal([finding?.severity, finding?.verdict], ['warn', 'stretch']);
  assert.is(finding?.message.en, 'The quote of “480” [f1] says “at least 480”, the hedge at_least, and the phrase leaves that out.');
  assert.is(verdict('there were 480 or so', '480'), 'stretch');
  assert.is(verdict('murieron casi 480 personas', '480 personas', 'es'), 'stretch');
  assert.is(verdict('murieron cerca de los 480', 'los 480', 'es'), 'stretch');
});

test('a hedge of another number, or behind a mark, is none of this one', () => {
  assert.is(verdict('at least 470 and 480 deaths', '480'), 'agrees');
  assert.is(verdict('nearly all over, 480 died', '480'), 'agrees');
});

test('a comparison with a number does not hedge it', () => {
  assert.is(verdict('cifra menor a los 480 de igual período', 'los 480', 'es'), 'agrees');
  assert.is(verdict('341 menos que los 480 contabilizados', '480', 'es'), 'agrees');
  assert.is(verdict('fewer than the 480 of last year', '480'), 'agrees');
  assert.is(verdict('fewer than 480 last year', '480'), 'stretch');
});

test('"a total of" is no hedge to miss', () => {
  assert.is(verdict('a total of 480 people', '480 people'), 'agrees');
});

test('a phrase that cannot be read cannot be compared', () => {
  assert.is(of({ phrase: 'nothing' })?.verdict, 'not-checkable');
});

test('no phrase of the shipped ledger leaves out a hedge beside it', () => {
  const context = contextOf(readLedger('data'), { asOf: '2026-11-21' });
  assert.equal([...hedgeMatchesPhrase.find(context)].filter(({ severity }) => severity === 'warn').map(({ message }) => message.en), []);
});

test.run();
