import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { openStore, storeAtHand, storeFolder } from '../../src/store/store.ts';
import { folder } from '../support/folder.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (made: Uint8Array): string => new TextDecoder().decode(made);

/** What the store gives for these parts, and whether it had to be made. */
async function asked(path: string, parts: readonly string[], made = 'made'): Promise<[string, 'made' | 'kept']> {
  const store = openStore(path);
  let how: 'made' | 'kept' = 'kept';
  const given = await store.once(parts, () => ((how = 'made'), Promise.resolve(bytes(made))));
  store.keep();
  return [textOf(given), how];
}

test('what was made of the same parts is not made again', async () => {
  const path = join(folder({}), 'store');
  assert.equal(await asked(path, ['a', 'b']), ['made', 'made']);
  assert.equal(await asked(path, ['a', 'b'], 'other'), ['made', 'kept']);
});

test('other parts are another entry, also where they run together', async () => {
  const path = join(folder({}), 'store');
  await asked(path, ['a', 'b']);
  for (const parts of [['ab'], ['a'], ['b', 'a'], ['a', 'b', ''], ['', 'ab'], ['a\n1\nb']]) assert.is((await asked(path, parts))[1], 'made');
});

test('nothing is kept of a run that does not come to its end, nor of what could not be made', async () => {
  const path = join(folder({}), 'store');
  await openStore(path).once(['a'], () => Promise.resolve(bytes('made')));
  assert.not(existsSync(path));
  const store = openStore(path);
  await store.once(['a'], () => Promise.reject(new Error('no'))).catch(() => {});
  store.keep();
  assert.not(existsSync(path));
});

test('an entry that is cut off, empty or changed by hand is made again', async () => {
  const path = join(folder({}), 'store');
  for (const damage of [(text: string) => text.slice(0, -1), () => '', (text: string) => text.replace('made', 'mode'), () => 'x']) {
    await asked(path, ['a']);
    const [name = ''] = readdirSync(path);
    writeFileSync(join(path, name), damage(readFileSync(join(path, name), 'latin1')), 'latin1');
    assert.equal(await asked(path, ['a']), ['made', 'made']);
    assert.equal(await asked(path, ['a']), ['made', 'kept']);
  }
});

test('a folder that cannot be written keeps nothing, and does not stop the run', async () => {
  const path = folder({ file: '' });
  assert.equal(await asked(join(path, 'file'), ['a']), ['made', 'made']);
  assert.equal(await asked(join(path, 'file'), ['a']), ['made', 'made']);
});

test('whatever is asked in whatever order, the store gives what making gives', async () => {
  const parts = fc.array(fc.constantFrom('a', 'b', 'ab', ''), { maxLength: 3 });
  await fc.assert(fc.asyncProperty(fc.array(parts, { maxLength: 8 }), async (list) => {
    const path = join(folder({}), 'store');
    for (const each of list) {
      const made = `made of ${JSON.stringify(each)}`;
      assert.is((await asked(path, each, made))[0], made);
    }
  }), { numRuns: 40 });
});

test('the folder is in the nearest node_modules, and in out/ where there is none', () => {
  const path = folder({});
  assert.is(storeFolder(process.cwd()), join(process.cwd(), 'node_modules/.cache/cifras'));
  assert.is(storeFolder(path), join(path, 'out/.cache'));
});

test('who leaves nothing behind takes what is there, and writes nothing', async () => {
  const [project, none] = [folder({}), (): Promise<Uint8Array> => Promise.reject(new Error('made'))];
  const kept = openStore(storeFolder(project));
  await kept.once(['a'], () => Promise.resolve(Buffer.from('kept')));
  kept.keep();
  const before = readdirSync(storeFolder(project));
  const store = storeAtHand(project);
  assert.is(Buffer.from(await store.once(['a'], none)).toString(), 'kept');
  assert.is(Buffer.from(await store.once(['b'], () => Promise.resolve(Buffer.from('made')))).toString(), 'made');
  assert.equal(readdirSync(storeFolder(project)), before);
});

test.run();
