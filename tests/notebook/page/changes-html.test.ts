import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { changesHtml } from '../../../src/notebook/page/changes-html.ts';
import type { PageContext } from '../../../src/notebook/page/context.ts';
import { PAGE_WORDS } from '../../../src/notebook/page/page-words.ts';

const context = { words: PAGE_WORDS.en, lang: 'en', used: [], notesLang: 'es' } as unknown as PageContext;
const change = { number: 'h[year=2022].value', label: 'Homicides', said: '2022: 495, was 496, la policía corrigió, AP 2024-01-05', why: 'la policía corrigió', on: '2024-01-06' };

test('the reason in a correction is marked as of the language in which the project writes its notes', () => {
  assert.match(changesHtml([change], context)?.html ?? '', 'was 496, <span lang="es">la policía corrigió</span>, AP 2024-01-05. ');
  assert.match(changesHtml([change], { ...context, notesLang: null })?.html ?? '', 'was 496, la policía corrigió, AP');
  assert.match(changesHtml([{ ...change, said: '2022: 495, was 496, 2022, AP', why: '2022' }], context)?.html ?? '', ' 2022: 495, was 496, <span lang="es">2022</span>, AP');
});

test('where nobody has given a reason, nothing is marked; where nothing moved, nothing is said', () => {
  assert.not.match(changesHtml([{ ...change, said: '2022: 495, was 496', why: '' }], context)?.html ?? '', 'lang=');
  assert.is(changesHtml([], context), null);
});

test.run();
