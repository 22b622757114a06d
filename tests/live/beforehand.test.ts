import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readNoted } from '../../src/csv/opened.ts';
import { beforehand } from '../../src/live/beforehand.ts';
import type { Beforehand } from '../../src/live/beforehand.ts';
import { importer } from '../../src/live/modules.ts';
import { folder } from '../support/folder.ts';

const files = { 'package.json': '{ "type": "module" }', 'data.csv': 'beds\n5\n', 'helper.ts': "export const BEDS = 'beds';\n", 'x.ts': "import { BEDS } from './helper.ts';\nlet count = 0;\nexport default () => `${BEDS} ${count += 1}`;\n" };
/** An importer, how often it has imported, and what the file gives each time that it is asked for. */
const given = (path: string): { ahead: Beforehand; times: () => number; said: () => Promise<string> } => {
  const imported = importer();
  let times = 0;
  const ahead = beforehand((file) => (times += 1, imported(file)), () => new Map());
  return { ahead, times: () => times, said: async () => ((await ahead.imported(join(path, 'x.ts'))).exports?.default as () => string)() };
};

test('what was imported before is given at once, with the files that it is made of', async () => {
  const path = folder(files);
  const { ahead, times } = given(path);
  const first = await ahead.imported(join(path, 'x.ts'));
  await ahead.prepare(join(path, 'x.ts'));
  assert.is(times(), 2);
  const second = await ahead.imported(join(path, 'x.ts'));
  assert.is(times(), 2);
  assert.equal(second.files, first.files);
  assert.is.not(second.exports, first.exports);
});

test('nothing that a run left in a module is there in the next', async () => {
  const path = folder(files);
  const { ahead, said } = given(path);
  const all = [await said()];
  await ahead.prepare(join(path, 'x.ts'));
  all.push(await said(), await said());
  assert.equal(all, ['beds 1', 'beds 1', 'beds 1']);
});

test('where a file or a helper has changed since, it is imported as it is now', async () => {
  const path = folder(files);
  const { ahead, said } = given(path);
  await said();
  await ahead.prepare(join(path, 'x.ts'));
  writeFileSync(join(path, 'helper.ts'), "export const BEDS = 'rooms';\n");
  assert.is(await said(), 'rooms 1');
});

test('so it is where a file has changed that it reads while it is imported, and who asks is told what it read', async () => {
  const read = new URL('../../src/csv/opened.ts', import.meta.url).href;
  const path = folder({ ...files, 'x.ts': `import { readNoted } from '${read}';\nconst beds = readNoted(new URL('./data.csv', import.meta.url)).toString().slice(5, 6);\nexport default () => beds;\n` });
  assert.type(readNoted, 'function');
  const { ahead, said } = given(path);
  await said();
  await ahead.prepare(join(path, 'x.ts'));
  assert.equal([...(await ahead.imported(join(path, 'x.ts'))).diary.keys()], [join(path, 'data.csv')]);
  await ahead.prepare(join(path, 'x.ts'));
  writeFileSync(join(path, 'data.csv'), 'beds\n7\n');
  assert.is(await said(), '7');
});

test('a file that was not imported before is not prepared, and neither is one that failed', async () => {
  const path = folder({ ...files, 'bad.ts': 'throw new Error();\n' });
  const { ahead, times } = given(path);
  await ahead.prepare(join(path, 'x.ts'));
  await ahead.imported(join(path, 'bad.ts'));
  await ahead.prepare(join(path, 'bad.ts'));
  assert.is(times(), 1);
});

test('another file than the one that was prepared is imported', async () => {
  const path = folder({ ...files, 'y.ts': 'export default 1;\n' });
  const { ahead } = given(path);
  await ahead.imported(join(path, 'x.ts'));
  await ahead.prepare(join(path, 'x.ts'));
  assert.is((await ahead.imported(join(path, 'y.ts'))).exports?.default, 1);
});

test.run();
