import { drawAll } from '../notebook/run.ts';
import type { Notebook } from '../notebook/notebook.ts';
import type { Run } from '../step.ts';
import { chosen } from './choose.ts';
import { runNotebooks, settings } from './run.ts';
import type { Beside } from './run.ts';
import type { Act } from './verb.ts';

/** `cifras check`: loads, checks and draws in every language, and writes nothing. */
export const check: Act = async (asked) => {
  const notebooks = await chosen(asked, asked.words);
  return runNotebooks(notebooks, { out: null, voice: asked.voice, ...settings(asked, notebooks), beside: (run) => otherLanguages(notebooks, run) });
};

/** The charts in the languages that their first edition does not speak: words that are longer may not fit. */
async function otherLanguages(notebooks: readonly Notebook[], run: Run): Promise<Beside> {
  const { tables, errors, linted } = await drawAll(notebooks.flatMap(({ editions = [] }) => editions), run);
  return { outputs: [], findings: tables.flatMap(({ findings }) => findings), linted, errors, pages: 0 };
}
