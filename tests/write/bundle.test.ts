import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { bundle } from '../../src/write/bundle.ts';
import type { DeskOptions } from '../../src/write/desk.ts';
import { deaths } from '../support/deaths.ts';
import { folder } from '../support/folder.ts';
import { rejects } from '../support/rejects.ts';

const SMALL: DeskOptions = { presets: ['mobile', 'web'], licence: 'CC BY 4.0', contact: 'data@example.org', corrections: 'https://example.org/corrections' };
const out = folder({});
const paths = await bundle(out, [deaths()], SMALL);

const tree = (at: string): string[] => readdirSync(at, { recursive: true, withFileTypes: true }).filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name)).sort();
const text = (name: string, at = out): string => readFileSync(join(at, 'deaths', name), 'utf8');
const rows = (name: string): Record<string, string>[] => parse(text(name), { bom: true, columns: true }) as Record<string, string>[];

/** A PDF as text, with its streams inflated. */
function inflated(pdf: Buffer): string {
  return pdf.toString('latin1').replace(/stream\n([\s\S]*?)\nendstream/gu, (all, data: string) => {
    try {
      return inflateSync(Buffer.from(data, 'latin1')).toString('latin1');
    } catch {
      return all;
    }
  });
}

interface Manifest {
  readonly [key: string]: unknown;
  readonly files: readonly { readonly path: string; readonly bytes: number; readonly sha256: string }[];
  readonly marks: number;
}
const manifest = (at = out): Manifest => JSON.parse(text('manifest.json', at)) as Manifest;

test('in a pipeline file it is a cell that says where the bundles go, and nothing is written', () => {
  assert.equal(bundle('out', { langs: ['es'] }), { kind: 'bundle', folder: 'out', options: { langs: ['es'] } });
  assert.equal(bundle('out'), { kind: 'bundle', folder: 'out', options: {} });
});

test('a chart becomes a folder with everything by language and width, and the paths are given', () => {
  const pictures = ['en', 'es'].flatMap((lang) => ['mobile', 'web'].flatMap((preset) => ['svg', 'outlined.svg', 'plain.svg', 'pdf', 'png'].map((kind) => `${lang}/deaths.${lang}.${preset}.${kind}`)));
  const words = ['en', 'es'].flatMap((lang) => [`words.${lang}.json`, ...['vl.json', 'alt.txt', 'html'].map((kind) => `${lang}/deaths.${lang}.${kind}`)]);
  const fonts = ['IBMPlexSans_400Regular.ttf', 'IBMPlexSans_400Regular_Italic.ttf', 'IBMPlexSans_600SemiBold.ttf', 'OFL.txt'].map((name) => `fonts/${name}`);
  const expected = ['README.md', 'data.csv', 'deaths.sample.vl.json', 'dictionary.csv', 'evidence.csv', 'manifest.json', ...fonts, ...pictures, ...words].map((name) => join(out, 'deaths', name)).sort();
  assert.equal(tree(out), expected);
  assert.equal([...paths].sort(), expected);
});

test('the manifest names every other file with its size and hash, and the last file written is the manifest', () => {
  const { files } = manifest();
  assert.equal(files.map(({ path }) => join(out, 'deaths', path)).sort(), tree(out).filter((path) => !path.endsWith('manifest.json')));
  for (const { path, bytes, sha256 } of files) {
    const content = readFileSync(join(out, 'deaths', path));
    assert.equal([path, bytes, sha256], [path, content.length, createHash('sha256').update(content).digest('hex')]);
  }
  assert.is(paths.at(-1), join(out, 'deaths', 'manifest.json'));
});

test('it says the licence, whom to ask, when the numbers are of, and what made the files, and reads no clock', () => {
  const { manifest: form, licence, contact, corrections, as_of, pipelines, marks, lint, versions } = manifest();
  assert.equal([form, licence, contact, corrections, as_of, pipelines, marks], ['cifras-bundle/1', 'CC BY 4.0', 'data@example.org', 'https://example.org/corrections', '2023', [], 2]);
  assert.equal((lint as { pictures: number; errors: number }).pictures, 4);
  assert.ok(['cifras', 'vega', 'vega-lite', '@resvg/resvg-js'].every((name) => /^\d+\.\d+/u.test((versions as Record<string, string>)[name] ?? '')));
});

