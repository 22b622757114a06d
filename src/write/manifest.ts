import { createHash } from 'node:crypto';
import type { Drawing } from '../chart/draw.ts';
import { chartRows } from '../chart/spec/rows.ts';
import { isDate, parseWhen } from '../figure/when.ts';
import { RULES } from '../lint/rules.ts';
import type { LintFinding } from '../lint/index.ts';
import type { Table } from '../table/table.ts';
import { rowCount } from '../table/table.ts';
import type { Committed } from './commit.ts';
import type { Desk } from './desk.ts';
import type { Output } from './files.ts';
import { inks } from './inks.ts';
import type { MarkRow } from './mark-rows.ts';
import { versions } from './versions.ts';

/** The form of the manifest: it changes when a key goes or comes to mean something else. */
export const MANIFEST = 'cifras-bundle/1';

/** What a manifest says beside the files. */
export interface ManifestFacts {
  readonly drawings: readonly [Drawing, ...Drawing[]];
  readonly marks: readonly MarkRow[];
  readonly desk: Desk;
  readonly pipelines: readonly Committed[];
  /** What the desk's rules warn of; what they refuse is never written. */
  readonly warnings: readonly LintFinding[];
}

/**
 * The manifest of a bundle: the hash and size of every file, the hash of the data, the contrasts of its colours, what made them, from which commit, when the figures are of, and whom to ask. It reads no clock: the same
 * bundle has the same manifest.
 */
export function manifest(files: readonly Output[], { drawings, marks, desk, pipelines, warnings }: ManifestFacts): string {
  const [{ name, tables }] = drawings;
  const { licence = null, contact = null, corrections = null } = desk.terms;
  return `${JSON.stringify({
    manifest: MANIFEST, chart: name, titles: Object.fromEntries(drawings.map(({ lang, words }) => [lang, words.title])),
    langs: desk.langs, presets: desk.presets.map(({ name: preset, width }) => ({ name: preset, width })), as_of: asOf(marks),
    licence, contact, corrections, pipelines, versions: versions(),
    data: [...tables].map(([data, table]) => ({ name: data, rows: rowCount(table), sha256: tableHash(table) })), marks: marks.length,
    lint: { rules: RULES.length, pictures: drawings.length, errors: 0, warnings: warnings.map(({ code, what }) => ({ code, what })) },
    inks: inks(drawings),
    files: files.map(({ name: path, bytes }) => ({ path, bytes: bytes.length, sha256: sha256(bytes) })),
  }, null, 2)}\n`;
}

/** The files that a manifest names; none for a text that is no manifest of ours. */
export function filesOf(text: string): string[] {
  try {
    const { manifest: form, files } = JSON.parse(text) as { manifest?: unknown; files?: readonly { readonly path: string }[] };
    return form === MANIFEST ? (files ?? []).map(({ path }) => path) : [];
  } catch {
    return [];
  }
}

/** The last day or period that the numbers of the marks are of (EDTF), by the day on which it ends; null where none says. */
export function asOf(marks: readonly MarkRow[]): string | null {
  const dated = marks.filter(({ measured }) => measured !== null).flatMap(({ when }) => when).map((text) => ({ text, date: parseWhen(text) }));
  const [latest] = dated.flatMap(({ text, date }) => (isDate(date) ? [{ text, last: date.last ?? '' }] : [])).sort((a, b) => (a.last < b.last ? 1 : a.last > b.last ? -1 : 0));
  return latest?.text ?? null;
}

/** The hash of a table's rows, with the figures that each comes from: two tables with one hash draw alike. */
export function tableHash(table: Table): string {
  return sha256(JSON.stringify(chartRows(table, [...table.columns.keys()], 'en')));
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
