import { closest, distance } from 'fastest-levenshtein';
import type { Fault } from '../errors.ts';

/** "did you mean" for a name that is not in the list: the nearest one, if it is near enough to be a slip of the keys; else null. */
export function suggest(name: string, known: readonly string[]): string | null {
  if (known.length === 0) return null;
  const nearest = closest(name.toLowerCase(), known.map((each) => each.toLowerCase()));
  const match = known.find((each) => each.toLowerCase() === nearest) ?? null;
  const slips = areSwapped(name.toLowerCase(), nearest) ? 1 : distance(name.toLowerCase(), nearest);
  return slips <= Math.max(1, Math.floor(name.length / 3)) ? match : null;
}

/** Whether two neighbouring letters changed places: one slip of the keys, which the distance counts as two. */
function areSwapped(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  return at >= 0 && a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2) === b;
}

/** The names as a list for a message, cut where it gets long. */
export function listed(names: readonly string[], most = 12): string {
  return names.length <= most ? names.join(', ') : `${names.slice(0, most).join(', ')} and ${names.length - most} more`;
}

/** A fault for each name that is not in the list: `no kind "defintion"`, with the nearest one, or what there is. */
export function notThere(names: readonly string[], known: readonly string[], { code, what, of }: { readonly code: string; readonly what: string; readonly of: string }): Fault[] {
  return [...new Set(names)].filter((name) => !known.includes(name)).map((name) => {
    const meant = suggest(name, known);
    return { code, what: `no ${what} "${name}"`, fix: meant !== null ? `did you mean "${meant}"?` : known.length === 0 ? `${of} has none` : `${of} has: ${listed([...new Set(known)])}` };
  });
}
