import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { isOddApostrophe } from '../../src/csv/apostrophes.ts';
import { readSheet } from '../../src/csv/sheet.ts';
import { asMac } from '../../src/csv/western.ts';
import { file } from '../support/folder.ts';

/** Bytes of a text in Mac OS Roman, of the signs that Spanish needs. */
const MAC = new Map(Object.entries({ á: 0x87, é: 0x8e, í: 0x92, ó: 0x97, ú: 0x9c, ñ: 0x96, ü: 0x9f, Á: 0xe7, É: 0x83, Í: 0xea, Ó: 0xee, Ú: 0xf2, Ñ: 0x84 }));
const mac = (text: string): Uint8Array => Uint8Array.from([...text], (sign) => MAC.get(sign) ?? sign.charCodeAt(0));
/** The same in windows-1252; `’` is its apostrophe. */
const western = (text: string): Uint8Array => Uint8Array.from([...text], (sign) => (sign === '’' ? 0x92 : sign === 'œ' ? 0x9c : sign.charCodeAt(0)));

const odd = (text: string): boolean => [...text.matchAll(/’/gu)].some(({ index }) => isOddApostrophe(text, index));

for (const letter of ['á', 'é', 'í', 'ó', 'ú', 'ñ']) {
  test(`a file of a Mac whose only accent is ${letter} is told to be doubtful, with both readings, where it has line feeds too`, () => {
    const word = { á: 'Usulután', é: 'Bernabé Pérez', í: 'Martínez', ó: 'camión', ú: 'Perú y Jesús', ñ: 'Cabañas' }[letter] ?? '';
    const { told } = readSheet(file(mac(`lugar,casos\n${word},3\nOtro,4\n`)));
    assert.equal(told.map(({ code, place }) => [code, place?.line]), [['DOUBTFUL_ENCODING', 2]]);
    assert.match(told[0]?.what ?? '', `from a Mac "${word.split(' ').find((each) => each.includes(letter)) ?? ''}"`);
  });
}

test('words of Spanish in which í reads as an apostrophe are odd', () => {
  const words = ['Mart’nez', 'Garc’a', 'pol’tica', 'R’o', 'D’a', 'd’as', 'Pa’s', 'pa’ses', 'L’nea', 'ra’z', 'aqu’', 'Mar’a', 't’o', 'polic’a', 'jud’o', 'cre’do', 'Gu’a', 'V’ctimas'];
  assert.equal(words.filter((word) => !odd(word)), []);
  assert.equal(words.slice(0, 3).map(asMac), ['Martínez', 'García', 'política']);
});

test('apostrophes of English, French, Catalan, Italian, Portuguese and of names are not', () => {
  const words = [
    'Bukele’s', 'country’s', 'it’s', 'don’t', 'we’re', 'they’ve', 'she’ll', 'I’m', 'o’clock', 'UN’s', 'MARA’S', 'Al’s', 'workers’ rights', 'rock ’n’ roll', 'goin’ on', '‘quoted words’ and', '‘one’',
    'l’an', 'd’Ivoire', 'D’Aubuisson', 'O’Brien', 'aujourd’hui', 'l’hôpital', 'd’une', 'qu’il', 'j’ai', 'c’est', 'n’est', 's’ha', 'L’Hospitalet', 'd’aigua', 'l’aire', 'dell’anno', 'all’interno', 'Sant’Angelo', 'po’',
    'copa d’água', 'N’Djamena', 'K’iche’', 'Q’eqchi’', 'Xi’an', 'Shi’ite', 'Ma’am',
  ];
  assert.equal(words.filter(odd), []);
});

test('a file of windows-1252 in English, French or Spanish has nothing to tell', () => {
  for (const text of ['a,b\nthe country’s year,don’t\n', 'a,b\ncœur d’une sœur,l’été\n', 'a,b\nCamión de Martínez,Año\n', 'a,b\nœuvre,fœtus\n', 'a,b\nJOSé MARíA NIñO,CAMIóN\n']) {
    assert.equal(readSheet(file(western(text))).told, [], text);
  }
});

