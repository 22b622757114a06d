import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { draw } from '../../src/chart/draw.ts';
import { PRESETS } from '../../src/picture/preset.ts';
import { wordsJson } from '../../src/write/words-json.ts';
import { deaths } from '../support/deaths.ts';

const [mobile, web] = [await draw(deaths(), { lang: 'es', preset: PRESETS[0]! }), await draw(deaths(), { lang: 'es' })];

test('the words around a chart stand whole, in their language', () => {
  const { drawn: _, ...words } = JSON.parse(wordsJson([mobile, web])) as Record<string, unknown>;
  assert.equal(words, {
    chart: 'deaths', lang: 'es', title: 'Se contaron menos homicidios', subtitle: 'Homicidios por año en El Salvador', notes: ['2024: sin datos.'], source: web.words.source, credit: null,
    alt: 'Gráfico de barras de homicidios por año: 495 en 2022.',
  });
});

test('words that are otherwise at a width stand under its name, and those that are not do not', async () => {
  const { spec } = deaths().authored as unknown as { spec: { usermeta: object } };
  const patched = deaths({ spec: { usermeta: { ...spec.usermeta, presets: { mobile: { usermeta: { words: { es: { title: 'Menos homicidios' } } } } } } } });
  const drawings = [await draw(patched, { lang: 'es', preset: PRESETS[0]! }), await draw(patched, { lang: 'es' })] as const;
  const { title, others } = JSON.parse(wordsJson(drawings)) as Record<string, unknown>;
  assert.equal([title, others], ['Se contaron menos homicidios', { mobile: { title: 'Menos homicidios' } }]);
});

test('what is drawn in the picture stands by width and layer, each line once, without the words around it', () => {
  const { drawn } = JSON.parse(wordsJson([mobile, web])) as { drawn: Record<string, Record<string, string[]>> };
  assert.equal(Object.keys(drawn), ['mobile', 'web']);
  assert.equal(drawn['web']?.['labels'], ['495', '154']);
  assert.ok(drawn['web']?.['axis-labels']?.includes('2022'));
  assert.not.ok(Object.values(drawn['web'] ?? {}).flat().some((text) => text.includes('Se contaron')));
});

test.run();
