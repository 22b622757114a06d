import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { asOne, CifrasError } from '../../errors.ts';
import type { Finding } from '../../errors.ts';
import type { LintFinding } from '../../lint/index.ts';
import type { Run } from '../../step.ts';
import type { Output } from '../../write/files.ts';
import type { Change } from '../change.ts';
import type { Notebook } from '../notebook.ts';
import { allowed, refusal } from '../verdict.ts';
import { around } from './around.ts';
import type { Around } from './around.ts';
import { pageContext } from './context.ts';
import { downloadsOf, isTooBig, NO_DOWNLOADS } from './downloads.ts';
import { gatherAtHand } from './gather.ts';
import type { Undrawn } from './gather.ts';
import { pageCells } from './page-cells.ts';
import { pageName } from './page-name.ts';
import { untracedIn } from './untraced.ts';

export interface PageOptions {
  /** Published numbers that are no longer what they were, for the box "What changed". */
  readonly changes?: readonly Change[];
  /** The day of the page (EDTF), from `SOURCE_DATE_EPOCH` or the commit; the page has none unless given, for a clock would make each build another. */
  readonly date?: string | null;
  /** What numbers of the prose do that come from no table: they are told, or the page is refused. */
  readonly untraced?: 'tell' | 'refuse';
  /** Whether it is read as it is published, or live: then a comment stands before each cell and each section, with its number or name, and nothing is packed to be downloaded. */
  readonly view?: 'published' | 'live';
  /**
   * Told the page as far as it is made: first the cells whose charts are at hand, then what is around them, and the others as their charts are drawn. As long as nothing is wrong with it; what is
   * found wrong later is thrown.
   */
  readonly ahead?: (made: Ahead) => void | Promise<void>;
  /** Files that were saved just now, absolute: a chart whose spec is one of them is drawn before anything else that is not at hand. */
  readonly saved?: readonly string[];
}

/** A page that is being made: null for what is not made yet. */
export interface Ahead {
  readonly cells: readonly (string | null)[];
  readonly around: Around | null;
}

/** A finished page: one HTML file that needs nothing else, or its downloads beside it where they are too big; and what a person should look at. */
export interface Page {
  /** The name of its file: `el-salvador.en.html`. */
  readonly name: string;
  readonly html: string;
  readonly siblings: readonly Output[];
  readonly findings: readonly Finding[];
  /** What a graphics desk would not take of its charts, and a draft may have. */
  readonly linted: readonly LintFinding[];
}

/**
 * Builds the page of a notebook: prose, charts, tables, findings, what changed, lineage, methods, data with evidence, sources and downloads, in the notebook's language.
 * It fetches nothing and runs no script, and its policy (CSP) lets it do neither. The same data and notebook give the same bytes.
 *
 * @throws {CifrasError} everything that is wrong with its tables, charts and cited numbers, at once; UNTRACED where numbers of the prose come from no table and are refused.
 */
export async function buildPage(notebook: Notebook, run: Run, { changes = [], date = null, untraced = 'tell', view = 'published', ahead = () => {}, saved = [] }: PageOptions = {}): Promise<Page> {
  const { gathered, undrawn } = await gatherAtHand(notebook, run);
  const context = pageContext(gathered);
  const cells = pageCells(context, { undrawn, view });
  let rest: Around | null = null;
  const tell = async (): Promise<void> => {
    if (cells.errors().length === 0) await ahead({ cells: cells.parts(), around: rest });
  };
  await tell();
  // Nobody reads a page that is published before it is whole, and what is wrong with a chart keeps it from being made.
  const isFirst = ({ cell: { spec } }: Undrawn): boolean => view === 'published' || saved.includes(spec instanceof URL ? fileURLToPath(spec) : resolve(spec));
  await cells.draw(undrawn.filter(isFirst), tell);
  const verdicts = (): LintFinding[][] => [...gathered.charts.values()].map(({ verdict }) => [...verdict]);
  // In the live view they are shown with their charts.
  const errors = [...cells.errors(), ...(view === 'published' ? verdicts().flatMap(refusal) : [])];
  const numerals = errors.length > 0 ? [] : untracedIn(context);
  if (untraced === 'refuse' && numerals.length > 0) errors.push(new CifrasError(numerals.map(({ finding, place }) => ({ code: 'UNTRACED', what: finding.message, fix: UNTRACED_FIX, place }))));
  throwAny(errors);
  const name = pageName(notebook);
  const downloads = view === 'live' ? NO_DOWNLOADS : downloadsOf(context, name.replace(/\.html$/u, ''));
  rest = around(context, { cells: cells.parts(), view, changes, date, untraced: numerals.length, downloads });
  const others = undrawn.filter((each) => !isFirst(each));
  if (others.length > 0) await tell();
  await cells.draw(others, tell);
  throwAny(cells.errors());
  const beside = isTooBig(downloads) ? downloads.archive : null;
  return {
    name,
    html: [rest.before, ...cells.parts(), ...rest.behind].join(''),
    siblings: beside === null ? [] : [beside],
    findings: [...numerals.map(({ finding }) => finding), ...(beside === null ? [] : [tooBig(beside.name)])],
    linted: verdicts().flatMap(allowed),
  };
}

function throwAny([first, ...others]: readonly CifrasError[]): void {
  if (first !== undefined) throw asOne([first, ...others]);
}

const UNTRACED_FIX = "cite it: ${cite(table, { … }, 'column')}; or, if it is no figure, say so: ${literal('MS-13', 'the name of a gang')}";

function tooBig(file: string): Finding {
  return { check: 'page.downloads', severity: 'warn', message: `the downloads are more than 1 MB: they stand beside the page, in ${file}, which has to be published with it`, figures: [] };
}
