import type { Fault } from '../errors.ts';
import { linesSaid, quoted } from './line.ts';
import type { Line } from './line.ts';
import { isTyped } from './looks.ts';
import { totalWord } from './total-words.ts';

/** Looks, as rows pass by, for such as name those below them: `2023,` above the towns of 2023. */
export interface Sections {
  /** A row that has a text in its first cell alone. */
  readonly title: (line: Line) => void;
  /** Any other. */
  readonly row: (label: string) => void;
  readonly found: (file: string) => Fault[];
}

/** Of so many different first cells it is known in which section they stand. */
const LABELS = 20_000;

/**
 * Rows with a first cell alone are gaps as often as they are titles. They are titles where what stands below one stands below another as well, and nothing comes twice between two of them;
 * where they are years or numbers, and the others are words; and where the first row is one, a row with numbers follows each, and there are more than one: unless all first cells
 * stand in the order of their letters, as where two of a list have no number.
 */
export function sectionsAmong(): Sections {
  const titles: Line[] = [];
  const section = new Map<string, number>();
  let [above, recurring, twice, empty, numbers] = [0, 0, 0, 0, 0];
  let last: 'title' | 'row' = 'row';
  let [before, inOrder] = ['', true];
  const ordered = (label: string): void => {
    if (label < before) inOrder = false;
    before = label;
  };
  return {
    title: (line) => {
      if (totalWord(line.cells[0] ?? '') === 'total') return;
      if (last === 'title') empty += 1;
      titles.push(line);
      ordered(line.cells[0] ?? '');
      last = 'title';
    },
    row: (label) => {
      last = 'row';
      if (titles.length === 0) {
        above += 1;
        return;
      }
      ordered(label);
      if (isTyped(label)) numbers += 1;
      const known = section.get(label);
      if (known === titles.length) twice += 1;
      else if (known !== undefined) recurring += 1;
      if (section.size < LABELS) section.set(label, titles.length);
    },
    found: (file) => {
      const isEach = empty === 0 && last === 'row';
      const years = titles.every(({ cells }) => isTyped(cells[0] ?? '')) && numbers === 0;
      const isTitles = titles.length > 0 && isEach && (years || (titles.length > 1 && ((recurring > 0 && twice === 0) || (above === 0 && !inOrder))));
      return isTitles ? [toldSections(titles, file)] : [];
    },
  };
}

function toldSections(titles: readonly Line[], file: string): Fault {
  const [one, many] = ['has a first cell alone and seems to name the rows below; it is', 'have a first cell alone and seem to name the rows below them; they are'];
  const what = `${linesSaid(titles.map(({ line }) => line))} ${titles.length === 1 ? one : many} kept as ${titles.length === 1 ? 'a row' : 'rows'}: ${titles.slice(0, 5).map(quoted).join(' ')}${titles.length > 5 ? ' …' : ''}`;
  return { code: 'SECTION_ROWS', what, fix: 'give what they say a column of its own, or read each part by itself with { lines: [first, last] }', place: { file, line: titles[0]?.line ?? 1 } };
}
