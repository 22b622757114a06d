import { createHash } from 'node:crypto';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Authored } from '../../src/chart/spec/authored.ts';
import { draw } from '../../src/chart/draw.ts';
import type { Drawing } from '../../src/chart/draw.ts';
import { PRESETS } from '../../src/picture/preset.ts';
import type { Preset } from '../../src/picture/preset.ts';
import { originsOf } from '../../src/table/origins.ts';
import type { Citation } from '../../src/table/origins.ts';
import type { Table } from '../../src/table/table.ts';
import { atLeast, rounded } from '../support/quantities.ts';
import { rejects } from '../support/rejects.ts';
import { tbl } from '../support/tbl.ts';
import { complaints } from '../support/vega-lite.ts';

const WORDS = { en: { title: 'Fewer died', subtitle: 'Deaths a year' }, es: { title: 'Murieron menos', subtitle: 'Muertes al año' } };
const EXACT = cited(tbl([{ year: 2022, deaths: 495, cause_en: 'Illness', cause_es: 'Enfermedad' }, { year: 2023, deaths: 154, cause_en: 'Violence', cause_es: 'Violencia' }], { deaths: 'people' }));
const HEDGED = cited(tbl([{ year: 2022, deaths: atLeast(241) }, { year: 2023, deaths: rounded(300, 10) }], { deaths: 'people' }));
const EVENTS = tbl([{ year: 2022, label_en: 'State of exception' }], {}, ['ev-1']);
const [X, Y] = [{ field: 'year', type: 'ordinal' }, { field: 'deaths', type: 'quantitative' }];
const BARS = { data: { name: 'table' }, height: 90, mark: 'bar', encoding: { x: X, y: Y } };
const LABELLED = { ...BARS, mark: undefined, layer: [{ mark: 'bar' }, { mark: 'text', encoding: { text: { field: 'deaths_words' } } }] };

/** The table, said by the police in one outlet and by nobody in another. */
function cited(table: Table): Table {
  const names = [['Police', 'government', 'EFE'], ['Unattributed', 'unattributed', 'Reuters']] as const;
  const cite = (i: number): Citation => {
    const [speaker, speakerType, outlet] = names[i % 2] ?? names[0];
    return { id: `f${i + 1}`, place: { line: i + 2 }, speaker, speakerType, source: { id: outlet, title: '', outlet, published: '2024', url: '' } };
  };
  return { ...table, origins: originsOf({ size: 2, cite }) };
}

function authored(spec: object, usermeta: unknown = { words: WORDS }): Authored {
  const whole = JSON.parse(JSON.stringify({ usermeta, ...spec })) as Authored['spec'];
  return { file: 'charts/deaths.vl.json', text: JSON.stringify(whole, null, 2), spec: whole };
}

const drawn = (spec: object, { table = EXACT, beside = {}, usermeta, lang = 'en' }: { table?: Table; beside?: Record<string, Table>; usermeta?: unknown; lang?: 'en' | 'es' } = {}): Promise<Drawing> =>
  draw({ name: 'deaths', authored: authored(spec, usermeta), tables: new Map([['table', table], ...Object.entries(beside)]) }, { lang });

const texts = ({ svg }: Drawing): string[] => [...svg.matchAll(/<(?:text|tspan)[^>]*>([^<]+)/gu)].map(([, text = '']) => text.replaceAll('\u00a0', ' '));

test('a chart has its words, its axis with label and unit, and its source', async () => {
  const drawing = await drawn(BARS);
  const said = texts(drawing);
  for (const text of ['Fewer died', 'Deaths a year', 'deaths (people)', '2022', 'Source: Police, as reported by EFE and Reuters.']) assert.ok(said.includes(text), `${text} in ${said.join(' | ')}`);
  assert.equal([drawing.name, drawing.lang, drawing.table], ['deaths', 'en', EXACT]);
  assert.match(drawing.svg, / lang="en" aria-labelledby="deaths-title deaths-desc">/u);
});

test('why a pipeline brought together what a ledger keeps apart is printed under the chart', async () => {
  const told = { ...EXACT, remarks: [{ step: 'derive.rate(x)', message: 'Set side by side for scale only.', figures: [], audience: 'chart' as const }, { step: 'clean.keep(x)', message: 'two rows left out', figures: [] }] };
  const { svg } = await drawn(BARS, { table: told });
  assert.match(svg, /Set side by side for scale only\./u);
  assert.not.match(svg, /two rows left out/u);
});

test('the source line names who spoke, and nobody as unattributed', async () => {
  const said = texts(await drawn(BARS)).join(' ');
  assert.match(said, 'Police');
  assert.not.match(said, 'Unattributed');
});

