import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { TERMS } from '../chart/spec/terms.ts';
import type { Terms } from '../chart/spec/terms.ts';
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
  const bad = Object.entries(typeof stated === 'object' && stated !== null ? stated : { cifras: stated }).filter(([key, value]) => !(TERMS as readonly string[]).includes(key) || !isWords(value));
  if (bad.length > 0) throw new UsageError(bad.map(([key]) => ({ code: 'BAD_TERMS', what: `"${key}" is no licence, contact or corrections in words`, fix: 'write "cifras": { "licence": "CC BY 4.0" }, or { "en": "…", "es": "…" } in the place of a text', place: { file: shownPath(path) } })));
  return stated as Terms;
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
