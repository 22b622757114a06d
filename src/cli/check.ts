import { chosen } from './choose.ts';
import { runNotebooks, settings } from './run.ts';
import type { Act } from './verb.ts';

/** `cifras check`: loads, checks and draws, and writes nothing. */
export const check: Act = async (asked) => runNotebooks(await chosen(asked, asked.words), { out: null, voice: asked.voice, ...settings(asked) });
