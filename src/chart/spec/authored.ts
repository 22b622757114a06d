import type { TopLevelSpec } from 'vega-lite';
import { readNoted } from '../../csv/opened.ts';
import { noFile } from '../../csv/path.ts';
import { shownPath } from '../../csv/sheet.ts';
import { ChartError } from '../../errors.ts';
import type { Path } from '../../source.ts';
import { jsonFaultAt } from './json-fault.ts';

/** A spec as its author left it: plain Vega-Lite with no data in it, and the words of its chart in `usermeta.words.<lang>`. */
export interface Authored {
  readonly file: string;
  readonly text: string;
  readonly spec: TopLevelSpec & { readonly usermeta?: AuthoredMeta };
}

/** What an author writes beside the view: the words of each language, and by the name of a preset what is otherwise there (a JSON Merge Patch of the whole spec, words included, and under `views` of views by their names; its px are those of the web, as everywhere in the spec, and shrink with the labels). */
export interface AuthoredMeta {
  readonly words?: Readonly<Record<string, AuthoredWords>>;
  readonly presets?: Readonly<Record<string, unknown>>;
  /** Texts with digits that are no figures of the data, each with the reason: `{ "MS-13": "the name of a gang" }`. */
  readonly literals?: Readonly<Record<string, string>>;
}

/** What an author writes in one language: what is not there is generated from the rows drawn, and so are notes on its hedges and breaks, unless they stand in `key` and `breaks`. */
export interface AuthoredWords extends Partial<ChartWords> {
  readonly source?: string;
  readonly credit?: string;
  readonly key?: string;
  readonly breaks?: string;
  /** Titles of axes and legends, by field. */
  readonly labels?: Readonly<Record<string, string>>;
  /** What is said instead where lines are short, on a phone and in one column of print: no less of a hedge or a break, in fewer words. */
  readonly brief?: BriefWords;
}

/** Words that may be fewer where lines are short. */
export type BriefWords = Pick<AuthoredWords, 'title' | 'subtitle' | 'notes' | 'key' | 'breaks'>;

/** What a chart says in one language; `{[year=2015].value}` in it becomes that cell of the table, with its hedge. */
export interface ChartWords {
  readonly title: string;
  readonly subtitle: string;
  readonly notes: readonly string[];
  readonly alt: string;
}

/**
 * Reads an authored spec.
 *
 * @throws {ChartError} NO_FILE; NOT_READABLE; BAD_SPEC where it is no JSON.
 */
export function readAuthored(path: Path): Authored {
  const file = shownPath(path);
  // Some editors put a byte order mark before it.
  const text = readText(path, file).replace(/^\uFEFF/u, '');
  const spec = parsed(text, file);
  if (typeof spec !== 'object' || spec === null || Array.isArray(spec)) {
    throw new ChartError({ code: 'BAD_SPEC', what: 'the spec is no JSON object', fix: 'write a Vega-Lite spec: { "data": { "name": "table" }, "mark": … }', place: { file } });
  }
  if (!isWithin(spec, DEEPEST)) throw new ChartError({ code: 'BAD_SPEC', what: `the spec has more than ${DEEPEST} levels, one within the other`, fix: 'put views side by side', place: { file } });
  return { file, text, spec: spec as Authored['spec'] };
}

/** Ours have twelve levels; of some thousands no program that goes down into each comes back. */
const DEEPEST = 100;

/** Whether nothing in a value lies deeper than this. */
function isWithin(value: unknown, levels: number): boolean {
  return typeof value !== 'object' || value === null || (levels > 0 && Object.values(value).every((each) => isWithin(each, levels - 1)));
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const before = text.slice(0, jsonFaultAt(text)).split('\n');
    const place = { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
    throw new ChartError({ code: 'BAD_SPEC', what: `the spec is no JSON: ${error instanceof Error ? error.message : String(error)}`, text: text.split('\n')[before.length - 1] ?? '', width: 1, place });
  }
}

function readText(path: Path, file: string): string {
  try {
    return new TextDecoder().decode(readNoted(path));
  } catch (error) {
    const { faults } = noFile(error, file);
    const isThere = (error as NodeJS.ErrnoException).code !== 'ENOENT';
    throw new ChartError(isThere ? faults : { code: 'NO_FILE', what: 'there is no such spec', fix: 'check the name and the folder', place: { file } });
  }
}

/** The line of the spec, counted from 1, on which the text first stands; undefined where it does not. */
export function lineOfText({ text }: Authored, searched: string): number | undefined {
  return lineAt(text, text.indexOf(searched));
}

/** The line of the spec, counted from 1, on which the field is first read: where it is a channel's, else in an expression, else wherever its name stands in quotation marks. */
export function lineOfField({ text }: Authored, field: string): number | undefined {
  const name = field.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
  const forms = [`"field"\\s*:\\s*"${name}"`, `\\bdatum\\.${name}(?![\\w$])`, `\\bdatum\\[\\s*\\\\?["']${name}\\\\?["']`, `"${name}"`];
  const at = forms.map((form) => text.search(new RegExp(form, 'u'))).find((index) => index >= 0);
  return at === undefined ? undefined : lineAt(text, at);
}

function lineAt(text: string, at: number): number | undefined {
  return at < 0 ? undefined : text.slice(0, at).split('\n').length;
}
