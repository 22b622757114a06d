import { parse } from 'csv-parse/sync';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { printSheet } from '../../src/cli/sheet.ts';
import { ledgerFolder } from '../support/ledger.ts';
import { printed } from '../support/printed.ts';
import { rejects } from '../support/rejects.ts';

const from = ledgerFolder({}, { rulings: null });
const rows = async (options: Parameters<typeof printSheet>[1] = {}): Promise<Record<string, string>[]> =>
  parse((await printed(() => printSheet(from, options))).text, { columns: true, bom: true });

test('each number stands with its quote, marked, its speaker, day and an empty box for the second checker', async () => {
  const [first] = await rows();
  assert.is(first?.['quote'], '«At least 241» people have died');
  assert.equal([first?.['number'], first?.['speaker'], first?.['when'], first?.['checked_by']], ['At least 241', 'Socorro Jurídico Humanitario', '2024-03', '']);
});

test('the link opens the page at the quoted words; a source without an address has none', async () => {
  const all = await rows();
  assert.is(all[0]?.['link'], 'https://example.org/a#:~:text=At%20least%20241%20people%20have%20died');
  assert.is(all.find((row) => row['figure_id'] === 'ec-01')?.['link'], '');
});

test('one source alone where it is named; a misspelt one is refused with what is meant', async () => {
  assert.equal((await rows({ source: 'ciudadano' })).map((row) => row['figure_id']), ['ec-01', 'ec-02', 'ec-03']);
  const { message } = await rejects(() => printSheet(from, { source: 'cuidadano' }), 'BAD_OPTION');
  assert.match(message, /did you mean "ciudadano"/u);
});

test('the HTML sheet marks the number, runs nothing, and lets no quote be markup', async () => {
  const nasty = ledgerFolder({ 'figures lp-01 quote': 'At least 241 <b>people</b> & "more"' }, { rulings: null });
  const { text } = await printed(() => printSheet(nasty, { html: true }));
  assert.match(text, /<mark>At least 241<\/mark> &lt;b&gt;people&lt;\/b&gt; &amp; &quot;more&quot;/u);
  assert.not.match(text, /<script|<b>/u);
  assert.match(text, /default-src 'none'/u);
});

test.run();
