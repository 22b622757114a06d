import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { altText } from '../../../src/chart/words/alt-text.ts';
import { about, atLeast, exact, missing } from '../../support/quantities.ts';
import { tbl } from '../../support/tbl.ts';

const WORDS = { title: 'Fewer died.', subtitle: 'Deaths a year' };
const bars = { mark: 'bar' };
const table = tbl([{ n: exact(3) }, { n: atLeast(5) }, { n: about(9, 2) }, { n: missing }]);
const said = (spec: object, lang: 'en' | 'es' = 'en', drawn: Parameters<typeof altText>[1]['drawn'] = []): string => altText(WORDS, { spec: spec as never, drawn, lang });

test('it says what kind of chart of what data, and what it shows, in two sentences', () => {
  assert.is(said(bars), 'Bar chart of deaths a year. Fewer died.');
  assert.is(said(bars, 'es'), 'Gráfico de barras sobre deaths a year. Fewer died.');
});

test('the kind is that of the first mark that shows data, or panels', () => {
  assert.is(said({ layer: [{ mark: 'text' }, { mark: 'rule' }, { mark: { type: 'point' } }, { mark: 'bar' }] }), 'Dot chart of deaths a year. Fewer died.');
  assert.is(said({ vconcat: [{ layer: [{ mark: 'line' }] }, bars] }), 'Line chart of deaths a year. Fewer died.');
  assert.is(said({ facet: { field: 'town' }, spec: bars }), 'Small charts side by side of deaths a year. Fewer died.');
});

test('it says how many of the numbers are not exact; a gap is no number', () => {
  assert.is(said(bars, 'en', [{ table, field: 'n' }]), 'Bar chart of deaths a year. Fewer died; 2 of its 3 numbers are not exact.');
  assert.is(said(bars, 'es', [{ table, field: 'n' }]), 'Gráfico de barras sobre deaths a year. Fewer died; 2 de sus 3 números no son exactos.');
  assert.is(said(bars, 'en', [{ table: tbl([{ n: exact(1) }, { n: atLeast(5) }]), field: 'n' }]), 'Bar chart of deaths a year. Fewer died; 1 of its 2 numbers is not exact.');
  assert.is(said(bars, 'en', [{ table: tbl([{ n: atLeast(5) }]), field: 'n' }]), 'Bar chart of deaths a year. Fewer died; none of its numbers is exact.');
});

test.run();
