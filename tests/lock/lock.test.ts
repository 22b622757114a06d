import { join } from 'node:path';
import { readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { EMPTY_LOCK, lockText, readLock } from '../../src/lock/lock.ts';
import type { Lock } from '../../src/lock/lock.ts';
import { folder } from '../support/folder.ts';
import { rejects } from '../support/rejects.ts';

const NUMBER = { value: 495, low: 495, high: 495, type: 'exact', unit: 'homicides', where: '2022', label: 'Homicides', figures: ['efe-1'] };
const LOCK: Lock = {
  sources: { 'data/b.csv': { sha256: 'b'.repeat(64), rows: 2 }, 'data/a.csv': { sha256: 'a'.repeat(64), rows: null } },
  numbers: { 'h[year=2022].value': NUMBER },
  charts: { h: { spec: 'c'.repeat(64) } },
  changes: [{ number: 'h[year=2022].value', where: '2022', label: 'Homicides', was: null, now: null, why: 'w', source: '', on: '2026-11-21' }],
};
const read = (text: string): Lock | null => readLock(join(folder({ 'cifras.lock.json': text }), 'cifras.lock.json'));

test('a lock is sorted, with one line an entry, so that a change of one number is a change of one line', () => {
  const lines = lockText(LOCK).split('\n');
  assert.equal(lines.slice(0, 6), ['{', '  "lock": 1,', '  "sources": {', `    "data/a.csv": {"sha256":"${'a'.repeat(64)}","rows":null},`, `    "data/b.csv": {"sha256":"${'b'.repeat(64)}","rows":2}`, '  },']);
  const moved = lockText({ ...LOCK, numbers: { 'h[year=2022].value': { ...NUMBER, value: 496 } } }).split('\n');
  assert.is(moved.filter((line, i) => line !== lines[i]).length, 1);
});

test('what is written is what is read', () => {
  assert.equal(read(lockText(LOCK)), LOCK);
  assert.equal(read(lockText(EMPTY_LOCK)), EMPTY_LOCK);
});

test('the order in which things were found does not show', () => {
  const entry = fc.dictionary(fc.string(), fc.record({ sha256: fc.string(), rows: fc.nat() }));
  fc.assert(fc.property(entry, (sources) => {
    const turned = Object.fromEntries(Object.entries(sources).reverse());
    assert.is(lockText({ ...EMPTY_LOCK, sources }), lockText({ ...EMPTY_LOCK, sources: turned }));
    JSON.parse(lockText({ ...EMPTY_LOCK, sources }));
  }));
});

test('no file is no lock', () => {
  assert.is(readLock(join(folder({}), 'cifras.lock.json')), null);
});

test('a folder in its place is told to be one', async () => {
  assert.match((await rejects(() => readLock(folder({})), 'NO_FILE')).message, 'this is a folder, not a file');
});

test('a lock that was merged with its conflict, that is cut off, or of another version, is refused with what to do', async () => {
  const text = lockText(LOCK);
  const path = join(folder({}), 'cifras.lock.json');
  for (const [broken, line] of [[text.replace('  "numbers"', '<<<<<<< mine\n  "numbers"'), 7], [text.slice(0, 200), undefined], [text.replace('"lock": 1', '"lock": 9'), undefined], ['[]', undefined]] as const) {
    writeFileSync(path, broken);
    const { faults } = await rejects(() => readLock(path), 'BAD_LOCK');
    assert.is(faults[0]?.place?.line, line);
    assert.is(readFileSync(path, 'utf8'), broken);
  }
});

test.run();
