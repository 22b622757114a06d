import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { events } from '../../src/load/events.ts';
import { cite, originNames } from '../../src/table/origins.ts';
import { ledgerFolder } from '../support/ledger.ts';
import { rejects } from '../support/rejects.ts';
import { rowsOf } from '../support/tbl.ts';

const from = ledgerFolder();

test('the events of a ledger are rows, with their days, year and labels', async () => {
  assert.equal(rowsOf(await events({ from }).load()), [{
    event: 'exception', date: '2022-03-27', from: '2022-03-27', to: '2022-03-27', year: 2022, kind: 'event', label_en: 'State of exception', label_es: 'State of exception',
  }]);
});

test('the origin of an event is the words that date it', async () => {
  const { origins } = await events({ from }).load();
  assert.equal([originNames(origins, 0), cite(origins, 0)[0]?.phrase], [['exception'], '27 March 2022']);
});

test('only the kinds, the measure or the ids asked for are there', async () => {
  const names = async (wanted: Parameters<typeof events>[0]): Promise<unknown[]> => rowsOf(await events({ from, ...wanted }).load(), 'event').map(({ event }) => event);
  assert.equal(await names({ kinds: ['event', 'break'] }), ['exception']);
  assert.equal(await names({ kinds: ['break'] }), []);
  assert.equal([await names({ measure: 'arrests' }), await names({ measure: 'homicides' })], [['exception'], []]);
  assert.equal(await names({ ids: ['exception'] }), ['exception']);
});

test('each event and measure that the ledger does not have is refused, with the one that was meant', async () => {
  const { faults } = await rejects(events({ from, ids: ['exeption', 'exception', 'war'], measure: 'homicide' }).load(), 'NO_SUCH_MEASURE');
  assert.equal(faults.map(({ code, fix }) => [code, fix]), [['NO_SUCH_MEASURE', 'did you mean "homicides"?'], ['NO_SUCH_EVENT', 'did you mean "exception"?'], ['NO_SUCH_EVENT', 'events.csv has: exception']]);
});

test('a ledger without events has none', async () => {
  assert.equal(rowsOf(await events({ from: ledgerFolder({}, { events: null }) }).load()), []);
});

test('a ledger with faults is refused whole', async () => {
  await rejects(events({ from: ledgerFolder({ 'events exception date': '2022-02-30' }) }).load(), 'BAD_DATE');
});

test.run();
