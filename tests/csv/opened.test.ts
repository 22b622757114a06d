import { rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { changedSince, isStamp, keepingDiary, noteRead, readNoted, stampOf } from '../../src/csv/opened.ts';
import type { Diary } from '../../src/csv/opened.ts';
import { readSheet } from '../../src/csv/sheet.ts';
import { folder } from '../support/folder.ts';

const at = (): string => join(folder({ 'a.csv': 'n\n1\n2\n' }), 'a.csv');
const noted = async (work: () => unknown): Promise<Diary> => {
  const diary: Diary = new Map();
  await keepingDiary(diary, async () => void work());
  return diary;
};

test('a sheet that is read is noted with the hash of the bytes that were parsed, and its rows', async () => {
  const path = at();
  const [opened] = [...(await noted(() => readSheet(path))).values()];
  assert.equal([opened?.path, opened?.rows, opened?.sha256], [path, 2, createHash('sha256').update('n\n1\n2\n').digest('hex')]);
});

test('./x.csv, x.csv and its URL are one file', async () => {
  const path = at();
  const near = relative('.', path);
  const diary = await noted(() => [path, near, `./${near}`, pathToFileURL(path)].forEach((each) => readNoted(each)));
  assert.equal([...diary.keys()], [path]);
});

test('where no diary is kept, files are read all the same', () => {
  assert.is(readNoted(at()).length, 6);
});

test('two runs at a time keep their diaries apart', async () => {
  const [one, two] = [at(), at()];
  const diaries = await Promise.all([noted(async () => (await Promise.resolve(), readNoted(one))), noted(() => readNoted(two))]);
  assert.equal(diaries.map((diary) => [...diary.keys()]), [[one], [two]]);
});

test('a file that nobody touched has not changed, nor has one that was only touched', async () => {
  const path = at();
  const diary = await noted(() => readNoted(path));
  assert.equal(changedSince(diary), []);
  utimesSync(path, new Date(0), new Date(0));
  assert.equal(changedSince(diary), []);
});

test('a file that was replaced after it was read is told', async () => {
  const path = at();
  const diary = await noted(() => readNoted(path));
  writeFileSync(path, 'n\n1\n3\n');
  assert.equal(changedSince(diary).map(({ code, place }) => [code, place?.file]), [['FILE_CHANGED', path]]);
});

test('a file that was taken away is told', async () => {
  const path = at();
  const diary = await noted(() => readNoted(path));
  rmSync(path);
  assert.is(changedSince(diary).length, 1);
});

test('a file that was read twice and was two files is told, though the second stands there now', async () => {
  const path = at();
  const diary = await noted(() => {
    readNoted(path);
    writeFileSync(path, 'n\n9\n');
    readNoted(path);
  });
  assert.is(changedSince(diary).length, 1);
});

test('a file that an engine reads is noted by its stamp, and has changed when that has', async () => {
  const path = at();
  const diary = await noted(() => noteRead(path));
  assert.equal([...diary.values()].map(({ sha256 }) => [sha256, isStamp(sha256)]), [[stampOf(path), true]]);
  assert.equal(changedSince(diary), []);
  writeFileSync(path, 'n\n1\n2\n3\n');
  assert.equal(changedSince(diary).map(({ code }) => code), ['FILE_CHANGED']);
});

test('a file that an engine looked for and did not find is noted as missing', async () => {
  const path = `${at()}.none`;
  assert.equal([...(await noted(() => noteRead(path))).values()].map(({ sha256 }) => sha256), [null]);
});

test.run();
