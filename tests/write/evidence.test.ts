import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { evidenceOf, evidenceRows } from '../../src/write/evidence.ts';
import type { MarkRow } from '../../src/write/mark-rows.ts';
import { trace } from '../../src/table/trace.ts';
import { TABLE } from '../support/deaths.ts';

const mark = (number: number, ...rows: readonly number[]): MarkRow =>
  ({ number, data: 'table', row: number - 1, column: null, table: TABLE, measured: null, own: null, event: null, citations: rows.flatMap((row) => trace(TABLE, row).citations), when: [] });

test('each figure stands once, with the marks that it feeds, in the order in which it first appears', () => {
  const evidence = evidenceOf([mark(1, 1), mark(2, 0, 1)]);
  assert.equal(evidence.map(({ citation: { id }, marks }) => [id, marks]), [['f-2023', [1, 2]], ['f-2022', [2]]]);
});

test('a row has the words, who said them, when and where, the line of the file without its folder, and what is not known is a gap', () => {
  const [header = [], row = []] = evidenceRows(evidenceOf([mark(1, 0)]));
  assert.equal(Object.fromEntries(header.map((name, i) => [name, row[i]])), {
    figure_id: 'f-2022', printed: '495', quote: 'los 495 contabilizados en el 2022', speaker: 'National Civil Police', speaker_type: 'government', as_of: '2022', source_id: 'efe-2024',
    source_title: 'El Salvador <registró> 154', outlet: 'EFE', published: '2024-04-03', url: 'https://example.org/efe?a=1&b=2', place: 'figures.csv:2', checked_by: null, note: '=1+1', note_es: null, own_marks: null, marks: '1',
  });
});

test('the marks whose own figure it is are told apart from those that were made with it', () => {
  const [own = null] = trace(TABLE, 0).citations;
  const [header = [], row = []] = evidenceRows(evidenceOf([{ ...mark(1, 0), own }, mark(2, 0)]));
  assert.equal([row[header.indexOf('own_marks')], row[header.indexOf('marks')]], ['1', '1 2']);
});

test('no marks have no evidence', () => {
  assert.is(evidenceRows(evidenceOf([])).length, 1);
});

test.run();
