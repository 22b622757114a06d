import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { DatedEvent } from '../../../src/chart/axes/events-beside.ts';
import { notesFrom } from '../../../src/chart/words/told.ts';
import type { Length } from '../../../src/chart/words/told.ts';
import type { Table } from '../../../src/table/table.ts';
import { about, atLeast, atMost, exact, moreThan, range } from '../../support/quantities.ts';
import { tbl } from '../../support/tbl.ts';

const broke = (event: string, year: number): DatedEvent => ({ data: 'events', event, from: `${year}-07-01`, year, label: `Change ${event}`, date: `July ${year}`, isBreak: true });
const told = (table: Table, { lang = 'en', own = {}, events = [], length = 'whole' }: { lang?: 'en' | 'es'; own?: { key?: string; breaks?: string }; events?: DatedEvent[]; length?: Length } = {}): string[] =>
  notesFrom({ drawn: [{ table, field: 'n' }], events, table }, { own, lang, length });

test('what the marks mean follows from the rows, in the words of their sources', () => {
  assert.equal(told(tbl([{ n: exact(3) }, { n: atLeast(5) }, { n: moreThan(5) }])), ['Arrow: “at least” or “over”.']);
  assert.equal(told(tbl([{ n: about(5, 1) }, { n: atMost(9) }, { n: range(2, 4) }])), ['Hollow or hatched, with an arrow back: “up to”. Hollow or hatched: “about”. Band: from the lowest to the highest number given.']);
  assert.equal(told(tbl([{ n: atLeast(5) }, { n: about(5, 1) }]), { lang: 'es' }), ['Flecha: “al menos”. Hueco o rayado: “alrededor de”.']);
});

test('the part that is not stated is told, whatever kind of number it is', () => {
  assert.equal(told(tbl([{ category: 'cause:illness', n: exact(5) }, { category: 'cause:unstated', n: exact(2) }])), ['Grey, hollow or hatched: what the source, as printed, does not state.']);
});

test('exact numbers need no key', () => {
  assert.equal(told(tbl([{ n: exact(3) }])), []);
});

test('several breaks are lettered, with what a line between them means', () => {
  const [note] = told(tbl([{ n: exact(3) }]), { events: [broke('a', 2019), broke('b', 2021)] });
  assert.match(note ?? '', /^A: Change a \(from July 2019\)\. B: Change b \(from July 2021\)\. A dashed line stands before the first year/u);
  assert.equal(told(tbl([{ n: exact(3) }]), { events: [broke('a', 2019)] }), [], 'one break has its words in the picture');
});

test('in one column of print what a dashed line means is said in brief, and each change as it is', () => {
  const events = [broke('a', 2019), broke('b', 2021)];
  assert.equal(told(tbl([{ n: exact(3) }]), { events, length: 'brief' }), ['A: Change a (from July 2019). B: Change b (from July 2021). Counts on the two sides of a dashed line do not measure the same thing.']);
});

test('an author may say either himself, or nothing', () => {
  assert.equal(told(tbl([{ n: atLeast(3) }]), { own: { key: 'The arrow points to more.' } }), ['The arrow points to more.']);
  assert.equal(told(tbl([{ n: atLeast(3) }]), { own: { key: '', breaks: '' }, events: [broke('a', 2019), broke('b', 2021)] }), []);
});

test.run();
