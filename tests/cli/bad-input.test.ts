import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { notebooksOf } from '../../src/cli/pipelines.ts';
import { runNotebooks } from '../../src/cli/run.ts';
import { captured } from '../support/captured.ts';
import { project } from '../support/project.ts';

/*
 * What a typist can do wrong, done to the real data in a project of its own: the command ends with 1, says where the fault is, what was typed and what to do,
 * and what it wrote last time stays as it was, to the byte.
 */
const FIGURES = 'data/figures.csv';
const CHART = 'charts/homicides-by-year.vl.json';
const newsroom = project(['arrests', 'homicides-by-year']);
const before = { 'data/sources.csv': '', 'data/population.csv': '', 'data/events.csv': '', 'data/actors.csv': '', [FIGURES]: '', [CHART]: '', 'charts/arrests.vl.json': '' };
for (const name of Object.keys(before) as (keyof typeof before)[]) before[name] = newsroom.read(name);

const green = await newsroom.cifras('run');
const published = newsroom.snapshot('out');
const [homicides] = await notebooksOf([join(newsroom.folder, 'pipelines/homicides-by-year.ts')]);

/** Puts `typed` into the cell of the row that begins with `key`; gives its place as messages tell it, from the project. */
function type(file: string, key: string, field: string, typed: string): string {
  const lines = newsroom.read(file).replace(/^\uFEFF/u, '').split('\n');
  const row = lines.findIndex((line) => line.startsWith(`${key},`));
  const cells = (line: string): string[] => line.match(/(?:^|,)(?:"(?:[^"]|"")*"|[^,]*)/gu) ?? [];
  const at = cells(lines[0] ?? '').findIndex((name) => name.replace(',', '').trim() === field);
  const old = cells(lines[row] ?? '');
  assert.ok(row > 0 && at >= 0, `${file} has no ${field} of ${key}`);
  lines[row] = old.map((cell, i) => (i === at ? `${i === 0 ? '' : ','}${typed}` : cell)).join('');
  newsroom.write(file, lines.join('\n'));
  return `${file}:${row + 1}:${old.slice(0, at).join('').length + (at === 0 ? 1 : 2)}`;
}

/** Runs the homicides in this process, with the fault planted, and takes it out again. Each text must be told. */
async function refused(...told: readonly string[]): Promise<void> {
  try {
    const { given, out, err } = await captured(() => runNotebooks(homicides === undefined ? [] : [homicides], { out: join(newsroom.folder, 'out'), log: 'quiet' }));
    assert.equal([given, out], [1, '']);
    // Messages name files from where the command runs, which is not the project here.
    const said = err.replaceAll(`${newsroom.folder}/`, '');
    for (const text of told) assert.ok(said.includes(text), `${text}\n\nis not in:\n${said}`);
    assert.match(said, /nothing was written\n$/u);
    assert.equal(newsroom.snapshot('out'), published);
  } finally {
    restore();
  }
}

function restore(): void {
  for (const [name, text] of Object.entries(before)) newsroom.write(name, text);
}

test('the project as it is runs: exit code 0, and four files a chart', () => {
  assert.equal([green.code, Object.keys(published).length], [0, 8], green.err);
});

test('a letter in a number', async () => {
  const place = type(FIGURES, 'efe-2024-04-f2', 'value', 'I54');
  await refused(`✗ ${place}  cannot read "I54" as a number`, '→ letter I for digit 1? write 154', 'LoadError BAD_CELL: column "value"');
});

test('a day that the calendar does not have', async () => {
  const place = type('data/sources.csv', 'efe-2024-04', 'published', '30 Feb');
  await refused(`✗ ${place}  "30 Feb" is no day of the calendar`, '→ February has at most 29 days');
});

test('a date that can be read in two ways', async () => {
  const place = type('data/sources.csv', 'efe-2024-04', 'published', '6/12/2024');
  await refused(`✗ ${place}  "6/12/2024" can be read in more than one way`, '→ write 2024-12-06 or 2024-06-12', 'AMBIGUOUS_DATE');
});

test('a date as Excel writes it back', async () => {
  const place = type(FIGURES, 'lp-01', 'as_of', 'Apr-24');
  await refused(`✗ ${place}  "Apr-24" is no ISO date (a spreadsheet made it of one)`, '→ write 2024-04-XX');
});

for (const [what, key, field, typed, meant, file] of [
  ['source', 'efe-2024-04-f2', 'source_id', 'efe-2024-4', 'efe-2024-04', 'sources'],
  ['measure', 'efe-2024-04-f2', 'measure', 'homicide', 'homicides', 'measures'],
  ['category', 'ap-2024-07-10-f5', 'category', 'cause:ilness', 'cause:illness', 'categories'],
  ['actor', 'efe-2024-04-f2', 'said_by', 'pcn', 'pnc', 'actors'],
] as const) {
  test(`a ${what} that is not in the list`, async () => {
    const place = type(FIGURES, key, field, typed);
    await refused(`✗ ${place}  "${typed}" is not in ${file}.csv`, `→ did you mean "${meant}"?`, `LoadError NOT_IN_LIST: column "${field}"`);
  });
}

test('an id that is taken', async () => {
  const place = type(FIGURES, 'lp-02', 'figure_id', 'lp-01');
  await refused(`✗ ${place}  "lp-01" stands already on line 2`, '→ give each row its own', 'DUPLICATE_ID');
});

