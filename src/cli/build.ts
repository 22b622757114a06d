import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CifrasError } from '../errors.ts';
import type { Finding } from '../errors.ts';
import type { LintFinding } from '../lint/index.ts';
import { corrections } from '../lock/corrections.ts';
import { EMPTY_LOCK, readLock } from '../lock/lock.ts';
import type { Notebook } from '../notebook/notebook.ts';
import type { Run } from '../step.ts';
import { textOutput } from '../write/files.ts';
import type { Output } from '../write/files.ts';
import { chosen } from './choose.ts';
import { dayOf } from './day.ts';
import { RUN_WORDS } from './run-words.ts';
import type { Beside } from './run.ts';
import { runNotebooks, settings } from './run.ts';
import { lockOf, publishedBy } from './state.ts';
import type { Act, Asked } from './verb.ts';

/**
 * `cifras build`: the charts, and a page of every notebook in each of its languages; of all pipelines, an index page too. Where anything is wrong nothing is written,
 * and the pages of the last build stand.
 */
export const build: Act = async (asked) => {
  const { words, options: { out = 'out' }, voice, reach } = asked;
  const notebooks = await chosen(asked, words);
  const beside = async (run: Run): Promise<Beside> => {
    const made = await pagesOf(notebooks.flatMap(editionsOf), run, asked);
    if (reach(words) === 'some') return made;
    const { indexPage } = await import('../notebook/page/index-page.ts');
    return { ...made, outputs: [...made.outputs, textOutput('index.html', indexPage(made.listed, asked.lang))] };
  };
  const ending = existsSync(join(out, 'index.html')) || existsSync(out) ? RUN_WORDS[voice.lang].lastBuilt : undefined;
  return runNotebooks(notebooks, { out, voice, beside, ...(ending === undefined ? {} : { ending }), ...settings(asked, notebooks) });
};

function editionsOf(notebook: Notebook): readonly Notebook[] {
  return [notebook, ...(notebook.editions ?? [])];
}

/** The pages, and whatever is wrong with any of them. */
async function pagesOf(editions: readonly Notebook[], run: Run, { options: { strict, lock: file, asOf } }: Asked): Promise<Beside & { readonly listed: { file: string; title: string; dek: string; lang: Notebook['lang'] }[] }> {
  const [{ buildPage }, { compactHtml }] = await Promise.all([import('../notebook/page/page.ts'), import('../notebook/page/compact-html.ts')]);
  const lock = readLock(lockOf(editions, file)) ?? EMPTY_LOCK;
  const made: { outputs: Output[]; findings: Finding[]; linted: LintFinding[]; errors: CifrasError[]; listed: { file: string; title: string; dek: string; lang: Notebook['lang'] }[] } = { outputs: [], findings: [], linted: [], errors: [], listed: [] };
  for (const edition of editions) {
    try {
      const state = await publishedBy([edition], run);
      const page = await buildPage(edition, run, { changes: corrections(lock, { state, lang: edition.lang }), date: pageDate(asOf), untraced: strict === true ? 'refuse' : 'tell' });
      made.outputs.push(textOutput(page.name, compactHtml(page.html)), ...page.siblings);
      made.findings.push(...page.findings);
      made.linted.push(...page.linted);
      made.listed.push({ file: page.name, title: edition.title, dek: edition.dek ?? '', lang: edition.lang });
    } catch (error) {
      if (!(error instanceof CifrasError)) throw error;
      made.errors.push(error);
    }
  }
  return { ...made, pages: made.listed.length };
}

/** The day that is printed on a page: the one given, or that of SOURCE_DATE_EPOCH (https://reproducible-builds.org/specs/source-date-epoch/); none otherwise, so that a second build is the same to the byte. */
function pageDate(asOf: string | undefined): string | null {
  if (asOf !== undefined) return dayOf(asOf);
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  return epoch === undefined || !/^\d+$/u.test(epoch) ? null : new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
}
