import { chosen } from './choose.ts';
import { runNotebooks, settings } from './run.ts';
import type { Act } from './verb.ts';

/** `cifras check`: loads, checks and draws, and writes nothing. */
export const check: Act = async (asked) => {
  const notebooks = await chosen(asked, asked.words);
  return runNotebooks(notebooks, { out: null, voice: asked.voice, ...settings(asked, notebooks) });
};
