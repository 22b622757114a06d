import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { draw } from '../../src/chart/draw.ts';
import { lint } from '../../src/lint/index.ts';
import { fileAsSource } from '../../src/lint/file-as-source.ts';
import { originsOf } from '../../src/table/origins.ts';
import type { Citation } from '../../src/table/origins.ts';
import type { Table } from '../../src/table/table.ts';
import { BARS, YEARS, found } from '../support/drawn.ts';

/** Rows of a plain CSV, of which nothing is known but where they stand; or of a document. */
const typed = (more: Partial<Citation> = {}): Table => ({ ...YEARS, origins: originsOf({ size: 3, cite: (i) => ({ id: `beds.csv:${i + 2}`, place: { file: 'data/beds.csv', line: i + 2 }, ...more }) }) });
const drawn = (table: Table, words: object = {}) => {
  const authored = { usermeta: { words: { es: { title: 'Menos camas', subtitle: 'Camas al año', ...words } } }, ...BARS };
  return draw({ name: 'beds', authored: { file: 'charts/beds.vl.json', text: JSON.stringify(authored), spec: authored } as never, tables: new Map([['table', table]]) }, { lang: 'es' });
};

test('a file is no source: who says so has to be named before a desk gets the chart', async () => {
  const drawing = await drawn(typed());
  assert.equal(await found(fileAsSource, drawing), ['FILE_AS_SOURCE the source line names the file "data/beds.csv", and not who says so']);
  const [finding] = (await lint(drawing)).filter(({ code }) => code === 'FILE_AS_SOURCE');
  assert.equal([finding?.severity, finding?.fix], ['desk', 'write usermeta.words.es.source, or keep the rows in a ledger, whose figures name their sources']);
});

test('a source that the author writes, a speaker and a document are sources', async () => {
  assert.equal(await found(fileAsSource, await drawn(typed(), { source: 'Ministerio de Salud' })), []);
  assert.equal(await found(fileAsSource, await drawn(typed({ speaker: 'Ministerio de Salud', speakerType: 'government' }))), []);
  assert.equal(await found(fileAsSource, await drawn(typed({ source: { id: 'efe', title: '', outlet: 'EFE', published: '2024', url: '' } }))), []);
});

test.run();