test('in Spanish the words, the source and the names of things are Spanish', async () => {
  const said = texts(await drawn({ ...BARS, encoding: { x: { field: 'cause', type: 'nominal' }, y: Y } }, { lang: 'es' }));
  for (const text of ['Murieron menos', 'Enfermedad', 'Fuente: Police, según publicaron EFE y Reuters.']) assert.ok(said.includes(text), `${text} in ${said.join(' | ')}`);
});

test('the spec drawn is self-contained: its data are in it, each with the figures that it comes from, and nothing is fetched', async () => {
  const { spec } = await drawn({ ...BARS, layer: undefined, mark: 'bar' }, { beside: { events: EVENTS } });
  const { datasets, usermeta } = spec as unknown as { datasets: Record<string, Record<string, unknown>[]>; usermeta: unknown };
  assert.equal(datasets['table'], [{ year: 2022, deaths: 495, figures: 'f1' }, { year: 2023, deaths: 154, figures: 'f2' }]);
  assert.equal(datasets['events'], [{ figures: 'ev-1' }]);
  assert.not.match(JSON.stringify(spec).replace('"$schema":"https://vega.github.io/schema/vega-lite/v6.json"', ''), /"url"|https?:/u);
  const { cifras, embedOptions, ...rest } = usermeta as { cifras: Record<string, unknown>; embedOptions: Record<string, unknown> };
  assert.equal(rest, {}, 'the words of other languages stay behind');
  assert.equal([cifras['name'], cifras['lang'], cifras['steps']], ['deaths', 'en', []]);
  assert.is(embedOptions['renderer'], 'svg');
});

test('the spec drawn says which documents its rows come from, and the hash of each data set, so that a desk can tell whether it was touched', async () => {
  const { spec } = await drawn(BARS);
  const { datasets, usermeta } = spec as unknown as { datasets: Record<string, unknown>; usermeta: { cifras: { sources: unknown; sha256: Record<string, string> } } };
  assert.equal(usermeta.cifras.sources, [{ id: 'EFE', outlet: 'EFE', published: '2024' }, { id: 'Reuters', outlet: 'Reuters', published: '2024' }]);
  assert.equal(usermeta.cifras.sha256, { table: createHash('sha256').update(JSON.stringify(datasets['table'])).digest('hex') });
});

test('the spec drawn is valid Vega-Lite, as one view, layers, facets, or panels', async () => {
  for (const spec of [BARS, LABELLED, { data: BARS.data, facet: { field: 'cause', type: 'nominal' }, spec: { ...BARS, data: undefined } }, { data: BARS.data, vconcat: [BARS, BARS] }]) {
    assert.is(complaints((await drawn(spec)).spec), '');
  }
});

test('a spec that names no data draws the table', async () => {
  assert.equal(texts(await drawn({ ...BARS, data: undefined })), texts(await drawn(BARS)));
});

test('figures come into the spec with their bounds and types', async () => {
  const { spec } = await drawn(LABELLED, { table: HEDGED });
  const { datasets } = spec as unknown as { datasets: Record<string, Record<string, unknown>[]> };
  assert.equal(datasets['table'], [
    { year: 2022, deaths: 241, deaths_low: 241, deaths_high: null, deaths_type: 'at_least', deaths_words: 'at least 241', figures: 'f1' },
    { year: 2023, deaths: 300, deaths_low: 295, deaths_high: 305, deaths_type: 'rounded', deaths_words: '295–305', figures: 'f2' },
  ]);
});

test('two tables are drawn in one chart, each by its name', async () => {
  const label = { data: { name: 'events' }, mark: 'text', encoding: { y: { value: 9 }, text: { field: 'label' } } };
  const said = texts(await drawn({ ...BARS, mark: undefined, layer: [{ mark: 'bar' }, label] }, { beside: { events: EVENTS } }));
  assert.ok(said.includes('State of exception'));
});

test('the same chart gives the same bytes', async () => {
  const [once, again] = [await drawn(BARS), await drawn(BARS)];
  assert.is(once.svg, again.svg);
  assert.is(JSON.stringify(once.spec), JSON.stringify(again.spec));
});

test('a field that the table lacks is refused, with its place and the one that may be meant', async () => {
  const { faults, name } = await rejects(drawn({ ...BARS, encoding: { x: X, y: { ...Y, field: 'deths' } } }), 'NO_SUCH_FIELD');
  assert.is(name, 'ChartError');
  assert.equal(faults, [{
    code: 'NO_SUCH_FIELD', what: 'the spec draws "deths"; the table has: year, deaths, cause_en, cause_es, deaths_words, cause, figures', fix: 'did you mean "deaths"?',
    place: { file: 'charts/deaths.vl.json', line: 25 },
  }]);
});