test('a column that is missing, or misspelt', async () => {
  newsroom.plant(FIGURES, ',value,hedge,', ',vlaue,hedge,');
  await refused(`✗ ${FIGURES}:1  no column "value"`, '→ is "vlaue" meant? rename it', 'NO_SUCH_COLUMN');
});

test('a row with a cell too many', async () => {
  const [, line] = type(FIGURES, 'efe-2024-04-f2', 'value', '1,154').split(':');
  await refused(`✗ ${FIGURES}:${line}  26 cells where the header has 25`, '→ put a cell that has a comma in it between quotation marks', 'RAGGED_ROW');
});

test('a hedge that is none', async () => {
  const place = type(FIGURES, 'lp-01', 'hedge', 'at_lest');
  await refused(`✗ ${place}  "at_lest" is no hedge`, '→ did you mean "at_least"?');
});

test('a quote without its phrase', async () => {
  const place = type(FIGURES, 'lp-01', 'phrase', 'at least 214');
  await refused(`✗ ${place}  "at least 214" does not occur in its quote`, '→ copy it from the quote as it stands: "at least 241 people have died inside prisons"', 'PHRASE_NOT_IN_QUOTE');
});

test('a chart that draws what the table does not have', async () => {
  newsroom.write(CHART, before[CHART].replaceAll('"rate"', '"rat"'));
  const line = before[CHART].split('\n').findIndex((each) => each.includes('"field": "rate"')) + 1;
  await refused(`✗ ${CHART}:${line}  the spec draws "rat"; the table has: `, '→ did you mean "rate"?', 'ChartError NO_SUCH_FIELD');
});

test('a chart whose words have gone stale', async () => {
  const { line } = newsroom.plant(CHART, 'fell from {[year=2015].value}', 'fell from {[year=1915].value}');
  await refused(`✗ ${CHART}:${line}  {[year=1915].value}: no row has [year=1915]`, '→ there are: year 2010, 2011');
});

test('a chart that is no JSON', async () => {
  newsroom.write(CHART, before[CHART].replace('{', ''));
  await refused(`✗ ${CHART}:2:12  the spec is no JSON: `);
});

test('a file that is not there', async () => {
  rmSync(join(newsroom.folder, 'data/actors.csv'));
  await refused('✗ data/actors.csv  there is no such file', '→ check the name and the folder', 'LoadError NO_FILE');
  rmSync(join(newsroom.folder, CHART));
  await refused(`✗ ${CHART}  there is no such spec`);
});

test('a check that fails', async () => {
  type(FIGURES, 'efe-2024-04-f2', 'value', '15400');
  type(FIGURES, 'efe-2024-04-f2', 'phrase', '154');
  await refused('✗ check.between(rate, 0, 150): rate is 244.', 'efe-2024-04-f2', 'CheckError CHECK_FAILED: pipeline homicides-by-year');
});

test('through the command itself: the line stands under the message, with the spot marked', async () => {
  const place = type(FIGURES, 'efe-2024-04-f2', 'value', 'I54');
  const { code, out, err } = await newsroom.cifras('run', 'pipelines/homicides-by-year.ts');
  restore();
  assert.equal([code, out], [1, '']);
  assert.match(err, `✗ ${place}  cannot read "I54" as a number`);
  const [, above = '', shown = '', marks = '', below = ''] = err.slice(err.indexOf('✗')).split('\n');
  assert.ok([above, below].every((each) => /^ +\d+ │ /u.test(each)), 'between its neighbours');
  assert.is(shown.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1), 'I54');
  assert.equal(newsroom.snapshot('out'), published);
});

test('through the command itself: a chart that draws what the table does not have', async () => {
  newsroom.write(CHART, before[CHART].replaceAll('"rate"', '"rat"'));
  const { code, err } = await newsroom.cifras('check', '--quiet', 'pipelines/homicides-by-year.ts');
  restore();
  assert.is(code, 1);
  assert.match(err, 'did you mean "rate"?');
});

test('five faults in five files are told in one run, each once, though two pipelines read the ledger', async () => {
  const places = [
    type(FIGURES, 'efe-2024-04-f2', 'value', 'I54'),
    type('data/sources.csv', 'efe-2024-04', 'published', '6/12/2024'),
    type('data/events.csv', 'ev-state-of-exception', 'phrase', 'in the spring of that year'),
    type('data/population.csv', 'sv-total-2010-wpp24', 'value', 'six million'),
  ];
  newsroom.write('charts/arrests.vl.json', before['charts/arrests.vl.json'].replace('{', ''));
  const { code, err } = await newsroom.cifras('run', '--quiet');
  restore();
  assert.is(code, 1);
  for (const place of [...places, 'charts/arrests.vl.json:2:12']) assert.is(err.split(`✗ ${place} `).length - 1, 1, `${place} in\n${err}`);
  assert.match(err, '5 faults; nothing was written');
  assert.equal(newsroom.snapshot('out'), published);
});

test('mended, the project runs again and writes the same bytes', async () => {
  const { code } = await newsroom.cifras('run', '--quiet');
  assert.is(code, 0);
  assert.equal(newsroom.snapshot('out'), published);
});

test.run();
