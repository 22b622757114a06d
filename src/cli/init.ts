import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UsageError } from '../errors.ts';
import { textOutput, writeFiles } from '../write/files.ts';
import { drafted } from './init/drafted.ts';
import type { Drafted } from './init/drafted.ts';
import { projectFiles, README } from './init/project.ts';
import { EXAMPLE } from './init/story.ts';
import type { Act } from './verb.ts';

/**
 * `cifras init [folder]`: a project that runs green at once, without a question asked; with `--from`, drafted from a file of rows. Nothing that stands there is written over.
 */
export const init: Act = async ({ words: [folder = '.'], options: { from, sheet }, voice }) => {
  const { story, doubts, left }: Drafted = from === undefined ? { story: EXAMPLE, doubts: [], left: [] } : await drafted(from, { sheet });
  const { [story.data.path]: data = '', [README]: readme = '', ...rest } = projectFiles(folder, story);
  const others = existsSync(join(folder, README)) ? rest : { ...rest, [README]: readme };
  // The file may stand in its place already.
  const files = from !== undefined && resolve(from) === resolve(folder, story.data.path) ? others : { ...others, [story.data.path]: data };
  const there = Object.keys(files).filter((name) => existsSync(join(folder, name)));
  if (there.length > 0) throw new UsageError(there.map((name) => ({ code: 'FILE_EXISTS', what: 'there is such a file already', fix: 'name a new folder: cifras init newsroom', place: { file: join(folder, name) } })));
  const outputs = Object.entries(files).map(([name, content]) => (typeof content === 'string' ? textOutput(name, content) : { name, bytes: content }));
  for (const path of await writeFiles(folder, outputs)) voice.answer({ event: 'wrote', path, bytes: outputs.find(({ name }) => join(folder, name) === path)?.bytes.length ?? 0 }, `${path}\n`);
  const enter = folder === '.' ? '' : `cd ${folder} && `;
  const doubted = doubts.map((doubt) => `▲ ${doubt}\n`).join('');
  const leftOut = left.map((each) => `▲ ${each}\n\n`).join('');
  const trace = from === undefined ? `  npx tsx pipelines/${story.name}.ts trace '[town=Esperanza, year=2023].rate'\n` : `  then look at pipelines/${story.name}.ts: each column has its evidence, and TODO stands where you know more\n`;
  voice.aside({ event: 'heading', text: 'next' }, `\n${leftOut}${doubted}${doubted === '' ? '' : '  the run refuses these until they are mended, and tells their lines\n\n'}  ${enter}npm install && npm start\n${trace}`);
  return 0;
};
