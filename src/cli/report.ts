import type { Lang } from '../chart/words/glue.ts';
import { CifrasError, describePlace } from '../errors.ts';
import type { Fault, Finding } from '../errors.ts';
import { saidIn } from '../said/said.ts';
import { placeIn } from '../said/told.ts';
import type { Paint } from './paint.ts';
import { RUN_WORDS } from './run-words.ts';

/** Faults shown in full; of more, the number. */
const SHOWN = 50;
/** Characters of a long line that are shown around what is wrong in it. */
const WINDOW = 100;

export type Explained = (code: string) => readonly [cause: string, fix: string] | undefined;

export interface ReportOptions {
  /** How texts are coloured; not at all unless given. */
  readonly paint?: Paint;
  /** The language of what is said of the faults; English unless given. */
  readonly lang?: Lang;
  /** What a code means in another language than English, for faults that are not said in it: its cause and what to do. */
  readonly explained?: Explained;
  /** What the faults led to. */
  readonly ending?: string;
}

/** Everything that went wrong in a run, each fault once: its place, what is wrong, what to do, and the line as it stands with the spot marked. */
export function report(errors: readonly CifrasError[], { paint = (_, text) => text, lang = 'en', explained = () => undefined, ending = RUN_WORDS[lang].nothingWritten }: ReportOptions = {}): string {
  const faults = new Map(errors.flatMap((error) => error.faults.map((fault) => [`${error.name} ${fault.code} ${fault.what} ${describePlace(fault.place)}`, { kind: error.name, fault }] as const)));
  const all = [...faults.values()];
  const shown = all.slice(0, SHOWN).map(({ kind, fault }) => framed(kind, fault, { paint, lang, explained }));
  const more = all.length > SHOWN ? [RUN_WORDS[lang].more(all.length - SHOWN)] : [];
  return [...shown, ...more, `${RUN_WORDS[lang].faults(all.length)}${ending === '' ? '' : `; ${ending}`}`].join('\n\n');
}

function framed(kind: string, made: Fault, { paint, lang, explained }: Required<Pick<ReportOptions, 'paint' | 'lang' | 'explained'>>): string {
  const { code, what, fix, place, text, around = {}, width } = saidIn(lang, made).fault;
  const [cause, remedy] = besides(made, { lang, explained });
  const spot = place?.file === undefined ? '' : `${[place.file, place.line, place.column].filter((part) => part !== undefined).join(':')}  `;
  const about = placeIn(lang, { ...(place?.field === undefined ? {} : { field: place.field }), ...(place?.step === undefined ? {} : { step: place.step }), ...(place?.pipeline === undefined ? {} : { pipeline: place.pipeline }) });
  const frame = text === undefined || place?.line === undefined ? [] : window(text, { line: place.line, column: place.column, width, around, paint });
  return [`${paint('red', '✗')} ${paint('bold', spot)}${shownText(what)}`, ...frame, ...(cause === undefined ? [] : [`  ${cause}`]), ...[fix, remedy].filter((each) => each !== undefined).map((each) => `  ${paint('green', '→')} ${each}`), paint('dim', `  ${kind} ${code}${about === '' ? '' : `: ${about}`}`)].join('\n');
}

/** What the code of a fault means, where the fault itself is not said in the language. */
function besides(made: Fault, { lang, explained }: { lang: Lang; explained: Explained }): readonly [cause?: string | undefined, remedy?: string | undefined] {
  const [{ what, fix }, [cause, remedy] = []] = [saidIn(lang, made), explained(made.code)];
  return [what === 'said' ? undefined : cause, what === 'said' && fix === 'said' ? undefined : remedy];
}

/** A fault that stops nothing, with the line as it stands, and what its code means where it is not said in the language itself. */
export function toldWithLines(made: Fault, { lang = 'en', explained = () => undefined }: Pick<ReportOptions, 'lang' | 'explained'> = {}): string {
  const { what, fix, place, text, around = {}, width } = saidIn(lang, made).fault;
  const [cause, remedy] = besides(made, { lang, explained });
  const frame = text === undefined || place?.line === undefined ? [] : window(text, { line: place.line, column: place.column, width, around, paint: (_, each) => each });
  return [`▲ ${placeIn(lang, place)}${place === undefined ? '' : '  '}${shownText(what)}`, ...frame, ...(cause === undefined ? [] : [`  ${cause}`]), ...[fix, remedy].filter((each) => each !== undefined).map((each) => `  → ${each}`)].join('\n');
}

interface Spot {
  readonly line: number;
  readonly column: number | undefined;
  readonly width: number | undefined;
  readonly around: NonNullable<Fault['around']>;
  readonly paint: Paint;
}

/** The line as it stands between its neighbours, all cut to what surrounds the spot, and a line of marks under it. */
function window(text: string, { line, column, width = 1, around: { above, below }, paint }: Spot): string[] {
  const digits = String(below === undefined ? line : line + 1).length;
  const gutter = (n: number | string): string => `  ${String(n).padStart(digits)} │ `;
  const start = column === undefined ? 0 : Math.max(0, column - 1 - Math.floor(WINDOW / 3));
  const shown = (each: string): string => `${start > 0 ? '…' : ''}${shownText(each.slice(start, start + WINDOW))}${start + WINDOW < each.length ? '…' : ''}`;
  const offset = (column ?? 1) - 1 - start + (start > 0 ? 1 : 0);
  const marks = '^'.repeat(Math.max(1, Math.min(width, text.slice(start, start + WINDOW).length - ((column ?? 1) - 1 - start))));
  return [
    ...(above === undefined ? [] : [paint('dim', gutter(line - 1) + shown(above))]),
    gutter(line) + shown(text),
    ...(column === undefined ? [] : [`${gutter('')}${' '.repeat(offset)}${paint('red', marks)}`]),
    ...(below === undefined ? [] : [paint('dim', gutter(line + 1) + shown(below))]),
  ];
}

/** Text of a file as a terminal can show it: a tab one character wide, as the marks count it, and nothing that moves the cursor or colours the screen. */
function shownText(text: string): string {
  return text.replaceAll('\t', ' ').replace(/(?!\n)\p{Cc}/gu, '�');
}

/** Findings that stop nothing, a line each, each once, in the language as far as their check speaks it. */
export function reportFindings(findings: readonly Finding[], lang: Lang = 'en'): string {
  const lines = findings.map(({ check, severity, message, words, figures }) => `▲ ${RUN_WORDS[lang].severity[severity]} ${check}: ${words?.[lang] ?? message}${figures.length === 0 ? '' : ` [${figures.join(', ')}]`}\n`);
  // A pipeline that two charts draw is loaded for each, and finds the same twice.
  return [...new Set(lines)].join('');
}
