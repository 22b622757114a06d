import { writeFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { SHIPPED } from '../../src/figure/hedge.ts';
import { isLacking, pathOf, readCells, readFile, vocabularyIn } from '../../src/ledger/file.ts';
import { ledgerFolder } from '../support/ledger.ts';

const HEDGES = 'hedge,type,strict,usual,words_en,words_es,say_en,say_es\nhardly,at_most,"[0,n]","[0,n]",hardly,apenas,hardly {n},apenas {n}\n';

test('a file is read into rows, and what is wrong with it is told and not thrown', () => {
  const good = readFile(ledgerFolder(), 'actors', SHIPPED);
  assert.equal([good.rows.map((row) => row.text('actor_id')), good.faults], [['ngo', 'police'], []]);
  const bad = readFile(ledgerFolder({ 'figures lp-03 value': 'I54' }), 'figures', SHIPPED);
  assert.equal([bad.rows.length, bad.faults.map(({ code, place }) => [code, place?.line, place?.column])], [6, [['BAD_CELL', 4, 45]]]);
});

test('a file that not every ledger needs has no rows where there is none; another one that is not there is a fault', () => {
  const folder = ledgerFolder({}, { events: null, actors: null });
  assert.equal([isLacking(folder, 'events'), isLacking(folder, 'actors')], [true, false]);
  assert.equal(readFile(folder, 'events', SHIPPED), { rows: [], faults: [], told: [] });
  assert.equal(readFile(folder, 'actors', SHIPPED).faults.map(({ code }) => code), ['NO_FILE']);
});

test('bytes that were read already are what is read', () => {
  const folder = ledgerFolder();
  const path = pathOf(folder, 'actors');
  const bytes = Buffer.from('actor_id,name,type\nun,United Nations,intergovernmental\n');
  assert.equal(readCells(path, 'actors', { vocabulary: SHIPPED, bytes }).cells.columns.get('actor_id')?.at(0), 'un');
});

test("a ledger's own hedges are its vocabulary, where they can be read", () => {
  const folder = ledgerFolder({}, { hedges: HEDGES });
  assert.ok(vocabularyIn(readFile(folder, 'hedges', SHIPPED)).hedges.has('hardly'));
  writeFileSync(pathOf(folder, 'hedges'), HEDGES.replace('at_most', 'atmost'));
  assert.is(vocabularyIn(readFile(folder, 'hedges', SHIPPED)), SHIPPED);
  assert.is(vocabularyIn({ rows: [], faults: [], told: [] }), SHIPPED);
});

test.run();
