import type { Fault } from '../errors.ts';

/** The columns' names: each there, each once. */
export interface Named {
  /** As pipelines call them: trimmed. */
  readonly names: readonly string[];
  /** As the file writes them, where they were not renamed. */
  readonly titles: readonly string[];
  readonly told: readonly Fault[];
}

/**
 * Names the columns by one rule: a column without a name is `column_3` after its place; a name that stood before, also in other letters
 * (`Town` and `town`, é written as one sign or as two), is followed by the next free number: `town_2`. Each renaming is told.
 */
export function namesOf(written: readonly string[], { file, line }: { file: string; line: number }): Named {
  const taken = new Set<string>();
  const own = new Set(written.map(folded));
  const told: Fault[] = [];
  // Where thousands are called the same, the search goes on where it ended.
  const next = new Map<string, number>();
  const rename = (title: string, wish: (n: number) => string, what: string, from: number): string => {
    let n = next.get(wish(-1)) ?? from;
    while (taken.has(folded(wish(n))) || own.has(folded(wish(n)))) n += 1;
    told.push({ code: 'RENAMED_COLUMN', what: `${what}; it is called "${wish(n)}" here`, fix: 'name it in the file, or go by this name', place: { file, line, field: title } });
    next.set(wish(-1), n + 1);
    return wish(n);
  };
  const named = written.map((title, i): { name: string; title: string } => {
    const trimmed = title.replace(ALL_INVISIBLE, '').trim();
    let name = trimmed;
    if (INVISIBLE.test(title)) told.push({ code: 'RENAMED_COLUMN', what: `column ${i + 1} has signs in its name that nobody sees; it is called "${trimmed}" here`, fix: 'take them out of the file', place: { file, line, field: trimmed } });
    if (trimmed === '') name = rename(title, (n) => (n === 0 ? `column_${i + 1}` : `column_${i + 1}_${n + 1}`), `column ${i + 1} has no name`, 0);
    else if (taken.has(folded(trimmed))) name = rename(title, (n) => `${trimmed}_${n}`, `column ${i + 1} is called "${trimmed}" as another is`, 2);
    taken.add(folded(name));
    return { name, title: name === trimmed ? title : name };
  });
  return { names: named.map(({ name }) => name), titles: named.map(({ title }) => title), told };
}

/** Zero-width blanks and joiners, and marks of direction. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/u;
const ALL_INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/gu;

function folded(name: string): string {
  return name.replace(ALL_INVISIBLE, '').normalize('NFC').trim().toLowerCase();
}
