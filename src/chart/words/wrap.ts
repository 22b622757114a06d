import { type Type, textWidth } from '../../picture/measure.ts';

/** The room for a text, in px, how it is set, and whether its lines come out about as long as each other (the default) or filled up: by phrases, as a subtitle is read, or as a running text. */
export interface WrapOptions extends Type {
  readonly width: number;
  readonly balance?: Balance;
}

type Balance = 'balanced' | 'phrased' | 'ragged';

/**
 * The lines of a text that is set in `width` px: as few as can be, and of the ways to break it into so many the one that reads best. Balanced lines are about as long as each other; phrased and ragged ones are filled up, but the
 * last has a third of the room where the others can spare it. Either way a line rather ends with a phrase, at a comma, a colon or a bracket, than with an article or a preposition.
 * Breaks at spaces, tabs and line ends, never at a no-break space; a word wider than `width` stands alone on its line, uncut. No words give no lines.
 *
 * The total fit of Knuth and Plass (1981, Breaking Paragraphs into Lines), for lines that are not justified: the sum of the squares of what lines leave empty.
 */
export function wrap(text: string, { width, balance = 'balanced', ...type }: WrapOptions): string[] {
  const words = text.split(/[ \t\r\n]+/).filter((word) => word !== '');
  const starts = breaks(words, { sizes: words.map((word) => textWidth(word, type)), space: textWidth(' ', type), width, balance });
  return starts.map((start, i) => words.slice(start, starts[i + 1]).join(' '));
}

interface Setting {
  readonly sizes: readonly number[];
  readonly space: number;
  readonly width: number;
  readonly balance: Balance;
}

/** The best way to set the words up to some word: how many lines, how bad they are, and the first word of the last. */
interface Best {
  readonly lines: number;
  readonly badness: number;
  readonly start: number;
}

/** The words that begin the lines. Widths are added up instead of measuring each trial line: IBM Plex Sans kerns nothing with the space, so the sum is exact. */
function breaks(words: readonly string[], { sizes, space, width, balance }: Setting): number[] {
  const best: Best[] = [{ lines: 0, badness: 0, start: 0 }];
  for (let end = 1; end <= words.length; end++) {
    let found: Best | undefined;
    for (let start = end - 1, used = 0; start >= 0; start--) {
      used += (sizes[start] ?? 0) + (start === end - 1 ? 0 : space);
      if (used > width && start < end - 1) break;
      const before = best[start] as Best;
      const last = end === words.length;
      const badness = before.badness + (balance === 'balanced' || !last ? emptiness(used / width) : shortness(used / width) + (end - start === 1 ? 0.1 : 0)) + (last ? 0 : roughness(words.slice(Math.max(0, end - 2), end + 1)) * (balance === 'ragged' ? RUNNING_ON : 1));
      const isBetter = found === undefined || before.lines + 1 < found.lines || (before.lines + 1 === found.lines && badness < found.badness);
      if (isBetter) found = { lines: before.lines + 1, badness, start };
    }
    best.push(found as Best);
  }
  const starts: number[] = [];
  for (let end = words.length; end > 0; end = best[end]?.start ?? 0) starts.unshift(best[end]?.start ?? 0);
  return starts;
}

/** How much it matters where the lines of a running text end, beside those of a headline. */
const RUNNING_ON = 0.6;

function emptiness(share: number): number {
  return Math.max(0, 1 - share) ** 2;
}

/** A last line of a third of the room is long enough; of one word it is an orphan. */
function shortness(share: number): number {
  return Math.max(0, 1 - 3 * share) ** 2 / 2;
}

/** Words that lead to the next one, in English and Spanish. */
const LEADING = new Set('a an and as at but by for from in of on or per than that the to with al con de del e el en la las los o para por que se sin su sus tal u un una unos unas y'.split(' '));

/** A bracket that goes on: one that holds a word only, as "(Ecuador)", goes with the name before it. */
const CLAUSE = /^\([^)]*$/u;
/** Where a sentence or a part of one ends: its next word does not stay behind alone, nor a number without its noun. */
const CLAUSE_END = /[:;.]["”)]?$/u;
/** What is glued of a date whose year may stand in the next line where it must. */
const DAY_AND_MONTH = /^\d{1,2}\u00a0(?:de\u00a0)?\p{L}+\.?$/u;
const YEAR = /^(?:del?\u00a0)?\d{4}(?!\d)/u;
/** Two words in a row that begin with a capital are mostly a name. */
const NAME = /^\p{Lu}/u;

/** How ill a line ends between the last two of some words, in shares of the room squared; headlines are read by their lines, notes run on. */
function roughness(around: readonly string[]): number {
  const [next = '', word = '', before = ''] = around.toReversed();
  if (CLAUSE.test(next)) return -0.06;
  if (DAY_AND_MONTH.test(word) && YEAR.test(next)) return 0.06;
  if (LEADING.has(word.toLowerCase().replace(/,$/u, ''))) return 0.03;
  if (NAME.test(next) && NAME.test(word) && /\p{L}$/u.test(word)) return 0.02;
  if (CLAUSE_END.test(word)) return -0.04;
  if (word.endsWith(',')) return -0.015;
  // Before a preposition there is a pause.
  const goesOn = /^\p{Ll}/u.test(next) && !LEADING.has(firstOf(next));
  return goesOn && (CLAUSE_END.test(before) || /\d$/u.test(word)) ? 0.015 : 0;
}

function firstOf(glued: string): string {
  return /^\p{L}+/u.exec(glued)?.[0] ?? '';
}
