/** Under this key a place carries the absolute path of its file, since files of two projects may be called alike. No JSON has it, so that it is published nowhere. */
export const WHERE: unique symbol = Symbol('where');

/** Where something stands: whatever of it is known. Lines and columns count from 1; `column` is a character position, `field` a column's name. */
export interface Place {
  readonly pipeline?: string;
  readonly step?: string;
  readonly file?: string;
  readonly [WHERE]?: string;
  readonly line?: number;
  readonly column?: number;
  readonly field?: string;
}

/** One thing that is wrong: a code (one sense each), a sentence with the value quoted, what to do, and its place. */
export interface Fault {
  readonly code: string;
  readonly what: string;
  /** The same in each language of the house, where whoever found it has said so. */
  readonly words?: Readonly<Record<'en' | 'es', string>>;
  readonly fix?: string;
  readonly place?: Place;
  /** The line of the file as it stands, for the frame under the message. */
  readonly text?: string;
  /** The lines above and below it, where there are any. */
  readonly around?: { readonly above?: string; readonly below?: string };
  /** How many characters of `text`, from `place.column`, are at fault. */
  readonly width?: number;
}

export type Severity = 'error' | 'warn' | 'note';

/** What a check found: a sentence with its numbers, and the figures or lines that it is about. */
export interface Finding {
  readonly check: string;
  readonly severity: Severity;
  readonly message: string;
  /** The message in each language of the house, where the check has them. */
  readonly words?: Readonly<Record<'en' | 'es', string>>;
  /** Names of origins: figure ids, or `file:line` for plain CSVs. */
  readonly figures: readonly string[];
}

/**
 * An error of cifras: one or more faults, told all at once, each with its place.
 * The thrower says what it knows; `inside` adds what a caller knows (the pipeline, the step) without re-wording.
 */
export class CifrasError extends Error {
  override readonly name: string = 'CifrasError';
  readonly code: string;
  readonly faults: readonly Fault[];

  constructor(faults: Fault | readonly Fault[]) {
    const list = Array.isArray(faults) ? (faults as readonly Fault[]) : [faults as Fault];
    super(list.map(describeFault).join('\n'));
    this.faults = list;
    this.code = list[0]?.code ?? 'UNKNOWN';
  }

  /** The same error, with `place` filled in where its faults do not say, and with its cause. */
  inside(place: Place): this {
    return this.retold((fault) => ({ ...fault, place: { ...place, ...fault.place } }));
  }

  /** The same error with its faults told otherwise, and with its cause. */
  retold(tell: (fault: Fault) => Fault): this {
    const error = ofKind(this, this.faults.map(tell));
    return this.cause === undefined ? error : Object.assign(error, { cause: this.cause });
  }
}

/** An error of the same kind with other faults. */
export function ofKind<E extends CifrasError>(error: E, faults: readonly Fault[]): E {
  const Kind = error.constructor as new (faults: readonly Fault[]) => E;
  return new Kind(faults);
}

/** Several errors as one with all their faults: of their kind where that is one. */
export function asOne([first, ...others]: readonly [CifrasError, ...CifrasError[]]): CifrasError {
  const faults = [first, ...others].flatMap((error) => error.faults);
  return others.every((error) => error.constructor === first.constructor) ? ofKind(first, faults) : new CifrasError(faults);
}

/** A file, or something in it, that cannot be read as declared. */
export class LoadError extends CifrasError {
  override readonly name = 'LoadError';
}

/** A step that cannot do what it was asked on the table it was given. */
export class StepError extends CifrasError {
  override readonly name = 'StepError';
}

/** Checks that failed: carries every finding of the run. */
export class CheckError extends CifrasError {
  override readonly name = 'CheckError';
}

/** A chart that cannot be drawn as authored. */
export class ChartError extends CifrasError {
  override readonly name = 'ChartError';
}

/** Something that cannot be written where it should go. */
export class WriteError extends CifrasError {
  override readonly name = 'WriteError';
}

/** A command line, or a call, that asks for something that there is not. */
export class UsageError extends CifrasError {
  override readonly name = 'UsageError';
}

/** What the parts of a place are called. */
export type PlaceWords = Readonly<Record<'field' | 'step' | 'pipeline', string>>;

const ENGLISH: PlaceWords = { field: 'column', step: 'step', pipeline: 'pipeline' };

/** `file:line:column`, as far as known, in the form that editors and terminals turn into a link. */
export function describePlace({ file, line, column, field, step, pipeline }: Place = {}, words: PlaceWords = ENGLISH): string {
  const spot = [file, line, column].filter((part) => part !== undefined).join(':');
  const about = [
    field === undefined ? '' : `${words.field} "${field}"`,
    step === undefined ? '' : `${words.step} ${step}`,
    pipeline === undefined ? '' : `${words.pipeline} ${pipeline}`,
  ];
  return [spot, ...about].filter((part) => part !== '').join(', ');
}

/** A fault as one sentence: what, what to do, where. */
export function describeFault({ what, fix, place }: Fault): string {
  return sentenceOf({ what, fix }, describePlace(place));
}

/** The same of words and a place that are said already. */
export function sentenceOf({ what, fix }: { readonly what: string; readonly fix?: string | undefined }, where: string): string {
  return `${what}${fix === undefined ? '' : `; ${fix}`}${where === '' ? '' : ` (${where})`}`;
}
