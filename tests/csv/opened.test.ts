import { rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { changedSince, keepingDiary, noteRead, readNoted } from '../../src/csv/opened.ts';
import type { Diary } from '../../src/csv/opened.ts';
import { readSheet } from '../../src/csv/sheet.ts';
import { LoadError } from '../../src/errors.ts';
import { isStamp, stampOf } from '../../src/csv/stamp.ts';
import { folder } from '../support/folder.ts';

const at = (): string => join(folder({ 'a.csv': 'n\n1\n2\n' }), 'a.csv');
const noted = async (work: () => unknown): Promise<Diary> => {
  const diary: Diary = new Map();
  await keepingDiary(diary, async () => void work());
  return diary;
};

/** Writes to a file without end, until it is told to stop. */
const WRITER = `
  const { parentPort, workerData } = require('node:worker_threads');
  const { fstatSync, ftruncateSync, openSync, writeSync } = require('node:fs');
  parentPort.once('message', ({ stop, doing }) => {
    const [flags, file] = [new Int32Array(stop), openSync(workerData, 'r+')];
    for (let size = fstatSync(file).size; Atomics.load(flags, 1) === 0 && size > 0; size += doing === 'appends' ? 2 : -2) {
      if (doing === 'appends') writeSync(file, '1\\n', size);
      else ftruncateSync(file, size - 2);
      Atomics.store(flags, 0, 1);
      Atomics.notify(flags, 0);
    }
  });`;

const codeOf = (read: () => unknown): string => {
  try {
    read();
    return 'read';
  } catch (error) {
    return error instanceof LoadError ? error.faults.map(({ code }) => code).join() : String(error);
  }
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

test('a file that somebody writes to while it is read is refused, whether a diary is kept or not', async () => {
  for (const doing of ['appends', 'truncates'] as const) {
    const path = join(folder({ 'big.csv': `n\n${'1\n'.repeat(4_000_000)}` }), 'big.csv');
    const [stop, writer] = [new Int32Array(new SharedArrayBuffer(8)), new Worker(WRITER, { eval: true, workerData: path })];
    writer.postMessage({ stop: stop.buffer, doing });
    // From the first write on, the other thread writes until it is told to stop.
    Atomics.wait(stop, 0, 0, 10_000);
    // On a busy machine it may be asleep for as long as one reading takes, so each has some.
    const codes = [readNoted, readSheet].map((read) => Array.from({ length: 40 }, () => 'again').reduce((before) => (before === 'FILE_CHANGED' ? before : codeOf(() => read(path)))));
    Atomics.store(stop, 1, 1);
    await writer.terminate();
    assert.equal(codes, ['FILE_CHANGED', 'FILE_CHANGED'], doing);
  }
  const path = at();
  assert.is(readNoted(path).length, 6, 'nobody writes');
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
