import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { deskOf } from '../../src/write/desk.ts';
import { rejects } from '../support/rejects.ts';

test('what is left open is both languages, every width, the house’s style, texts made inert, and nothing said of the licence', () => {
  const { langs, presets, style, formulas, terms } = deskOf({});
  assert.equal([langs, presets.map(({ name }) => name)], [['en', 'es'], ['mobile', 'web', 'print-52', 'print-107', 'print-163']]);
  assert.equal([style.family, formulas, terms], ['IBM Plex Sans', 'inert', {}]);
});

test('of the terms those that are stated are kept', () => {
  assert.equal(deskOf({ licence: 'CC BY 4.0', contact: null, corrections: { en: 'page 2', es: 'página 2' } }).terms, { licence: 'CC BY 4.0', corrections: { en: 'page 2', es: 'página 2' } });
});

test('the order in which languages and widths are named makes no difference', () => {
  const { langs, presets } = deskOf({ langs: ['es', 'en'], presets: ['web', 'mobile', 'web'] });
  assert.equal([langs, presets.map(({ name }) => name)], [['en', 'es'], ['mobile', 'web']]);
});

test('every width and language that there is not is told at once, with the one that may be meant', async () => {
  const { faults, name } = await rejects(() => deskOf({ langs: ['fr' as 'en'], presets: ['webb', 'web', 'poster'] }), 'NO_SUCH_PRESET');
  assert.equal([name, faults.map(({ code }) => code)], ['UsageError', ['NO_SUCH_PRESET', 'NO_SUCH_PRESET', 'NO_SUCH_LANG']]);
  assert.is(faults[0]?.fix, 'did you mean "web"?');
});

test('none is as wrong as one that there is not', async () => {
  await rejects(() => deskOf({ presets: [] }), 'NO_SUCH_PRESET');
  await rejects(() => deskOf({ langs: [] }), 'NO_SUCH_LANG');
});

test.run();
