import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Lang } from '../chart/words/glue.ts';
import { UsageError } from '../errors.ts';
import { textOutput, writeFiles } from '../write/files.ts';
import { drafted } from './init/drafted.ts';
import type { Drafted } from './init/drafted.ts';
import { COMPLETED, projectFiles, README } from './init/project.ts';
import { exampleIn } from './init/story.ts';
import type { Act } from './verb.ts';

const WORDS = {
  en: {
    refused: 'the run refuses these until they are mended, and tells their lines',
    look: (path: string) => `then look at ${path}: each column has its evidence, and TODO stands where you know more`,
  },
  es: {
    refused: 'la ejecución los rechaza hasta que se corrijan, y dice sus líneas',
    look: (path: string) => `después mire ${path}: cada columna tiene su evidencia, y TODO está donde usted sabe más`,
  },
} as const satisfies Record<Lang, unknown>;

/**
 * `cifras init [folder]`: a project that runs green at once, without a question asked; with `--from`, drafted from a file of rows. Nothing that stands there is written over; a package.json and a .gitignore get what they lack.
 * With `--lang` its README, its notebook and the notes of its people are in that language.
 */
export const init: Act = async ({ words: [folder = '.'], options: { from, sheet, lang: chosen }, lang, voice }) => {
  const { story, doubts, left }: Drafted = from === undefined ? { story: exampleIn(lang), doubts: [], left: [] } : await drafted(from, { sheet, lang });
  const { [story.data.path]: data = '', [README]: readme = '', ...rest } = projectFiles(folder, story, chosen === undefined ? undefined : lang);
  const others = existsSync(join(folder, README)) ? rest : { ...rest, [README]: readme };
  // The file may stand in its place already.
  const files = from !== undefined && resolve(from) === resolve(folder, story.data.path) ? others : { ...others, [story.data.path]: data };
  const there = Object.keys(files).filter((name) => !COMPLETED.includes(name) && existsSync(join(folder, name)));
  if (there.length > 0) throw new UsageError(there.map((name) => ({ code: 'FILE_EXISTS', what: 'there is such a file already', fix: 'name a new folder: cifras init newsroom', place: { file: join(folder, name) } })));
  const outputs = Object.entries(files).map(([name, content]) => (typeof content === 'string' ? textOutput(name, content) : { name, bytes: content }));
  for (const path of await writeFiles(folder, outputs)) voice.answer({ event: 'wrote', path, bytes: outputs.find(({ name }) => join(folder, name) === path)?.bytes.length ?? 0 }, `${path}\n`);
  const said = WORDS[lang];
  const enter = folder === '.' ? '' : `cd ${inShell(folder)} && `;
  const doubted = doubts.map((doubt) => `▲ ${doubt}\n`).join('');
  const leftOut = left.map((each) => `▲ ${each}\n\n`).join('');
  const next = from === undefined ? `npx tsx pipelines/${story.name}.ts trace '[town=Esperanza, year=2023].rate'` : said.look(`pipelines/${story.name}.ts`);
  voice.aside({ event: 'heading', text: 'next' }, `\n${leftOut}${doubted}${doubted === '' ? '' : `  ${said.refused}\n\n`}  ${enter}npm install && npm start\n  ${next}\n`);
  return 0;
};

/** A word as a shell takes it, whatever is in it. */
function inShell(word: string): string {
  return /^[\w./@:+-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
