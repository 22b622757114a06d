import { type Type, textWidth } from '../../picture/measure.ts';

/** The room for a text, in px, how it is set, and whether its lines come out about as long as each other (the default) or filled up. */
export interface WrapOptions extends Type {
  readonly width: number;
  readonly balance?: 'balanced' | 'ragged';
}

/**
 * The lines of a text that is set in `width` px: as few as can be, without a lone last word where there is another to go with it.
 * Breaks at spaces, tabs and line ends, never at a no-break space; a word wider than `width` stands alone on its line, uncut.
 * No words give no lines.
 */
export function wrap(text: string, { width, balance = 'balanced', ...type }: WrapOptions): string[] {
  const words = text.split(/[ \t\r\n]+/).filter((word) => word !== '');
  const sizes = words.map((word) => textWidth(word, type));
  const space = textWidth(' ', type);
  const lines = filled(words, sizes, space, width);
  if (lines.length < 2) return lines;
  if (balance === 'ragged') return accompanied(lines, (line) => textWidth(line, type) <= width);
  return filled(words, sizes, space, narrowest(words, sizes, space, width, lines.length));
}

/** Filled lines whose last would be a lone word: it takes the one before it along. */
function accompanied(lines: readonly string[], fits: (line: string) => boolean): string[] {
  const [before = '', last = ''] = lines.slice(-2);
  const cut = before.lastIndexOf(' ');
  const both = `${before.slice(cut + 1)} ${last}`;
  // Of two words one is left behind, which is no better.
  if (last.includes(' ') || before.split(' ').length < 3 || !fits(both)) return [...lines];
  return [...lines.slice(0, -2), before.slice(0, cut), both];
}

// Words and spaces are added up instead of measuring each trial line: IBM Plex Sans kerns nothing with the space, so the sum is exact.
function filled(words: readonly string[], sizes: readonly number[], space: number, width: number): string[] {
  const lines: string[] = [];
  let used = Infinity;
  words.forEach((word, i) => {
    const size = sizes[i] ?? 0;
    used += space + size;
    if (used <= width) {
      lines.push(`${lines.pop() ?? ''} ${word}`);
    } else {
      lines.push(word);
      used = size;
    }
  });
  return lines;
}

function narrowest(words: readonly string[], sizes: readonly number[], space: number, width: number, count: number): number {
  let tooNarrow = 0;
  let enough = width;
  while (enough - tooNarrow > 0.5) {
    const middle = (tooNarrow + enough) / 2;
    if (filled(words, sizes, space, middle).length <= count) enough = middle;
    else tooNarrow = middle;
  }
  return enough;
}
