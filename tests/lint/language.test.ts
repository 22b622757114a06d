import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Drawing } from '../../src/chart/draw.ts';
import { language } from '../../src/lint/language.ts';
import { PRESETS } from '../../src/picture/preset.ts';
import type { Preset } from '../../src/picture/preset.ts';
import { cite, originsOf } from '../../src/table/origins.ts';
import type { Citation } from '../../src/table/origins.ts';
import { BARS, drawnFrom, found } from '../support/drawn.ts';

const narrow = { preset: PRESETS[0] as Preset };
const NAMED = { ...BARS, encoding: { ...BARS.encoding, y: { ...BARS.encoding.y, title: 'Muertes' } } };

test('an English chart may name Spanish bodies, a Spanish one English ones', async () => {
  assert.equal(await found(language, await drawnFrom(BARS, { words: { subtitle: 'Deaths a year as counted by Policía Nacional Civil de El Salvador and the newspaper El Diario de los Altos' } })), []);
  const drawing = await drawnFrom(BARS, { lang: 'es', words: { subtitle: 'Según Human Rights Watch, The Guardian y World Prison Brief' } });
  assert.equal(await found(language, { ...drawing, svg: drawing.svg.replace('>deaths<', '>muertes<') }), []);
});

test('an English hedge, month, unit or word of the furniture in a Spanish chart is named', async () => {
  const drawing = await drawnFrom(BARS, { lang: 'es' });
  for (const text of ['at least 241', 'May be 3 deaths', '27 March 2022', 'Source: EFE', 'sin the dato']) {
    const said = await found(language, { ...drawing, svg: drawing.svg.replace('>2021<', `>${text}<`) });
    assert.ok(said.some((each) => each.startsWith(`OTHER_LANGUAGE the text "${text}" has `)), text);
  }
});

test('a Spanish hedge in an English chart is named', async () => {
  const drawing = await drawnFrom(BARS);
  assert.equal(await found(language, { ...drawing, svg: drawing.svg.replace('>2021<', '>al menos 241<') }), ['OTHER_LANGUAGE the text "al menos 241" has "al menos", and the chart is in English']);
});

test('what is quoted may be in the other language', async () => {
  assert.equal(await found(language, await drawnFrom(BARS, { words: { subtitle: 'Deaths of “muertes violentas” a year' } })), []);
});

test('a quotation that goes on in the next line is one all the same', async () => {
  const note = 'Según el informe, “these deaths may have been caused by what the report describes, at some length, as the result of a criminal act of others” (en inglés).';
  assert.equal(await found(language, await drawnFrom(NAMED, { lang: 'es', ...narrow, words: { notes: [note] } })), []);
  const said = await found(language, await drawnFrom(NAMED, { lang: 'es', ...narrow, words: { notes: [note.replace('“', '').replace('”', '')] } }));
  assert.ok(said.length === 1 && said[0]?.startsWith('OTHER_LANGUAGE the text "Según el informe, these deaths'), said.join('; '));
});

test('a source keeps its name, whatever language it is in', async () => {
  const drawing = await drawnFrom(NAMED, { lang: 'es' });
  const printedBy = (outlet: string): Drawing => {
    const { origins } = drawing.table;
    const cited = originsOf({ size: 3, cite: (i) => ({ ...cite(origins, i)[0] as Citation, source: { id: 's', title: '', outlet, published: '2024', url: '' } }) });
    return { ...drawing, tables: new Map([['table', { ...drawing.table, origins: cited }]]), words: { ...drawing.words, source: 'Police, según publicaron News of the World y otros' } };
  };
  assert.equal(await found(language, printedBy('News of the World')), []);
  assert.equal(await found(language, printedBy('EFE')), ['OTHER_LANGUAGE the text "Police, según publicaron News of the World y otros" has "of the", and the chart is in Spanish']);
});

test('a decimal comma is Spain’s, not El Salvador’s', async () => {
  const drawing = await drawnFrom(BARS, { lang: 'es' });
  assert.ok((await found(language, { ...drawing, svg: drawing.svg.replace('>2021<', '>50,2 %<') })).some((each) => each.includes('decimal comma')));
});

test.run();
