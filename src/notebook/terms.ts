import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { TERMS } from '../chart/spec/terms.ts';
import type { Terms } from '../chart/spec/terms.ts';
import type { Lang } from '../chart/words/glue.ts';
import { shownPath } from '../csv/sheet.ts';
import { UsageError } from '../errors.ts';

/**
 * The terms that a project states once for all its charts, as `"cifras": { "licence": …, "contact": …, "corrections": … }` in the package.json next above the pipeline file: each a text, or `{ "en": …, "es": … }`.
 * None where it says nothing. It is read when charts are drawn, not when the file is imported.
 *
 * @throws {UsageError} BAD_TERMS for each member that is none of these, or no text.
 */
export function termsOf(file: string): Terms {
  const path = packageAbove(dirname(file));
  const stated = path === null ? undefined : statedIn(path);
  if (path === null || stated === undefined) return {};
  const { notes, ...terms } = typeof stated === 'object' && stated !== null ? (stated as Readonly<Record<string, unknown>>) : { cifras: stated };
  if (notes !== undefined && !isLang(notes)) throw new UsageError({ code: 'BAD_TERMS', what: 'the notes of coders are in neither "en" nor "es"', fix: 'write "cifras": { "notes": "es" }, or leave it out', place: { file: shownPath(path) } });
  const bad = Object.entries(terms).filter(([key, value]) => !(TERMS as readonly string[]).includes(key) || !isWords(value));
  if (bad.length > 0) throw new UsageError(bad.map(([key]) => ({ code: 'BAD_TERMS', what: `"${key}" is no licence, contact or corrections in words`, fix: 'write "cifras": { "licence": "CC BY 4.0" }, or { "en": "…", "es": "…" } in the place of a text', place: { file: shownPath(path) } })));
  return terms as Terms;
}

/** The language that a project's coders type their notes and reasons in, as `"cifras": { "notes": "en" }` beside its terms; null where it is not said. */
export function notesLangOf(file: string): Lang | null {
  const path = packageAbove(dirname(file));
  const notes = path === null ? undefined : (statedIn(path) as { readonly notes?: unknown } | null | undefined)?.notes;
  return isLang(notes) ? notes : null;
}

function isLang(value: unknown): value is Lang {
  return value === 'en' || value === 'es';
}

function packageAbove(folder: string): string | null {
  const path = join(folder, 'package.json');
  if (existsSync(path)) return path;
  return dirname(folder) === folder ? null : packageAbove(dirname(folder));
}

function statedIn(path: string): unknown {
  try {
    return (JSON.parse(readFileSync(path, 'utf8')) as { readonly cifras?: unknown } | null)?.cifras;
  } catch {
    // Who cannot read it has worse to say of it than we.
    return undefined;
  }
}

function isWords(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  const { en, es, ...others } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return typeof en === 'string' && typeof es === 'string' && Object.keys(others).length === 0;
}
