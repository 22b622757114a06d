import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { language } from '../../src/lint/language.ts';
import { BARS, drawnFrom, found } from '../support/drawn.ts';

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

test('a decimal comma is Spain’s, not El Salvador’s', async () => {
  const drawing = await drawnFrom(BARS, { lang: 'es' });
  assert.ok((await found(language, { ...drawing, svg: drawing.svg.replace('>2021<', '>50,2 %<') })).some((each) => each.includes('decimal comma')));
});

test.run();
