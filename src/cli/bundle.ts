import { join } from 'node:path';
import { CifrasError } from '../errors.ts';
import { makeBundles, writeMade } from '../notebook/bundles.ts';
import type { BundleWishes } from '../notebook/bundles.ts';
import { newRun } from '../step.ts';
import { chosen } from './choose.ts';
import { RUN_WORDS } from './run-words.ts';
import type { Act, Options } from './verb.ts';
import { eachOnce, tellWarnings } from './warnings.ts';

/** `cifras bundle`: makes what a graphics desk takes of every chart of the notebooks, and writes it when everything held. The paths written go to stdout, one a line. */
export const bundle: Act = async (asked) => {
  const { options, voice, words, verb } = asked;
  const start = performance.now();
  const made = await makeBundles(await chosen(asked, words), wishesOf(options), newRun(voice.step));
  voice.done();
  const warnings = eachOnce(made.tables.flatMap(({ findings }) => findings));
  tellWarnings(warnings, { voice, audit: options.quiet === true ? 'quiet' : options.verbose === true ? 'in full' : 'counted' });
  const errors = [...made.errors];
  const paths = errors.length > 0 ? [] : await writeMade(made).catch((error: unknown): string[] => {
    if (!(error instanceof CifrasError)) throw error;
    errors.push(error);
    return [];
  });
  const sizes = new Map([...made.folders].flatMap(([folder, files]) => files.map(({ name, bytes }) => [join(folder, name), bytes.length] as const)));
  for (const path of paths) voice.answer({ event: 'wrote', path, bytes: sizes.get(path) ?? 0 }, `${path}\n`);
  const [ms, code] = [performance.now() - start, errors.length > 0 ? 1 : 0];
  const folders = [...made.folders.keys()].map((folder) => `${folder}/`).join(', ');
  const ending = code === 1 ? '' : `${RUN_WORDS[voice.lang].bundles(made.count)}, ${RUN_WORDS[voice.lang].written(folders)}, ${(ms / 1000).toFixed(1)} s\n`;
  voice.aside({ event: 'run.end', verb, code, faults: errors.flatMap(({ faults }) => faults).length, warnings: warnings.length, ms }, ending);
  if (code === 1) voice.refuse(errors);
  return code;
};

/** Lists stand between commas: `--langs en,es --presets mobile,web`. */
function wishesOf({ out, langs, presets }: Options): BundleWishes {
  const list = (text: string | undefined): string[] | null => text?.split(',').map((each) => each.trim()) ?? null;
  // A language that there is not is refused with those that there are.
  return { out: out ?? null, langs: list(langs) as BundleWishes['langs'], presets: list(presets) };
}
