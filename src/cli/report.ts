import { CifrasError, describePlace } from '../errors.ts';
import type { Fault, Finding } from '../errors.ts';
import type { Paint } from './paint.ts';

/** Faults shown in full; of more, the number. */
const SHOWN = 50;
/** Characters of a long line that are shown around what is wrong in it. */
const WINDOW = 100;

export interface ReportOptions {
  /** How texts are coloured; not at all unless given. */
  readonly paint?: Paint;
  /** What the faults led to. */
  readonly ending?: string;
}

/** Everything that went wrong in a run, each fault once: its place, what is wrong, what to do, and the line as it stands with the spot marked. */
export function report(errors: readonly CifrasError[], { paint = (_, text) => text, ending = 'nothing was written' }: ReportOptions = {}): string {
  const faults = new Map(errors.flatMap((error) => error.faults.map((fault) => [`${error.name} ${fault.code} ${fault.what} ${describePlace(fault.place)}`, { kind: error.name, fault }] as const)));
  const all = [...faults.values()];
  const shown = all.slice(0, SHOWN).map(({ kind, fault }) => framed(kind, fault, paint));
  const more = all.length > SHOWN ? [`… and ${all.length - SHOWN} more`] : [];
  return [...shown, ...more, `${all.length} ${all.length === 1 ? 'fault' : 'faults'}${ending === '' ? '' : `; ${ending}`}`].join('\n\n');
}

function framed(kind: string, { code, what, fix, place, text, width }: Fault, paint: Paint): string {
  const spot = place?.file === undefined ? '' : `${[place.file, place.line, place.column].filter((part) => part !== undefined).join(':')}  `;
  const about = describePlace({ ...(place?.field === undefined ? {} : { field: place.field }), ...(place?.step === undefined ? {} : { step: place.step }), ...(place?.pipeline === undefined ? {} : { pipeline: place.pipeline }) });
  const frame = text === undefined || place?.line === undefined ? [] : window(text, { line: place.line, column: place.column, width, paint });
  return [`${paint('red', '✗')} ${paint('bold', spot)}${shownText(what)}`, ...frame, ...(fix === undefined ? [] : [`  ${paint('green', '→')} ${fix}`]), paint('dim', `  ${kind} ${code}${about === '' ? '' : `: ${about}`}`)].join('\n');
}

/** The line as it stands, cut to what surrounds the spot, and a line of marks under it. */
function window(text: string, { line, column, width = 1, paint }: { line: number; column: number | undefined; width: number | undefined; paint: Paint }): string[] {
  const gutter = `  ${line} │ `;
  const start = column === undefined ? 0 : Math.max(0, column - 1 - Math.floor(WINDOW / 3));
  const cut = shownText(text.slice(start, start + WINDOW));
  const shown = `${start > 0 ? '…' : ''}${cut}${start + WINDOW < text.length ? '…' : ''}`;
  if (column === undefined) return [gutter + shown];
  const offset = column - 1 - start + (start > 0 ? 1 : 0);
  const marks = '^'.repeat(Math.max(1, Math.min(width, cut.length - (column - 1 - start))));
  return [gutter + shown, `${' '.repeat(gutter.length - 2)}│ ${' '.repeat(offset)}${paint('red', marks)}`];
}

/** Text of a file as a terminal can show it: a tab one character wide, as the marks count it, and nothing that moves the cursor or colours the screen. */
function shownText(text: string): string {
  return text.replaceAll('\t', ' ').replace(/(?!\n)\p{Cc}/gu, '�');
}

/** Findings that stop nothing, a line each, each once. */
export function reportFindings(findings: readonly Finding[]): string {
  const lines = findings.map(({ check, severity, message, figures }) => `▲ ${severity} ${check}: ${message}${figures.length === 0 ? '' : ` [${figures.join(', ')}]`}\n`);
  // A pipeline that two charts draw is loaded for each, and finds the same twice.
  return [...new Set(lines)].join('');
}
