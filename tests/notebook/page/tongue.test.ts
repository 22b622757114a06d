import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { html } from '../../../src/notebook/page/html.ts';
import { spoken, tongue } from '../../../src/notebook/page/tongue.ts';

test('what is in another language than the page says in which', () => {
  assert.is(html`<q${tongue('en', 'es')}>at least 241</q>`.html, '<q lang="en">at least 241</q>');
  assert.is(spoken('a <b> slip', 'en', 'es').html, '<span lang="en">a &lt;b&gt; slip</span>');
});

test('what is in the language of the page, or in one that is not known, says nothing', () => {
  assert.equal(['es', '', null, undefined].map((of) => tongue(of, 'es')), [null, null, null, null]);
  assert.is(spoken('a slip', null, 'es').html, 'a slip');
});

test.run();
