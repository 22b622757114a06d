import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { keepingDiary } from '../../src/csv/opened.ts';
import type { Diary } from '../../src/csv/opened.ts';
import { CifrasError } from '../../src/errors.ts';
import { ledgerOf } from '../../src/ledger/kept.ts';
import { readLedger } from '../../src/ledger/ledger.ts';
import type { Ledger } from '../../src/ledger/ledger.ts';
import { columnsOf, FILE_NAMES } from '../../src/ledger/schema.ts';
import { newRun } from '../../src/step.ts';
import type { Store } from '../../src/step.ts';
import { ledgerFolder, ledgerText } from '../support/ledger.ts';

/** A store in memory, which counts what it has made. */
function remembering(): Store & { made: number } {
  const known = new Map<string, Uint8Array>();
  const store = {
    made: 0,
    once: async (parts: readonly (string | Uint8Array)[], make: () => Promise<Uint8Array>): Promise<Uint8Array> => {
      const key = parts.map((part) => Buffer.from(part).toString('base64')).join(' ');
      const bytes = known.get(key) ?? (store.made += 1, await make());
      known.set(key, bytes);
      return bytes;
    },
  };
  return store;
}

/** Everything that a ledger tells, or its faults. */
async function told(read: () => Ledger | Promise<Ledger>): Promise<unknown> {
  try {
    const { figures, files, findings, folder, vocabulary } = await read();
    const rows = FILE_NAMES.map((name) => files[name].map((row) => [row.place, ...Object.keys(columnsOf(name, vocabulary.hedges.keys())).map((field) => [row.text(field), row.number(field)])]));
    return { folder, rows, findings, figures: figures.map(({ row, measure, speaker, source, ...figure }) => ({ ...figure, keys: [row, measure, speaker, source].map(({ line }) => line) })) };
  } catch (error) {
    if (!(error instanceof CifrasError)) throw error;
    return error.faults;
  }
}

/** The files of a ledger before an edit and after it: good ones, faults of a cell, of a file, of a key into another, and hedges of its own. */
const EDITS: readonly Parameters<typeof ledgerFolder>[] = [
  [], [{ 'figures lp-03 value': '155', 'figures lp-03 phrase': '155', 'figures lp-03 quote': 'from 495 in 2022 to 155' }], [{ 'figures lp-03 value': 'I54' }], [{ 'population gt-2023 value': '17602432' }],
  [{ 'figures lp-01 said_by': 'nobody' }], [{ 'figures ec-03 value_to': '' }], [{}, { actors: null }], [{}, { population: `${ledgerText('population')}\n\n` }], [{}, { events: 'a,"b\n' }], [{}, { categories: null }],
  [{ 'figures lp-01 hedge': 'hardly' }, { hedges: 'hedge,type,strict,usual,words_en,words_es,say_en,say_es\nhardly,at_most,"[0,n]","[0,n]",hardly,apenas,hardly {n},apenas {n}\n' }],
];

test('for any sequence of edits, what is read with a store is what is read without one, faults and all', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cifras-kept-'));
  const [ledgers, store] = [EDITS.map((edit) => ledgerFolder(...edit)), remembering()];
  await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom(...ledgers), { minLength: 2, maxLength: 5 }), async (sequence) => {
    for (const edited of sequence) {
      for (const name of readdirSync(folder)) rmSync(join(folder, name));
      for (const name of readdirSync(edited)) writeFileSync(join(folder, name), readFileSync(join(edited, name)));
      assert.equal(await told(() => ledgerOf(folder, newRun(() => {}, store))), await told(() => readLedger(folder)));
    }
  }), { numRuns: 15 });
  rmSync(folder, { recursive: true });
});

test('a file whose bytes were read before is not parsed again, and one that changed is', async () => {
  const [store, folder] = [remembering(), ledgerFolder()];
  const made = async (): Promise<number> => {
    const before = store.made;
    await ledgerOf(folder, newRun(() => {}, store));
    return store.made - before;
  };
  const all = readdirSync(folder).length + 1;
  assert.equal([await made(), await made()], [all, 0]);
  const population = join(folder, 'population.csv');
  writeFileSync(population, readFileSync(population, 'utf8').replace('6309624', '6309625'));
  assert.equal([await made(), await made()], [1, 0]);
});

test('a run opens every file, and knows its rows, whether it was read before or not', async () => {
  const [store, folder] = [remembering(), ledgerFolder()];
  const opened = async (): Promise<unknown> => {
    const diary: Diary = new Map();
    await keepingDiary(diary, () => ledgerOf(folder, newRun(() => {}, store)));
    return [...diary.values()].map(({ path, rows, sha256 }) => [path, rows, sha256]).sort();
  };
  const first = await opened();
  assert.is((first as unknown[]).length, FILE_NAMES.length);
  assert.equal(await opened(), first);
});

test('a ledger is read once a run', async () => {
  const [run, folder] = [newRun(), ledgerFolder()];
  assert.is(await ledgerOf(folder, run), await ledgerOf(folder, run));
});

test.run();