test('where nothing is near, nothing is guessed', async () => {
  const { faults } = await rejects(drawn({ ...BARS, encoding: { x: X, y: { ...Y, field: 'zzz' } } }), 'NO_SUCH_FIELD');
  assert.is(faults[0]?.fix, undefined);
});

test('everything that is wrong with a spec is told at once', async () => {
  const layer = [{ mark: 'area', encoding: { color: { field: 'cuase' } } }, { data: { name: 'evnts' }, mark: 'rule' }, { data: { name: 'events' }, mark: 'text', encoding: { text: { field: 'labl' } } }];
  const usermeta = { words: { en: { title: 'In {[year=2014].deaths}' } } };
  const { faults } = await rejects(drawn({ ...BARS, mark: undefined, layer }, { table: HEDGED, beside: { events: EVENTS }, usermeta }), 'NO_SUCH_DATA');
  assert.equal(faults.map(({ code }) => code).sort(), ['BAD_WORDS', 'HEDGE_NOT_DRAWN', 'NO_SUCH_DATA', 'NO_SUCH_FIELD', 'NO_SUCH_FIELD', 'NO_SUCH_FIELD', 'NO_WORDS']);
  const told = faults.map(({ what }) => what).join('\n');
  assert.match(told, 'the spec draws data "evnts"; the chart has: table, events');
  assert.match(told, 'the spec draws "labl"; its data "events" has: year, label_en, label, figures');
});

test('bars of figures that are not exact say so of themselves, by an arrow and in words', async () => {
  const drawing = await drawn(BARS, { table: HEDGED });
  assert.ok(texts(drawing).includes('at least 241'));
  assert.match(JSON.stringify(drawing.spec), '"name":"bars-at-least"');
  assert.equal(drawing.words.notes, ['Arrow: “at least”.']);
});

test('a mark that cannot say that its figures are not exact is refused, and so are numbers that the spec makes of them', async () => {
  const area = await rejects(drawn({ ...BARS, mark: 'area' }, { table: HEDGED }), 'HEDGE_NOT_DRAWN');
  assert.equal(area.faults.map(({ what, fix, place }) => [what, fix, place?.line]), [
    ['"deaths" has numbers that are not exact, and a mark of area does not say so', 'draw bars, points, lines or rules, or draw it yourself: let the mark read deaths_type', 25],
  ]);
  const doubled = { ...BARS, transform: [{ calculate: 'datum.deaths * 2', as: 'double' }], encoding: { x: X, y: { ...Y, field: 'double' } } };
  const { faults } = await rejects(drawn(doubled, { table: HEDGED }), 'HEDGE_NOT_DRAWN');
  assert.equal(faults.map(({ what, fix }) => [what, fix]), [['"deaths" has numbers that are not exact, and the spec does not say so', 'let a mark or a text read deaths_type or deaths_words']]);
});

test('a mark that reads the type says so, and so does a text with the words', async () => {
  const opacity = { condition: { test: "datum.deaths_type === 'at_least'", value: 0.3 }, value: 1 };
  await drawn({ ...BARS, encoding: { x: X, y: Y, opacity } }, { table: HEDGED });
  await drawn(LABELLED, { table: HEDGED });
});

test('exact and rounded figures need no words', async () => {
  await drawn(BARS, { table: tbl([{ year: 2022, deaths: rounded(300, 10) }]) });
});

test('a language without words is refused', async () => {
  await rejects(drawn(BARS, { usermeta: { words: { en: WORDS.en } }, lang: 'es' }), 'NO_WORDS');
  await rejects(drawn(BARS, { usermeta: {} }), 'NO_WORDS');
});

test('a headline that has gone stale is refused', async () => {
  const { message } = await rejects(drawn(BARS, { usermeta: { words: { en: { ...WORDS.en, title: '{[year=2021].deaths} died' } } } }), 'BAD_WORDS');
  assert.match(message, '{[year=2021].deaths}: no row has [year=2021]; there are: year 2022, 2023 (charts/deaths.vl.json:5)');
});

test('numbers that stand in the spec itself have no source, and are refused', async () => {
  const { message } = await rejects(drawn({ ...BARS, data: { values: [{ year: 2030, deaths: 9999 }] } }), 'BAD_SPEC');
  assert.match(message, 'the spec draws "year", "deaths" from data of its own, which have no source');
  await rejects(drawn({ ...BARS, data: { name: 'table', values: [{ year: 2030, deaths: 9999 }] } }), 'BAD_SPEC');
  await rejects(drawn({ ...BARS, datasets: { mine: [{ year: 2030, deaths: 9999 }] }, data: { name: 'mine' } }), 'NO_SUCH_DATA');
});

