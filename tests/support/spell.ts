import type { Lang } from '../../src/figure/vocabulary.ts';

const EN_ONES = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const EN_TENS = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ES_ONES = ('cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve '
  + 'veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve').split(' ');
const ES_TENS = '_ _ _ treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ');
const ES_HUNDREDS = '_ ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'.split(' ');

/** A whole number below a million in words, as a newspaper spells it. */
export function spelt(n: number, lang: Lang): string {
  return lang === 'en' ? english(n) : spanish(n);
}

function english(n: number): string {
  if (n < 20) return EN_ONES[n] ?? '';
  if (n < 100) return `${EN_TENS[Math.floor(n / 10)] ?? ''}${n % 10 === 0 ? '' : `-${english(n % 10)}`}`;
  if (n < 1_000) return `${english(Math.floor(n / 100))} hundred${n % 100 === 0 ? '' : ` ${n % 3 === 0 ? 'and ' : ''}${english(n % 100)}`}`;
  return `${english(Math.floor(n / 1_000))} thousand${n % 1_000 === 0 ? '' : ` ${n % 1_000 < 100 ? 'and ' : ''}${english(n % 1_000)}`}`;
}

function spanish(n: number): string {
  if (n < 30) return ES_ONES[n] ?? '';
  if (n < 100) return `${ES_TENS[Math.floor(n / 10)] ?? ''}${n % 10 === 0 ? '' : ` y ${spanish(n % 10)}`}`;
  if (n === 100) return 'cien';
  if (n < 1_000) return `${ES_HUNDREDS[Math.floor(n / 100)] ?? ''}${n % 100 === 0 ? '' : ` ${spanish(n % 100)}`}`;
  const thousands = Math.floor(n / 1_000);
  // Uno loses its o before mil: veintiún mil, treinta y un mil.
  const before = thousands === 1 ? '' : `${spanish(thousands).replace(/veintiuno$/u, 'veintiún').replace(/uno$/u, 'un')} `;
  return `${before}mil${n % 1_000 === 0 ? '' : ` ${spanish(n % 1_000)}`}`;
}
