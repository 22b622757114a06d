import { draw } from '../chart/draw.ts';
import type { Drawable, Drawing } from '../chart/draw.ts';
import { WEB } from '../picture/preset.ts';
import type { Committed } from './commit.ts';
import { csvText } from './csv-text.ts';
import type { Desk } from './desk.ts';
import { dictionaryRows } from './dictionary.ts';
import { drawnAll } from './drawn-all.ts';
import type { DrawnAll } from './drawn-all.ts';
import { EVIDENCE, evidenceOf, evidenceRows } from './evidence.ts';
import { textOutput } from './files.ts';
import type { Output } from './files.ts';
import { fonts } from './fonts.ts';
import { asOf, manifest } from './manifest.ts';
import { markColumns } from './mark-columns.ts';
import { markRows } from './mark-rows.ts';
import type { MarkRow } from './mark-rows.ts';
import { slugOf } from './names.ts';
import { readme } from './readme.ts';
import { sample } from './sample.ts';
import { spec } from './spec.ts';
import { tableHtml } from './table-html.ts';
import { wordsJson } from './words-json.ts';

/**
 * Every file of a chart's bundle, named from within its folder; the manifest last.
 *
 * @throws {CifrasError} everything that is wrong with the chart in any language or preset, at once.
 */
export async function chartFiles(drawable: Drawable, desk: Desk, pipelines: readonly Committed[]): Promise<Output[]> {
  const chart = { ...drawable, name: slugOf(drawable.name) };
  const { drawings, pictures, warnings } = await drawnAll(chart, desk);
  const marks = await markRows(await wholeOf(chart, drawings, desk));
  const files = [...dataFiles(drawings[0], marks, desk), sample(chart, drawings[0].lang), ...desk.langs.flatMap((lang) => wordFiles(ofLang(drawings, lang), marks)), ...pictures, ...fonts(desk.style).outputs];
  const facts = { drawings, desk, marks: marks.length, asOf: asOf(marks), fonts: fonts(desk.style) };
  const told = textOutput('README.md', readme([...files.map(({ name }) => name), 'manifest.json'], facts));
  return [...files, told, textOutput('manifest.json', manifest([...files, told], { drawings, marks, desk, pipelines, warnings }))];
}

/** The drawing whose marks are the chart's: that for the web, since a narrower one may leave some out for want of room and send readers to the data. */
async function wholeOf(chart: Drawable, drawings: Drawings, { style, terms }: Desk): Promise<Drawing> {
  const [first] = drawings;
  const whole = drawings.find(({ preset }) => preset.name === WEB.name || chart.authored.spec.usermeta?.presets?.[preset.name] === undefined);
  return whole ?? draw(chart, { lang: first.lang, preset: WEB, style, terms });
}

type Drawings = DrawnAll['drawings'];

function ofLang(drawings: readonly Drawing[], lang: string): Drawings {
  return drawings.filter((drawing) => drawing.lang === lang) as unknown as Drawings;
}

function dataFiles(drawing: Drawing, marks: readonly MarkRow[], { langs, formulas }: Desk): Output[] {
  const columns = markColumns(drawing, marks, langs);
  const rows = [columns.map(({ name }) => name), ...marks.map((mark) => columns.map(({ at }) => at(mark)))];
  const written = { 'data.csv': rows, 'dictionary.csv': dictionaryRows({ 'data.csv': columns, 'evidence.csv': EVIDENCE }), 'evidence.csv': evidenceRows(evidenceOf(marks)) };
  return Object.entries(written).map(([name, table]) => textOutput(name, csvText(table, { formulas })));
}

/** What a chart has once a language: its words, its spec at the width of the web (or the first that there is), its alternative text, its table. */
function wordFiles(drawings: Drawings, marks: readonly MarkRow[]): Output[] {
  const [first] = drawings;
  const { name, lang } = first;
  const web = drawings.find(({ preset }) => preset.name === 'web') ?? first;
  return [
    textOutput(`words.${lang}.json`, wordsJson(drawings)),
    { ...spec(web), name: `${lang}/${name}.${lang}.vl.json` },
    textOutput(`${lang}/${name}.${lang}.alt.txt`, `${first.words.alt}\n`),
    textOutput(`${lang}/${name}.${lang}.html`, tableHtml(first, marks, evidenceOf(marks))),
  ];
}