test('what a spec asks for from outside is refused with its line, also where no mark of the picture would have it', async () => {
  const linked = { ...BARS, encoding: { x: X, y: Y, href: { value: 'javascript:alert(1)' } } };
  assert.equal((await rejects(drawn(linked), 'FORBIDDEN_IN_SPEC')).faults.map(({ what, place }) => [what, typeof place?.line]), [['the spec has "href" at $.encoding.href', 'number']]);
  const patched = { words: WORDS, presets: { web: { background: 'url(https://example.org/)' } } };
  assert.is((await rejects(drawn(BARS, { usermeta: patched }), 'FORBIDDEN_IN_SPEC')).faults[0]?.what, 'the spec has a reference at $.background');
});

test('a pivot is refused, with the step that does it in the pipeline', async () => {
  const { faults } = await rejects(drawn({ ...BARS, transform: [{ pivot: 'cause_en', value: 'deaths' }], encoding: { x: X, y: { ...Y, field: 'Illness' } } }), 'BAD_SPEC');
  assert.equal(faults.map(({ what, fix, place }) => [what, fix, place?.line]), [['the spec makes columns of rows by a pivot, which loses their hedges and where they come from', 'make them in the pipeline, with derive.unfold', 31]]);
});

test('rows that stand in the spec for a table, as a desk sends them back, are replaced by the table’s', async () => {
  const { spec } = await drawn({ ...BARS, datasets: { table: [{ year: 2030, deaths: 9999 }] } });
  assert.not.match(JSON.stringify(spec), '9999');
});

test('what Vega refuses is said of the authored file', async () => {
  const { faults } = await rejects(drawn({ ...BARS, nonsense: true, encoding: { x: { ...X, axis: { format: '~~zz' } }, y: Y } }), 'BAD_SPEC');
  assert.is(faults[0]?.place?.file, 'charts/deaths.vl.json');
});

test('a text that the picture cannot hold is refused, and said of the authored file', async () => {
  const { faults } = await rejects(drawn(BARS, { usermeta: { words: { en: { ...WORDS.en, title: '死者減少' } } } }), 'MISSING_GLYPH');
  assert.is(faults[0]?.place?.file, 'charts/deaths.vl.json');
  const long = await rejects(drawn(BARS, { usermeta: { words: { en: { ...WORDS.en, title: '死者減少 '.repeat(20) } } } }), 'MISSING_GLYPH');
  assert.is(long.faults.length, 1, 'a headline in several lines is one text');
});

test('an author says otherwise for a width, in words and view, by a patch of the whole spec', async () => {
  const presets = { 'print-52': { height: 40, usermeta: { words: { en: { subtitle: 'A year' } } }, encoding: { y: { title: 'Died' } } } };
  const spec = authored(BARS, { words: WORDS, presets });
  const at = (name: string): Promise<Drawing> => draw({ name: 'deaths', authored: spec, tables: new Map([['table', EXACT]]) }, { preset: PRESETS.find((each) => each.name === name) as Preset });
  const [web, print] = [await at('web'), await at('print-52')];
  assert.equal([web.words.subtitle, print.words.subtitle], ['Deaths a year', 'A year']);
  assert.equal([texts(web).includes('deaths (people)'), texts(print).includes('Died')], [true, true]);
  assert.match(JSON.stringify(print.spec), '"height":26', 'lengths are those of the web there too, and shrink with the labels, 8.5 to 13');
  assert.is(print.authored, spec, 'what is published as authored is the whole');
});

test('the spec drawn is in UTC and in the locale of its language, whatever its author wrote', async () => {
  const days = cited(tbl([{ day: '2022-03-27', deaths: 495 }, { day: '2023-05-01', deaths: 154 }], { deaths: 'people' }));
  const x = { field: 'day', type: 'temporal', timeUnit: 'yearmonthdate', axis: { format: '%-d %b', values: [{ year: 2022, month: 3, date: 27 }] } };
  const drawing = await drawn({ ...BARS, mark: 'point', encoding: { x, y: Y } }, { table: days, lang: 'es' });
  assert.ok(texts(drawing).includes('27 mar'), texts(drawing).join(' | '));
  const { config } = drawing.spec as unknown as { config: { locale: { number: { thousands: string }; time: { months: string[] } } } };
  assert.equal([config.locale.number.thousands, config.locale.time.months[2]], [',', 'marzo']);
  const text = JSON.stringify(drawing.spec);
  assert.match(text, '"timeUnit":"utcyearmonthdate"');
  assert.match(text, '"scale":{"type":"utc"}');
  assert.is(complaints(drawing.spec), '');
});

test.run();
