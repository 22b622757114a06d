import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { plain } from '../../../src/figure/quantity.ts';
import { rivalsHtml } from '../../../src/notebook/page/rivals-html.ts';
import type { Remark } from '../../../src/table/table.ts';
import { atLeast } from '../../support/quantities.ts';

const told = (rule: string, more: Partial<NonNullable<Remark['rejected']>> = {}): Remark => ({
  step: 'clean.choose()', message: '2015: 6656 chosen', figures: [], rejected: { rule, reason: null, amount: { quantity: plain(6656), unit: 'homicides' }, speaker: { en: 'Police', es: 'Policía' }, figures: ['a-1'], ...more },
});
const columnOf = (): string => 'Said by';
const codeOf = (_: string, code: string): string => (code === 'army' ? 'the army' : code);
const made = (remarks: readonly Remark[], lang: 'en' | 'es'): string[] => rivalsHtml(remarks, { lang, columnOf, codeOf }).map(({ html }) => html.replace(/<\/?(?:li|span|code|i)[^>]*>/gu, ''));

test('each rule says once why, and names all that it put aside, each speaker’s together, in the language of the page', () => {
  assert.equal(made([told('said_by:army')], 'en'), ['not “Said by: the army”: Police 6,656 a-1']);
  const remarks = [told('official'), told('said_by:pnc'), told('official', { speaker: { en: 'Army', es: 'Ejército' }, figures: ['c-3'] }), told('official', { amount: { quantity: atLeast(241), unit: '' }, figures: ['b-2'] })];
  assert.equal(made(remarks, 'en'), ['not said by an official body: Police 6,656 a-1, at least 241 b-2; Army 6,656 c-3', 'not “Said by: pnc”: Police 6,656 a-1']);
  assert.equal(made(remarks, 'es'), ['no lo dice un organismo oficial: Policía 6,656 a-1, al menos 241 b-2; Ejército 6,656 c-3', 'no es «Said by: pnc»: Policía 6,656 a-1']);
});

test('a row without a number or a speaker is its figure', () => {
  assert.equal(made([told('latest', { amount: null, speaker: { en: '', es: '' } })], 'en'), ['published earlier: a-1']);
});

test('a reason, which a person typed, stands as it is, as text, and in the language that the project says it is in; in none where it does not say', () => {
  const html = (notesLang: 'en' | 'es' | null): string => rivalsHtml([told('rank', { reason: { en: 'a <b> slip', es: 'a <b> slip' } })], { lang: 'es', notesLang, columnOf, codeOf })[0]?.html ?? '';
  assert.match(html('en'), '(<span lang="en">a &lt;b&gt; slip</span>)');
  assert.match(html('es'), '(a &lt;b&gt; slip)');
  assert.match(html(null), '(a &lt;b&gt; slip)');
  assert.equal(made([told('rank', { reason: { en: 'a slip', es: 'una errata' } })], 'es'), ['de menor rango, a mano: Policía 6,656 a-1 (una errata)']);
});

test('a remark without a row stands as it is, in the English of the steps', () => {
  assert.match(rivalsHtml([{ step: 'x', message: 'no other', figures: [] }], { lang: 'es', columnOf, codeOf })[0]?.html ?? '', '<span lang="en">no other</span>');
  assert.equal(made([{ step: 'x', message: 'no other', figures: [] }], 'en'), ['no other']);
});

test.run();
