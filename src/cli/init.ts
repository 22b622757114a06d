import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../errors.ts';
import { textOutput, writeFiles } from '../write/files.ts';
import { projectFiles } from './init/project.ts';
import { EXAMPLE } from './init/story.ts';
import type { Act } from './verb.ts';

/**
 * `cifras init [folder]`: a project that runs green at once, without a question asked. Nothing that stands there is written over.
 */
export const init: Act = async ({ words: [folder = '.'], voice }) => {
  const files = projectFiles(folder, EXAMPLE);
  const there = Object.keys(files).filter((name) => existsSync(join(folder, name)));
  if (there.length > 0) throw new UsageError(there.map((name) => ({ code: 'FILE_EXISTS', what: 'there is such a file already', fix: 'name a new folder: cifras init newsroom', place: { file: join(folder, name) } })));
  const outputs = Object.entries(files).map(([name, text]) => textOutput(name, text));
  for (const path of await writeFiles(folder, outputs)) voice.answer({ event: 'wrote', path, bytes: outputs.find(({ name }) => join(folder, name) === path)?.bytes.length ?? 0 }, `${path}\n`);
  const enter = folder === '.' ? '' : `cd ${folder} && `;
  voice.aside({ event: 'heading', text: 'next' }, `\n  ${enter}npm install && npm start\n  npx tsx pipelines/${EXAMPLE.name}.ts trace '[town=Esperanza, year=2023].rate'\n`);
  return 0;
};
