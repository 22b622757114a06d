import { chmodSync, existsSync, lstatSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { textOutput, writeFiles } from '../../src/write/files.ts';
import { folder } from '../support/folder.ts';
import { rejects } from '../support/rejects.ts';

const tree = (path: string): string[] => readdirSync(path, { recursive: true, encoding: 'utf8' }).sort();
const text = (...path: readonly string[]): string => readFileSync(join(...path), 'utf8');
const TWO = [textOutput('a.csv', 'new a'), textOutput('b.svg', 'new b')];

test('a text becomes bytes in UTF-8', () => {
  assert.equal([...textOutput('a', 'ó').bytes], [0xc3, 0xb3]);
});

test('files are written into a folder that need not be there, and their paths are given in order', async () => {
  const out = join(folder({}), 'deep', 'out');
  assert.equal(await writeFiles(out, [...TWO, textOutput('en/c.json', '{}')]), [join(out, 'a.csv'), join(out, 'b.svg'), join(out, 'en/c.json')]);
  assert.equal([text(out, 'a.csv'), text(out, 'b.svg'), text(out, 'en/c.json')], ['new a', 'new b', '{}']);
});

test('old files are replaced, other files stay, and nothing is left behind', async () => {
  const out = folder({ 'a.csv': 'an old text that is longer', 'mine.txt': 'mine' });
  await writeFiles(out, TWO);
  assert.equal(tree(out), ['a.csv', 'b.svg', 'mine.txt']);
  assert.equal([text(out, 'a.csv'), text(out, 'mine.txt')], ['new a', 'mine']);
});

test('no files are no fault', async () => {
  assert.equal(await writeFiles(folder({}), []), []);
});

test('where one file cannot be written, none is: the old stay, and nothing is left behind', async () => {
  const out = folder({ 'a.csv': 'old a' });
  mkdirSync(join(out, 'b.svg'));
  const { faults, name } = await rejects(writeFiles(out, TWO), 'CANNOT_WRITE');
  assert.equal([name, faults[0]?.what, faults[0]?.place?.file], ['WriteError', 'a folder stands in the place of the file (EISDIR)', join(out, 'b.svg')]);
  assert.is(text(out, 'a.csv'), 'old a');
  assert.equal(tree(out), ['a.csv', 'b.svg']);
});

test('where nothing can be written, the folders that were made for it go too', async () => {
  const from = folder({ 'mine.txt': 'mine' });
  // A file cannot be where a folder must be: that shows when the folders are there, as a full disk would.
  await rejects(writeFiles(join(from, 'deep/out'), [textOutput('en/a.csv', 'a'), textOutput('en', 'b')]), 'CANNOT_WRITE');
  assert.equal(tree(from), ['mine.txt']);
});

test('nor are folders left that were made in one that was there, as by a full disk', async () => {
  const out = folder({ 'mine/kept.txt': 'mine' });
  mkdirSync(join(out, 'empty'));
  await rejects(writeFiles(out, [textOutput('beds/en/a.csv', 'a'), textOutput('beds/es/a.csv', 'a'), textOutput('mine/new/b.csv', 'b'), textOutput('mine', 'no file')]), 'CANNOT_WRITE');
  assert.equal(tree(out), ['empty', 'mine', 'mine/kept.txt']);
});

test('a folder that is a file, or below one, is refused with the path of that file', async () => {
  const file = join(folder({ out: 'a file' }), 'out');
  for (const out of [file, join(file, 'below')]) {
    const { faults } = await rejects(writeFiles(out, TWO), 'CANNOT_WRITE');
    assert.is(faults[0]?.place?.file, file);
    assert.match(faults[0]?.what ?? '', /^a file stands where a folder must be/u);
  }
  assert.is(readFileSync(file, 'utf8'), 'a file');
});

test('a folder that may not be written into is refused with its path; of one file, it is the file that is named', async () => {
  const out = folder({});
  chmodSync(out, 0o500);
  // Root may write anywhere but where the system itself refuses.
  const closed = process.getuid?.() === 0 ? '/sys/cifras' : out;
  assert.is((await rejects(writeFiles(closed, TWO), 'CANNOT_WRITE')).faults[0]?.place?.file, closed);
  assert.is((await rejects(writeFiles(closed, TWO.slice(1)), 'CANNOT_WRITE')).faults[0]?.place?.file, join(closed, 'b.svg'));
  chmodSync(out, 0o700);
});

test('a link in the place of a file is replaced, and what it leads to is left alone', async () => {
  const [out, elsewhere] = [folder({}), folder({ 'secret.txt': 'secret' })];
  symlinkSync(join(elsewhere, 'secret.txt'), join(out, 'a.csv'));
  symlinkSync(join(elsewhere, 'not-there.txt'), join(out, 'b.svg'));
  await writeFiles(out, TWO);
  assert.equal([lstatSync(join(out, 'a.csv')).isSymbolicLink(), text(out, 'a.csv'), text(out, 'b.svg')], [false, 'new a', 'new b']);
  assert.equal([text(elsewhere, 'secret.txt'), existsSync(join(elsewhere, 'not-there.txt'))], ['secret', false]);
});

test('a link in the place of the folder is followed: a newsroom may keep its outputs elsewhere', async () => {
  const [here, elsewhere] = [folder({}), folder({})];
  symlinkSync(elsewhere, join(here, 'out'));
  await writeFiles(join(here, 'out'), TWO);
  assert.equal(tree(elsewhere), ['a.csv', 'b.svg']);
});

test('two files of one name that differ are refused before anything is written', async () => {
  const out = folder({});
  const { faults } = await rejects(writeFiles(out, [...TWO, textOutput('a.csv', 'another a')]), 'SAME_NAME');
  assert.equal(faults.map(({ place }) => place?.file), [join(out, 'a.csv')]);
  assert.equal(tree(out), []);
});

test('the same file twice is one', async () => {
  const out = folder({});
  assert.equal(await writeFiles(out, [...TWO, ...TWO]), [join(out, 'a.csv'), join(out, 'b.svg')]);
});

test('where a file cannot take its place when others have, these get back what they were', async () => {
  const out = folder({ 'a.csv': 'old a' });
  symlinkSync(join(out, 'nowhere'), join(out, 'b.svg'));
  const more = Array.from({ length: 9 }, (_, i) => textOutput(`${i}.txt`, 'new'));
  // The folder `c` comes to stand in the way of the file `c` only while files are made ready.
  const { faults } = await rejects(writeFiles(out, [...TWO, ...more, textOutput('c', 'file'), ...more.map(({ name }) => textOutput(`d/${name}`, 'new')), textOutput('c/d', 'below')]), 'CANNOT_WRITE');
  assert.is(faults[0]?.place?.file, join(out, 'c'));
  assert.is(text(out, 'a.csv'), 'old a');
  assert.ok(lstatSync(join(out, 'b.svg')).isSymbolicLink());
  assert.equal(tree(out).filter((name) => name.endsWith('.txt')), []);
});

test('stale files of a former run go with it, where they are there at all', async () => {
  const out = folder({ 'a.csv': 'old a', 'old.svg': 'stale', 'mine.txt': 'mine' });
  await writeFiles(out, TWO, { stale: ['old.svg', 'never.svg'] });
  assert.equal(tree(out), ['a.csv', 'b.svg', 'mine.txt']);
});

test('a name that leads out of the folder is refused with every other such name, and nothing is written', async () => {
  const out = join(folder({}), 'out');
  const { faults } = await rejects(writeFiles(out, [...TWO, textOutput('../x', ''), textOutput('/abs', ''), textOutput('en/../../y', '')], { stale: ['../z'] }), 'BAD_NAME');
  assert.equal(faults.map(({ code }) => code), ['BAD_NAME', 'BAD_NAME', 'BAD_NAME', 'BAD_NAME']);
  assert.not.ok(existsSync(out));
});

test('runs at the same time leave whole files', async () => {
  const out = folder({});
  const long = (letter: string): string => letter.repeat(200_000);
  await Promise.all(['x', 'y', 'z'].map((letter) => writeFiles(out, [textOutput('a.csv', long(letter))])));
  const written = text(out, 'a.csv');
  assert.is(written, long(written.charAt(0)));
  assert.equal(tree(out), ['a.csv']);
});

test('what lies in the folder is not followed or lost while writing', async () => {
  const out = folder({ '.hidden': 'h' });
  writeFileSync(join(out, '.writing-old'), 'of another');
  await writeFiles(out, TWO);
  assert.equal(tree(out), ['.hidden', '.writing-old', 'a.csv', 'b.svg']);
});

test.run();
