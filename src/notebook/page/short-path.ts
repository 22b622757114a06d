import type { Point } from '../../picture/matrix.ts';
import { pathCommands } from '../../picture/path.ts';

/**
 * The same path, moved, in fewer characters. Places are cut to a tenth of a px, less than is seen; each step is a place or a distance, whichever is shorter; a level or upright line is one number; a letter that
 * is that of the step before is left out. Distances are between places that were cut, so that what is cut away does not add up.
 */
export function shortPath(d: string, by: Point = [0, 0]): string {
  let [at, start, before]: [Point, Point, string] = [by, by, ''];
  return [...pathCommands(d)].map(([letter, numbers]) => {
    const { kind, shape, points } = placesOf(letter, numbers, { at, by });
    const step = shortest(kind, { shape, points, from: before === '' ? null : at, before });
    at = kind === 'Z' ? start : (points.at(-1) ?? at);
    if (kind === 'M') start = at;
    before = step.letter;
    return step.text;
  }).join('');
}

/** A command with the places that it goes through, wherever it was written from. Of an arc, the shape is what is said before its end. */
interface Command {
  readonly kind: string;
  readonly shape: readonly number[];
  readonly points: readonly Point[];
}

function placesOf(letter: string, numbers: readonly number[], { at, by }: { at: Point; by: Point }): Command {
  const kind = letter.toUpperCase();
  const [x, y] = letter === kind ? by : at;
  const [first = 0] = numbers;
  if (kind === 'H') return { kind: 'L', shape: [], points: [[x + first, at[1]]] };
  if (kind === 'V') return { kind: 'L', shape: [], points: [[at[0], y + first]] };
  const [shape, pairs] = kind === 'A' ? [numbers.slice(0, 5), numbers.slice(5)] : [[], numbers];
  return { kind, shape, points: pairs.flatMap((number, i): Point[] => (i % 2 === 0 ? [[x + number, y + (pairs[i + 1] ?? 0)]] : [])) };
}

/** A command as it is written: with places, or, where it is from somewhere, with distances. */
function shortest(kind: string, { shape, points, from, before }: Omit<Command, 'kind'> & { from: Point | null; before: string }): { readonly letter: string; readonly text: string } {
  if (kind === 'Z') return { letter: 'z', text: 'z' };
  const [[x, y], places] = [tenths(from ?? [0, 0]), points.map(tenths)];
  const [end = [x, y]] = places;
  const isLine = kind === 'L' && from !== null;
  const [name, kept] = isLine && end[1] === y ? ['H', [0]] : isLine && end[0] === x ? ['V', [1]] : [kind, [0, 1]];
  const written = (letter: string, origin: Point): { letter: string; text: string } => {
    const list = listed([...shape.map((number) => 10 * number), ...places.flatMap((place) => kept.map((axis) => (place[axis] ?? 0) - (origin[axis] ?? 0)))]);
    return { letter, text: letter !== before || kind === 'M' ? `${letter}${list}` : list.startsWith('-') ? list : `,${list}` };
  };
  const place = written(name, [0, 0]);
  const distance = written(name.toLowerCase(), [x, y]);
  return from !== null && distance.text.length <= place.text.length ? distance : place;
}

function tenths([x, y]: Point): Point {
  return [Math.round(x * 10), Math.round(y * 10)];
}

/** Numbers in tenths: no nought before the point, and no comma where a minus parts them. */
function listed(numbers: readonly number[]): string {
  return numbers.map((number) => String(Math.round(number) / 10).replace(/^(-?)0\./u, '$1.')).join(',').replaceAll(',-', '-');
}