test('the data have a row a mark; a gap has none', () => {
  assert.is(rows('data.csv').length, manifest().marks);
  assert.equal(rows('data.csv').map(({ year, value, figure_ids }) => [year, value, figure_ids]), [['2022', '495', 'f-2022'], ['2023', '154', 'f-2023']]);
  assert.equal(rows('evidence.csv').map(({ figure_id, marks }) => [figure_id, marks]), [['f-2022', '1'], ['f-2023', '2']]);
  const columns = ['data.csv', 'evidence.csv'].flatMap((name) => Object.keys(rows(name)[0] ?? {}).map((column) => [name, column]));
  assert.equal(rows('dictionary.csv').map(({ file, column }) => [file, column]), columns);
});

test('rows that one column of print leaves out for want of room are in the data all the same', async () => {
  const narrow = folder({});
  const { spec } = deaths().authored as unknown as { spec: { usermeta: object } };
  const left = deaths({ spec: { usermeta: { ...spec.usermeta, presets: { 'print-52': { transform: [{ filter: 'datum.year !== 2022' }], usermeta: { words: { en: { notes: ['2024: no data. 2022 is in data.csv.'] } } } } } } } });
  await bundle(narrow, [left], { langs: ['en'], presets: ['print-52'] });
  assert.match(text('data.csv', narrow), ',495,');
  assert.is(manifest(narrow).marks, 2);
});

test('texts that a spreadsheet would reckon are inert, unless they are to be kept, and the README says which', async () => {
  assert.match(text('data.csv'), ",'=official,");
  assert.match(text('README.md'), 'has an apostrophe before it');
  const kept = folder({});
  await bundle(kept, [deaths()], { langs: ['en'], presets: ['web'], formulas: 'keep' });
  assert.match(text('data.csv', kept), ',=official,');
  assert.match(text('README.md', kept), 'import them as text');
});

test('README and specs say the terms too, each in its language', async () => {
  assert.match(text('README.md'), 'Licence: CC BY 4.0. Contact: data@example.org. Corrections: https://example.org/corrections.');
  const { usermeta } = JSON.parse(text('en/deaths.en.vl.json')) as { usermeta: { cifras: Record<string, unknown> } };
  assert.equal([usermeta.cifras['licence'], usermeta.cifras['contact']], ['CC BY 4.0', 'data@example.org']);
  const both = folder({});
  await bundle(both, [deaths()], { presets: ['web'], licence: { en: 'Free to use', es: 'De uso libre' } });
  assert.match(text('README.md', both), 'Licence: Free to use. Contact: not stated.');
  assert.match(text('README.md', both), 'Licencia: De uso libre. Contacto: sin indicar.');
});

