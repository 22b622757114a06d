import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { main } from '../../src/cli/main.ts';
import { captured } from '../support/captured.ts';
import { folder } from '../support/folder.ts';
import { ledgerFolder } from '../support/ledger.ts';

const CIFRAS = JSON.stringify(pathToFileURL(join(process.cwd(), 'src/index.ts')).href);
const from = ledgerFolder();
const files = folder({
  'package.json': '{ "type": "module" }',
  'beds.csv': 'town,year,beds\nSuchitoto,2023,40\n"La Unión, centro",2023,\n',
  'story.ts': `import { chart, check, clean, code, count, derive, load, notebook, pipeline, year } from ${CIFRAS};
    const homicides = pipeline('homicides', load.figures('homicides', { from: ${JSON.stringify(from)} }), derive.year('period'), derive.change('fall', { of: 'value', by: 'year' }), check.unique('year'));
    const deaths = pipeline('deaths', load.figures('deaths', { from: ${JSON.stringify(from)}, unit: 'count', category: null }));
    const beds = pipeline('beds', load.csv(new URL('beds.csv', import.meta.url), { town: code('Town'), year: year(), beds: count('beds') }));
    const people = pipeline('people', load.population('SV', { from: ${JSON.stringify(from)}, group: 'total' }), clean.choose({ by: ['year'], prefer: ['rank'] }));
    const all = pipeline('all', people, derive.total([], { sum: 'population', although: 'person-years are meant' }));
    const spare = pipeline('spare', load.figures('deaths', { from: ${JSON.stringify(ledgerFolder({ 'figures lp-01 hedge': 'more_than', 'figures lp-01 phrase': 'over 241', 'figures lp-01 quote': 'over 241 people have died' }))}, unit: 'count', category: null }));
    export default await notebook(import.meta, { title: 'N' }, chart(homicides, 'a.vl.json'), chart(deaths, 'b.vl.json', { beds, people, all, spare }));\n`,
});
const story = join(files, 'story.ts');
const trace = async (...args: readonly string[]): Promise<{ code: number; out: string; err: string }> => {
  const { given, out, err } = await captured(() => main(['trace', story, ...args]));
  return { code: given, out, err };
};

test('a number is told with its words, quote, speaker, date, document and the steps in between', async () => {
  const { code, out } = await trace('homicides[year=2023].value');
  assert.is(code, 0);
  const lines = out.split('\n');
  assert.equal(lines.slice(0, 9), [
    'homicides[year=2023].value',
    '  Homicides: 154 homicides  (exact)',
    '',
    'FROM 1 figure',
    `  lp-03  ${from}/figures.csv:4`,
    '    “from 495 in 2022 to 154”',
    '    said by National Police, of 2023',
    '    Latin Post, Toll, 3 April 2024',
    '    https://example.org/a',
  ]);
  assert.match(out, 'STEPS\n  homicides\n    load.figures(homicides)  2 rows\n    derive.year(period)  2 → 2 rows\n');
});

test('behind a change stand both its numbers, and behind the number beside it its own', async () => {
  assert.match((await trace('homicides[year=2023].fall')).out, /^FROM 2 figures\n {2}lp-02 /mu);
});

test('a hedge is told with its bounds', async () => {
  const { out } = await trace('deaths[figure=lp-01].value');
  assert.match(out, '  Deaths in custody: at least 241 deaths  (at least)\n  bounds  241 … ∞\n');
});

test('an end that is left out is said to be', async () => {
  assert.match((await trace('spare[figure=lp-01].value')).out, '\n  bounds  241 (itself not) … ∞\n');
  assert.match((await trace('spare[figure=lp-01].value', '--lang', 'es')).out, '\n  límites  241 (sin incluirlo) … ∞\n');
  const { lowOpen, highOpen } = JSON.parse((await trace('spare[figure=lp-01].value', '--json')).out.trim().split('\n').at(-1) ?? '') as Readonly<Record<string, unknown>>;
  assert.equal([lowOpen, highOpen], [true, false]);
});

