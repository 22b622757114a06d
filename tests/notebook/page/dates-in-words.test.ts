import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { datesInWords } from '../../../src/notebook/page/dates-in-words.ts';

test('dates of a sentence are in words, as precise as they are', () => {
  assert.is(datesInWords('Share (2022-06-02), 2024-04-XX and 2022-03-25/2022-03-27.', 'en'), 'Share (2 June 2022), April 2024 and 25 to 27 March 2022.');
  assert.is(datesInWords('Porcentaje, 2022-06-02: meses desde 2024-04-XX.', 'es'), 'Porcentaje, 2 de junio de 2022: meses desde abril de 2024.');
});

test('in Spanish a day takes the article after “de” and “a”, and a month does not', () => {
  assert.is(datesInWords('De 2022-03-27 a 2026-01-31; de 2023-11 a 2024-01', 'es'), 'Del 27 de marzo de 2022 al 31 de enero de 2026; de noviembre de 2023 a enero de 2024');
  assert.is(datesInWords('a 2022-03-27', 'en'), 'a 27 March 2022');
});

test('what is quoted, ids, addresses and years stay as they are', () => {
  for (const text of ['“until 2022-06-02”', 'efe-2024-04-f5 and amnesty-2022-06-copy', 'https://a.org/2022-06-02/x', '2015, 2021-2022', 'of 2022-13-45', '«2022-06-02»']) assert.is(datesInWords(text, 'es'), text);
});

test.run();
