/** No such word has more characters. */
export const TOTAL_LONGEST = 40;

/** Whole cells that call a row a total, in Spanish, English, Portuguese, Catalan and French. */
const TOTAL = /^(?:(?:gran|grand|sub)?[\s-]?totals?|(?:gran|grand|sub)?[\s-]?(?:totales|totais|totaux)|(?:sub|gran |grand )?total(?:es)? (?:general|nacional|global|overall|anual|de casos)|(?:suma|sum|overall) total|sumas?|somme)[:.]?$/u;

/** The same, and as titles are spaced or have a note, as a pattern of RE2 for cells in small letters and without blanks around them: for engines, which look through millions. */
export const TOTAL_CELL = `${TOTAL.source.replace('^(?:', '^(?:t o t a l|').replace(/\$$/u, '')}(?: ?[*¹²³]+)?$`;
/** How such cells begin, in small letters. */
export const TOTAL_BEGINS: readonly string[] = ['tot', 't o', 'gra', 'sub', 'sum', 'som', 'ove'];

/** What is a total only where its numbers say so: `Total Santa Ana`, `All causes`, `Ambos sexos`, `El Salvador`. */
const PERHAPS = /^(?:(?:sub)?totals? .+|all(?: .+)?|tod[oa](?:s(?: .+)?)?|ambos(?: .+)?|both(?: .+)?|el salvador|pa[ií]s|nacional|national)$/u;

/** Whether a cell calls its row a total, case and accents aside: by its word alone, or by one that some rows have that are none. */
export function totalWord(cell: string): 'total' | 'perhaps' | 'none' {
  if (!mayBeTotal(cell)) return 'none';
  const word = closed(cell.slice(0, TOTAL_LONGEST + 1).normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase().replace(/\s+/gu, ' ').replace(/ ?[*¹²³]+$/u, ''));
  if (word.length > TOTAL_LONGEST) return 'none';
  return TOTAL.test(word) ? 'total' : PERHAPS.test(word) ? 'perhaps' : 'none';
}

/** `t o t a l`, as titles are spaced, is one word; two blanks would part two. */
function closed(word: string): string {
  return /^(?:\p{L} ){3,}\p{L}$/u.test(word) ? word.replaceAll(' ', '') : word;
}

/** Whole cells that call a row an average or a share of others. */
const MADE = /^(?:promedios?(?: (?:general|nacional|anual|mensual))?|media aritmetica|averages?|mean|%|porcentajes?|percent(?:age)?s?)[:.]?$/u;

/** Whether a cell calls its row an average or a share of others, case and accents aside. */
export function isMadeWord(cell: string): boolean {
  return mayBeMade(cell) && cell.length <= TOTAL_LONGEST && MADE.test(cell.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase());
}

/** By the first sign: `%` is itself with the bit that makes letters small, and a blank may stand before. */
export function mayBeMade(cell: string): boolean {
  const code = cell.charCodeAt(0) | 0x20;
  return !(code > 0x25 && code < 0x7f && code !== 0x70 && code !== 0x61 && code !== 0x6d);
}

/** By the first letters: millions of cells are asked, and hardly one is meant. */
export function mayBeTotal(cell: string): boolean {
  const code = cell.charCodeAt(0) | 0x20;
  // Neither a space, nor one of the letters that these words begin with.
  if (code > 0x20 && code < 0x7f && FIRST[code] === 0) return false;
  return BEGINS.test(cell);
}

const FIRST = Uint8Array.from({ length: 0x80 }, (_, code) => Number('tsgaboepn'.includes(String.fromCharCode(code))));
const BEGINS = /^\s{0,8}(?:(?:gran|grand|sub|overall|suma?)?[\s-]?t\s?[oó]\s?t|s[uú]m|som|all|tod|amb|both|el\s|pa[ií]s|naci|nati|overall)/iu;
