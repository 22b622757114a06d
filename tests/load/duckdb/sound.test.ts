import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { soundFiles } from '../../../src/load/duckdb/sound.ts';
import { file } from '../../support/folder.ts';

const lostIn = async (paths: readonly string[]): Promise<string> => ((await soundFiles(paths)).lost === 'none' ? 'sound' : 'doubtful');

/** As many bytes as are read together. */
const BLOCK = 1 << 18;

test('a file of letters, accents and signs is sound', async () => {
  assert.is(await lostIn([file('a,b\nni\u00f1o,\u00a1s\u00ed!\u00a0\u00ab1\u00ba\u00bb\n\ud83d\udcc8,\u2014\n'), file('')]), 'sound');
});

test('a character that was replaced, and a control that no text has, are seen in any file', async () => {
  for (const sign of ['\ufffd', '\u0080', '\u0085', '\u009f']) assert.is(await lostIn([file('a\nb\n'), file(`a\nb${sign}c\n`)]), 'doubtful', JSON.stringify(sign));
  assert.is(await lostIn([file('a\n\u00a0\n')]), 'sound');
});

test('a character that stands on the edge of two blocks is seen whole, wherever the edge is', async () => {
  for (const [sign, found] of [['\u00f1', 'sound'], ['\ud83d\udcc8', 'sound'], ['\ufffd', 'doubtful'], ['\u0085', 'doubtful']] as const) {
    for (let before = 1; before <= 4; before++) assert.is(await lostIn([file(`${'x'.repeat(BLOCK - before)}${sign}${'y'.repeat(9)}`)]), found, `${JSON.stringify(sign)} ${before}`);
  }
});

test('a file that is not UTF-8 is no text, at its end and on an edge too', async () => {
  for (const bytes of [Buffer.from('a\xf1o', 'latin1'), Buffer.from([0x61, 0xc3]), Buffer.concat([Buffer.alloc(BLOCK - 1, 'x'), Buffer.from([0xf0, 0x9f]), Buffer.from('yy')]), Buffer.concat([Buffer.alloc(BLOCK, 'x'), Buffer.from([0x80])])]) {
    const error = await soundFiles([file(bytes)]).then(() => null, (reason: unknown) => reason);
    assert.ok(error instanceof Error && error.message.includes('not UTF-8'), String(error));
  }
});

test('a word that may call a row a total is seen: with a capital anywhere, in small letters at both ends, and in the header nowhere', async () => {
  const middle = (word: string): string => `a,b\n${'x,1\n'.repeat(BLOCK / 3)}${word},2\n${'y,3\n'.repeat(BLOCK / 3)}`;
  const found = async (text: string): Promise<string> => (await soundFiles([file(text)])).totals;
  for (const word of ['Total', 'SUBTOTAL', 'Gran Total', 'Subtotales', 'T O T A L']) assert.is(await found(middle(word)), 'possible', word);
  for (const word of ['total', 'sumas', 'Somme', 't o t a l', 'tOTAL']) assert.equal([await found(`a,b\n${word},1\n`), await found(`a,b\n${'x,1\n'.repeat(BLOCK / 3)}${word},2\n`)], ['possible', 'possible'], word);
  for (let before = 1; before < 5; before++) assert.is(await found(`a\n${'x'.repeat(BLOCK - 2 - before)}Total${'y'.repeat(BLOCK)}`), 'possible', String(before));
  assert.is((await soundFiles([file(middle('Total'))], 'not asked')).totals, 'none', 'nobody asked');
  assert.equal([await found('Total,TOTAL\n1,2\n'), await found(middle('Tonacatepeque')), await found('')], ['none', 'none', 'none']);
});

test.run();
