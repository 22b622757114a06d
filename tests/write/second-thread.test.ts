import { createHash } from 'node:crypto';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { shippedTypeface } from '../../src/picture/fonts.ts';
import { finishedFiles } from '../../src/write/finished-files.ts';
import type { FinishedFiles, Finishing } from '../../src/write/finished-files.ts';
import { finishedElsewhere } from '../../src/write/second-thread.ts';
import { rejects } from '../support/rejects.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="30"><rect width="20" height="10" fill="#0b5394"/><text x="2" y="25" font-family="IBM Plex Sans" font-size="12">ñ 6,656</text></svg>';
const { family, fonts } = shippedTypeface();
const work = (changes: Partial<Finishing> = {}): Finishing => ({ svg, typeface: { family, fonts }, pdf: { lang: 'es', title: 'Título' }, png: { words: { Title: 'Título' } }, ...changes });
const hashes = (files: FinishedFiles): string[] => Object.values(files).map((each: string | Uint8Array) => createHash('sha256').update(each).digest('hex'));

test('files that are made in another thread are the same to the byte', async () => {
  const [here, ...there] = await Promise.all([finishedFiles(work()), finishedElsewhere(work()), finishedElsewhere(work())]);
  assert.equal(there.map(hashes), [hashes(here), hashes(here)]);
});

test('what is wrong with a picture is told as it is here, and the next is made', async () => {
  const empty = work({ svg: '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="30"></svg>' });
  const { name, faults } = await rejects(finishedElsewhere(empty), 'NO_INK');
  assert.equal([name, faults[0]?.what], ['ChartError', 'the picture is blank']);
  assert.is((await finishedElsewhere(work())).outlined.includes('<text'), false);
});

test.run();
