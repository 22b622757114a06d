import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type Lang, glue } from '../../../src/chart/words/glue.ts';

/** With ~ for the no-break space. */
const glued = (text: string, lang: Lang) => glue(text, lang).replaceAll('\u00a0', '~');

test('dates, counts, hedges and units hold together in English', () => {
  assert.is(glued('On 27 March 2022, n = 261', 'en'), 'On 27~March~2022, n~=~261');
  assert.is(glued('at least 241 of 1.5 million people', 'en'), 'at~least~241 of 1.5~million~people');
  assert.is(glued('5.1 per 100,000 people', 'en'), '5.1 per~100,000~people');
});

test('dates, hedges and units hold together in Spanish', () => {
  assert.is(glued('El 27 de marzo de 2022, al menos 241 personas', 'es'), 'El 27~de~marzo~de~2022, al~menos~241~personas');
  assert.is(glued('50 % de los homicidios', 'es'), '50~% de los homicidios');
});

test('an article stays with the name that it is part of, and a letter with what it stands for', () => {
  assert.is(glued('deaths in El Salvador, says La Prensa Gráfica', 'en'), 'deaths in El~Salvador, says La~Prensa Gráfica');
  assert.is(glued('El conteo de El Diario de Hoy', 'es'), 'El conteo de El~Diario de Hoy');
  assert.is(glued('A: from July 2019. B: hidden graves', 'en'), 'A:~from July~2019. B:~hidden graves');
  assert.is(glued('left out from A, July 2019', 'en'), 'left out from A,~July~2019');
  assert.is(glued('Cristosal and 7 others', 'en'), 'Cristosal and 7~others');
  assert.is(glued('Cristosal y 7 más', 'es'), 'Cristosal y 7~más');
});

test('a hedge in quotation marks holds together, and a long quotation does not', () => {
  assert.is(glued('a share of an “at least” is “up to”', 'en'), 'a share of an “at~least” is “up~to”');
  assert.is(glued('Hueco: «alrededor de» o "más de"', 'es'), 'Hueco: «alrededor~de» o "más~de"');
  assert.is(glued('deaths that “may have been the result of a crime”', 'en'), 'deaths that “may have been the result of a crime”');
  assert.is(glued('“about”, said once and never closed: “at least', 'en'), '“about”, said once and never closed: “at least');
});

test('in a narrow column the year of a date may stand in the next line, in Spanish with its "de"', () => {
  const parted = (text: string, lang: Lang): string => glue(text, lang, { dates: 'parted' }).replaceAll('\u00a0', '~');
  assert.is(parted('On 27 March 2022', 'en'), 'On 27~March 2022');
  assert.is(parted('El 27 de marzo de 2022', 'es'), 'El 27~de~marzo de~2022');
});

test('a number at the end of a clause is not tied to the next word', () => {
  assert.is(glued('In 2022, people said', 'en'), 'In 2022, people said');
  assert.is(glued('Mayor deaths may 1,000 times', 'en'), 'Mayor deaths may 1,000 times');
});

test('gluing changes spaces only, and twice is as once', () => {
  const word = fc.constantFrom('27', 'March', 'at', 'least', '241', 'n', '=', 'people', 'per', '1,000', 'the', '%');
  const text = fc.array(word).map((list) => list.join(' '));
  fc.assert(
    fc.property(text, (sentence) => {
      const once = glue(sentence, 'en');
      return once.replaceAll('\u00a0', ' ') === sentence && glue(once, 'en') === once;
    }),
  );
});

test('no text stays none', () => {
  assert.is(glue('', 'en'), '');
});

test.run();
