import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Drawable, Drawing } from '../chart/draw.ts';
import type { SceneItem } from '../chart/scene/scene-item.ts';
import type { LintFinding } from '../lint/lint-rule.ts';
import { fontFiles } from '../picture/fonts.ts';
import { CIFRAS_STYLE } from '../picture/style.ts';
import type { HouseStyle } from '../picture/style.ts';
import { madeOnce } from '../remembered.ts';
import type { Store } from '../step.ts';
import { cite } from '../table/origins.ts';
import type { Citation } from '../table/origins.ts';
import { namedColumns, rowCount } from '../table/table.ts';
import type { Table } from '../table/table.ts';
import { byBytecode } from './by-bytecode.ts';

/**
 * The drawing of a chart, from the store where it was drawn before of the same: the authored spec, every cell, origin, remark and step of its tables, the options (language, preset,
 * style) and the fonts; the store adds our code and the libraries. `draw` is only called, and Vega only loaded, where something of these is new.
 */
export async function storedDrawing(store: Store, drawable: Drawable, { options, draw }: { options: { readonly style?: HouseStyle }; draw: () => Promise<Drawing> }): Promise<Drawing> {
  const { authored, tables } = drawable;
  let drawn: Drawing | undefined;
  const bytes = await store.once(['drawing', ...partsOf(drawable, options)], async () => {
    drawn = await byBytecode(store, draw);
    return new TextEncoder().encode(madeText(drawn));
  });
  if (drawn !== undefined) return drawn;
  return { ...drawingIn(bytes), authored, tables, table: tables.get('table') as Table, style: options.style ?? CIFRAS_STYLE };
}

/** What the rules of a desk find in a chart, from the store where it was drawn of the same and held to them before; each in the file of its spec, wherever that stood then. */
export async function storedVerdict(store: Store, drawable: Drawable, { options, judge }: { options: { readonly style?: HouseStyle }; judge: () => Promise<readonly LintFinding[]> }): Promise<readonly LintFinding[]> {
  let found: readonly LintFinding[] | undefined;
  const bytes = await store.once(['verdict', ...partsOf(drawable, options)], async () => {
    found = await judge();
    return new TextEncoder().encode(JSON.stringify(found));
  });
  return found ?? verdictIn(bytes).map((finding) => ({ ...finding, place: { ...finding.place, file: drawable.authored.file } }));
}

const verdictIn = madeOnce((bytes: Uint8Array) => JSON.parse(new TextDecoder().decode(bytes)) as readonly LintFinding[]);

/** All that a drawing is made of. */
function partsOf({ name, authored, tables }: Drawable, options: { readonly style?: HouseStyle }): (string | Uint8Array)[] {
  return [fonts(), ...fontsOf(options), text(options), name, authored.text, ...[...tables].flatMap(([data, table]) => [data, tableHash(table)])];
}

const drawingIn = madeOnce((bytes: Uint8Array) => JSON.parse(new TextDecoder().decode(bytes)) as Omit<Drawing, 'table' | 'tables' | 'authored' | 'style'>);

/** What stands where in a drawing, from the store where its spec was laid out before. */
export async function storedScene(store: Store, { spec, style }: Pick<Drawing, 'spec' | 'style'>, lay: () => Promise<readonly SceneItem[]>): Promise<readonly SceneItem[]> {
  let laid: readonly SceneItem[] | undefined;
  const bytes = await store.once(['scene', fonts(), ...fontsOf({ style }), specText(spec)], async () => {
    laid = await lay();
    return new TextEncoder().encode(JSON.stringify(laid));
  });
  return laid ?? sceneIn(bytes);
}

const specText = madeOnce((spec: Drawing['spec']) => JSON.stringify(spec));
const sceneIn = madeOnce((bytes: Uint8Array) => JSON.parse(new TextDecoder().decode(bytes)) as readonly SceneItem[]);

/** The picture of an SVG, from the store where it was painted before. */
export function storedPicture(store: Store, { svg, style }: Pick<Drawing, 'svg' | 'style'>, paint: () => Promise<Uint8Array>): Promise<Uint8Array> {
  return store.once(['picture', fonts(), ...fontsOf({ style }), svg], paint);
}

/** What drawing made, without what it was made of: an SVG, a spec and words, which are JSON. */
function madeText({ table: _, tables: __, authored: ___, style: ____, ...made }: Drawing): string {
  return JSON.stringify(made);
}

/** A table as a drawing can show it, which is drawn at several widths. */
const tableHash = madeOnce((table: Table) => createHash('sha256').update(tableText(table)).digest('hex'));

/** Everything of a table that a drawing can show; what checks found it does not. */
function tableText(table: Table): string {
  const { origins, remarks, lineage } = table;
  const rows = Array.from({ length: rowCount(table) }, (_, row) => row);
  const columns = namedColumns(table);
  const heads = columns.map(([name, column]) => [name, column]);
  // What is many goes the short way: JSON is five times as fast where it asks nobody about each value.
  const cells = columns.map(([, , cells]) => rows.map((row) => whole(cells.at(row) ?? null)));
  return `${text({ heads, remarks, lineage })}${JSON.stringify(cells)}${originsText(rows.map((row) => cite(origins, row)))}`;
}

/** Which citations each row has, by number, and each of them once: many rows have the same. */
function originsText(cited: readonly (readonly Citation[])[]): string {
  const numbers = new Map<Citation, number>();
  const numberOf = (citation: Citation): number => {
    const number = numbers.get(citation) ?? numbers.size;
    numbers.set(citation, number);
    return number;
  };
  return [JSON.stringify(cited.map((each) => each.map(numberOf))), ...[...numbers.keys()].map(citationText)].join('\n');
}

/** In the live view most figures are those of the run before. */
const citationText = madeOnce((citation: Citation) => JSON.stringify(citation));

/** JSON that keeps apart what JSON makes one: no number and an endless one. */
function text(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => (each instanceof Map ? [...each] : whole(each)));
}

function whole(value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value) ? `number ${value}` : value;
}

let read: string | undefined;

/** The fonts as one hash. */
function fonts(): string {
  read ??= fontFiles().reduce((hash, file) => hash.update(readFileSync(file)), createHash('sha256')).digest('hex');
  return read;
}

/** The fonts that a newsroom brings, which may change under the same names. */
function fontsOf({ style }: { readonly style?: HouseStyle }): Uint8Array[] {
  return style === undefined || style === CIFRAS_STYLE ? [] : Object.values(style.fonts).map((file) => readFileSync(file));
}