test('a population is told with its number, in each language', async () => {
  assert.match((await trace('people[year=2023].population')).out, '\n    6,309,624 people, of 1 July 2023\n');
  assert.match((await trace('people[year=2023].population', '--lang', 'es')).out, /6,309,624 habitantes, del 1 de julio de 2023[\s\S]*nota: UN WPP 2024, estimación/u);
});

test('the cell of a table of one row needs no brackets', async () => {
  assert.match((await trace('all.population')).out, '12,339,600');
  assert.match((await trace('homicides.value')).err, '✗ the table has 2 rows\n  → say which: [figure=…]');
});

test('in Spanish, where asked', async () => {
  const { out } = await trace('deaths[figure=lp-01].value', '--lang', 'es');
  assert.match(out, 'al menos 241');
  assert.match(out, 'DE 1 cifra\n');
  assert.match(out, 'dicho por Socorro Jurídico Humanitario, de marzo de 2024');
});

test('in Spanish, labels, units, names, types and steps are in Spanish where there are words', async () => {
  const { given, out } = await captured(() => main(['trace', 'pipelines/el-salvador.ts', 'homicides-by-year[year=2023].rate', '--lang', 'es']));
  assert.is(given, 0);
  assert.match(out, '  Tasa de homicidios: 2.4 homicidios por cada 100,000 habitantes  (exacto)\n');
  assert.match(out, 'dicho por Policía Nacional Civil, de 2023');
  assert.match(out, 'Se toma el año de «Período».  ');
  assert.not.match(out, 'said by');
  assert.match(out, /sin elegir: 194 Presidencia de El Salvador \[efe-2024-01-02-f1\]: no es «Dicho por: Policía Nacional Civil»/u);
  assert.match(out, 'Se leen del registro cifras publicadas: Homicidios, recuento.');
  assert.not.match(out, / chosen, not /u);
});

test('a row of a plain CSV has its file and line, and a gap is said to be one', async () => {
  const { out } = await trace("beds[town='La Unión, centro'].beds");
  assert.match(out, /: a gap: no number {2}\(missing\)/u);
  assert.match(out, `FROM 1 figure\n  ${join(files, 'beds.csv')}:3\n`);
});

test('a text is told as it stands', async () => {
  assert.match((await trace('beds[year=2023, town=Suchitoto].town')).out, '  Town: Suchitoto  (text)\n');
});

test('with --json it is one event, with the citations whole', async () => {
  const { out, err } = await trace('homicides[year=2023].fall', '--json');
  const told = out.trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>).filter(({ event }) => event === 'traced');
  assert.equal([told.length, err], [1, '']);
  const [{ address, figures, value, type }] = told as [{ address: string; figures: { id: string }[]; value: number; type: string }];
  assert.equal([address, figures.map(({ id }) => id), type], ['homicides[year=2023].fall', ['lp-02', 'lp-03'], 'exact']);
  assert.is(Math.round(value), -69);
});

test('a pipeline that is not there, or not said, is refused with those there are', async () => {
  const misspelt = await trace('homicide[year=2023].value');
  assert.is(misspelt.code, 2);
  assert.match(misspelt.err, '✗ no pipeline "homicide"\n  → did you mean "homicides"?');
  assert.match((await trace('[year=2023].value')).err, '→ there are: homicides, deaths, beds, people, all, spare');
});

test('a row or column that is not there is refused with what there is, and nothing is said of files', async () => {
  const { code, err } = await trace('homicides[year=1999].value');
  assert.is(code, 1);
  assert.match(err, '✗ no row has [year=1999]\n  → there are: year 2022, 2023');
  assert.match(err, /1 fault\n$/u);
  assert.match((await trace('homicides[year=2023].vlaue')).err, 'did you mean "value"?');
});

test('no number, or two, is a wrong use', async () => {
  assert.is((await trace()).code, 2);
  assert.is((await trace('[a=1].b', '[a=2].b')).code, 2);
});

test.run();