test('the README tells of every kind of file that is there, and of no other', () => {
  const told = [...text('README.md').matchAll(/^\| `([^`]+)` \|/gmu)].map(([, name = '']) => name);
  const endings = told.slice(0, told.length / 2).map((name) => name.replace(/^.*?(?:<preset>|deaths\.<lang>(?=\.(?!<)))/u, ''));
  assert.equal([...endings].sort(), ['.alt.txt', '.html', '.outlined.svg', '.pdf', '.plain.svg', '.png', '.svg', '.vl.json', 'data.csv', 'deaths.sample.vl.json', 'dictionary.csv', 'evidence.csv', 'fonts/', 'manifest.json', 'words.<lang>.json']);
  assert.match(text('README.md'), '# Se contaron menos homicidios');
  assert.ok(['![](en/deaths.en.web.png)', '![](es/deaths.es.web.png)', 'Latest number: 2023.', 'Número más reciente: 2023.'].every((each) => text('README.md').includes(each)));
});

test('the plain picture has no headline, notes or source, is as wide, and keeps its title for who cannot see it', () => {
  const [full, plain] = [text('en/deaths.en.web.svg'), text('en/deaths.en.web.plain.svg')];
  const width = (svg: string): string | undefined => /<svg[^>]* width="([\d.]+)"/u.exec(svg)?.[1];
  assert.equal([width(full), width(plain)], ['680', '680']);
  assert.match(full, />Source/u);
  assert.not.match(plain, />Source/u);
  assert.match(plain, '<title id="deaths-plain-title">Fewer homicides were counted</title>');
  assert.not.match(plain, / id="deaths-(?!plain)/u);
});

test('the same charts give the same bytes', async () => {
  const again = folder({});
  await bundle(again, [deaths()], SMALL);
  assert.equal(manifest(again), manifest());
});

test('the same charts give the same bytes west and east of Greenwich', async () => {
  const zone = process.env['TZ'];
  const made: Manifest[] = [];
  for (const TZ of ['America/El_Salvador', 'Pacific/Auckland']) {
    process.env['TZ'] = TZ;
    const there = folder({});
    await bundle(there, [deaths()], { ...SMALL, langs: ['es'], presets: ['web'] });
    made.push(manifest(there));
  }
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
  assert.equal(made[0], made[1]);
  const [before, after] = [manifest(), made[0] as Manifest].map(({ files }) => files.filter(({ path }) => path.includes('.es.web.')));
  assert.equal(after, before);
  assert.is(after?.length, 5);
});

test('pictures for print are as wide as their column in every program; those for the screen are in px', async () => {
  const at = folder({});
  await bundle(at, [deaths()], { langs: ['en'], presets: ['web', 'print-52'] });
  const size = (name: string): string[] => ['svg', 'outlined.svg', 'plain.svg'].map((kind) => / width="([^"]+)"/u.exec(text(`en/deaths.en.${name}.${kind}`, at))?.[1] ?? '');
  assert.equal([size('web'), size('print-52')], [['680', '680', '680'], ['147pt', '147pt', '147pt']]);
});

test('for a printer that asks for it, the PDFs of print widths are in process colours, and those of the screen are not', async () => {
  const at = folder({});
  await bundle(at, [deaths()], { langs: ['en'], presets: ['web', 'print-107'], inks: 'cmyk' });
  const [screen, print] = ['web', 'print-107'].map((preset) => inflated(readFileSync(join(at, 'deaths', `en/deaths.en.${preset}.pdf`))));
  assert.match(print ?? '', /\/DeviceCMYK cs/u);
  assert.not.match(screen ?? '', /DeviceCMYK/u);
  assert.match(text('README.md', at), 'DeviceCMYK');
  assert.not.match(text('README.md'), 'DeviceCMYK');
});

test('files that a former bundle had and this has not go; what somebody put there stays', async () => {
  const at = folder({});
  await bundle(at, [deaths()], { langs: ['en'], presets: ['mobile', 'web'] });
  writeFileSync(join(at, 'deaths', 'mine.txt'), 'mine');
  await bundle(at, [deaths()], { langs: ['en'], presets: ['web'] });
  const names = tree(at).map((path) => path.slice(at.length + 1));
  assert.equal(names.filter((name) => name.includes('mobile')), []);
  assert.ok(names.includes('deaths/mine.txt'));
});

test('a bundle that fails leaves the former one whole, and tells everything that is wrong with every chart', async () => {
  const at = folder({});
  await bundle(at, [deaths()], { langs: ['en'], presets: ['web'] });
  const before = tree(at).map((path) => readFileSync(path, 'base64'));
  const wordless = deaths({ spec: { usermeta: { words: { en: { title: 'A', subtitle: 'Homicides', notes: ['2024: no data.'] } } } } });
  const { faults } = await rejects(bundle(at, [wordless, deaths({ name: '../x' })], { presets: ['web'] }), 'NO_WORDS');
  assert.equal(faults.map(({ code }) => code), ['NO_WORDS', 'BAD_NAME']);
  assert.equal(tree(at).map((path) => readFileSync(path, 'base64')), before);
});

test('what is wrong with a picture at several widths is told once, with their names', async () => {
  const silent = deaths({ spec: { usermeta: { words: { en: { title: 'Fewer', subtitle: 'Homicides' } } } } });
  const { faults } = await rejects(bundle(folder({}), [silent], { langs: ['en'], presets: ['mobile', 'web'] }), 'GAP_NOT_TOLD');
  assert.equal(faults.map(({ code }) => code), ['GAP_NOT_TOLD']);
  assert.match(faults[0]?.what ?? '', /^deaths \(en, mobile, web\): /u);
});

test('a picture that the desk’s rules refuse is not written', async () => {
  const at = folder({});
  const silent = deaths({ spec: { usermeta: { words: { en: { title: 'Fewer', subtitle: 'Homicides' } } } } });
  await rejects(bundle(at, [silent], { langs: ['en'], presets: ['web'] }), 'GAP_NOT_TOLD');
  assert.equal(tree(at), []);
});

test.run();