test('an encoding that is named is not doubted', () => {
  assert.equal(readSheet(file(mac('lugar,casos\nMartínez,3\n')), { encoding: 'macintosh' }).rows, [['Martínez', '3']]);
  assert.equal(readSheet(file(mac('lugar,casos\nMartínez,3\n')), { encoding: 'windows-1252' }).told, []);
});

/** Bytes of a text in code page 850, of the signs that Spanish needs. */
const DOS = new Map(Object.entries({ á: 0xa0, é: 0x82, í: 0xa1, ó: 0xa2, ú: 0xa3, ñ: 0xa4, Ñ: 0xa5, Á: 0xb5 }));
const dos = (text: string): Uint8Array => Uint8Array.from([...text], (sign) => DOS.get(sign) ?? sign.charCodeAt(0));

for (const word of ['Ahuachapán', 'Bogotá', 'Bernabé', 'García', 'aquí', 'Unión', 'Perú', 'Cabañas', 'ESPAÑA', 'Ávila']) {
  test(`a file of DOS whose only accent is that of ${word} is told to be doubtful, with that reading`, () => {
    const { told } = readSheet(file(dos(`lugar,casos\n${word},3\nOtro,4\n`)));
    assert.equal(told.map(({ code, place }) => [code, place?.line]), [['DOUBTFUL_ENCODING', 2]]);
    assert.match(told[0]?.what ?? '', `from DOS "${word}"`);
  });
}

test('a no-break space in a file that has letters with accents, and one before a sign that is no letter, are what they are', () => {
  for (const text of ['lugar,n\nthe\u00A0war,5\nEl Ni\u00F1o,6\n', 'lugar,n\nSan\u00A0Salvador,5\n', 'lugar,n\nx,5\u00A0000\n']) assert.equal(readSheet(file(Uint8Array.from([...text], (sign) => sign.charCodeAt(0)))).told, [], text);
});

test('words in which another program wrote or lost letters are told, three of them', () => {
  for (const [text, words] of [['Ahuachap&aacute;n,5\nCaba&ntilde;as,7', '"Ahuachap&aacute", "Caba&ntilde"'], ['Caba\\u00f1as,7', '"Caba\\u00f1as"'], ['Ahuachap?n,5\nCaba?as,7', '"Ahuachap?n", "Caba?as"'], ['A &amp; B,5', '"&amp"']] as const) {
    const { told, rows } = readSheet(file(`lugar,casos\n${text}\n`));
    assert.equal(told.map(({ code, place }) => [code, place?.line]), [['MANGLED_WORDS', 2]], text);
    assert.ok(told[0]?.what.endsWith(words), told[0]?.what);
    assert.is(rows[0]?.[0], text.split(/[,\n]/u)[0]);
  }
});

test('questions, addresses of the web and other signs are no such words', () => {
  for (const text of ['¿Qué?,5', 'https://example.org/a?b=1&c=2,5', 'page?x=1,5', 'R&D;5', 'sí? no,5', 'a\\u,5']) assert.equal(readSheet(file(`lugar,casos\n${text}\n`)).told.filter(({ code }) => code === 'MANGLED_WORDS'), [], text);
});

for (const [word, bytes] of [['JESÚS', 'JES\xe9S'], ['REPÚBLICA', 'REP\xe9BLICA'], ['DEFUNCIÓN', 'DEFUNCI\xe0N'], ['GARCÍA', 'GARC\xd6A']] as const) {
  test(`a file of DOS in capitals whose only accent is that of ${word} is told to be doubtful, with that reading`, () => {
    const { told } = readSheet(file(Buffer.from(`LUGAR,CASOS\n${bytes},3\nOTRO,4\n`, 'latin1')));
    assert.equal(told.map(({ code }) => code), ['DOUBTFUL_ENCODING']);
    assert.match(told[0]?.what ?? '', `from DOS "${word}"`);
  });
}

test('names with small accents among capitals, and of other languages, are no DOS', () => {
  for (const word of ['JOS\xe9', 'ANDR\xe9S', 'M\xe9NDEZ', 'K\xd6NIG', 'Jes\xfas', 'JES\xdaS', 'PER\xda']) assert.equal(readSheet(file(Buffer.from(`LUGAR,CASOS\n${word},3\n`, 'latin1'))).told, [], word);
});

test.run();
