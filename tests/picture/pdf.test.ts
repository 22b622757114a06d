import { inflateSync } from 'node:zlib';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { toPdf } from '../../src/picture/pdf.ts';
import type { PdfOptions } from '../../src/picture/pdf.ts';
import { rejects } from '../support/rejects.ts';

const WORDS = `<text x="2" y="15" font-family="IBM Plex Sans, sans-serif" font-size="13px" fill="#1a1a1a">Prisión</text>
  <text x="2" y="35" font-family="IBM Plex Sans, sans-serif" font-size="13px" font-weight="600" fill="#0b5394">241</text>`;
const svg = (inner: string) => `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="80" viewBox="0 0 200 80"><rect width="200" height="80" fill="#ffffff"/>${inner}</svg>`;
/** A PDF as text, with its streams inflated. */
const read = async (inner: string, options: Partial<PdfOptions> = {}): Promise<string> => {
  const file = Buffer.from(await toPdf(svg(inner), { lang: 'es', title: 'Muertes', ...options })).toString('latin1');
  return file.replace(/stream\n([\s\S]*?)\nendstream/g, (all, data: string) => {
    try {
      return inflateSync(Buffer.from(data, 'latin1')).toString('latin1');
    } catch {
      return all;
    }
  });
};

test('a page is as large as the picture: a px of print is a point, a px of the screen three quarters of one', async () => {
  assert.match(await read(WORDS, { pointsPerPx: 1 }), /\/MediaBox \[0 0 200 80\]/);
  const screen = await read(WORDS);
  assert.match(screen, /\/MediaBox \[0 0 150 60\]/);
  assert.match(screen, /0\.75 0 0 0\.75 0 0 cm/);
  assert.is((screen.match(/\/Type \/Page\n/g) ?? []).length, 1);
});

test('fonts are embedded TrueType subsets, each cut that is used and no other, with the letters they stand for', async () => {
  const pdf = await read(WORDS);
  assert.equal([...pdf.matchAll(/\/FontName \/([A-Z]{6}\+\S+)/g)].map(([, name]) => name?.slice(7)).sort(), ['IBMPlexSans-Regular', 'IBMPlexSans-SemiBold']);
  assert.is((pdf.match(/\/FontFile2 /g) ?? []).length, 2);
  const maps = [...pdf.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)].map(([, map]) => map ?? '').join();
  for (const letter of new Set('Prisión241')) assert.ok(maps.includes(`<${letter.charCodeAt(0).toString(16).padStart(4, '0')}>`), letter);
});

test('nothing is an image: marks and texts are vectors', async () => {
  const pdf = await read(`<path d="M5,5h90v9h-90Z" fill="#0b5394"/>${WORDS}`);
  assert.not.match(pdf, /\/Subtype \/Image/);
  assert.match(pdf, /5 5 m/);
});

test('the file has a language, a title, an author and a description for those who do not see it', async () => {
  const pdf = await read(WORDS, { author: 'cifras', description: 'Two bars.' });
  assert.match(pdf, /\/Lang \(es\)/);
  assert.match(pdf, /\n\(Muertes\)\n/);
  assert.match(pdf, /\n\(cifras\)\n/);
  assert.match(pdf, /\/Alt \(Two bars\.\)/);
  assert.not.match(await read(WORDS, { title: null }), /\/(?:Title|Author) /);
});

test('cmyk is DeviceCMYK without profile, texts and greys in black ink only', async () => {
  const pdf = await read(WORDS, { colours: 'cmyk' });
  assert.match(pdf, /\/DeviceCMYK cs\n0 0 0 1 scn/);
  assert.match(pdf, /0\.92\d* 0\.439 0 0\.42 scn/);
  assert.not.match(pdf, /\/DeviceRGB cs|\/ICCBased/);
  assert.match(await read(WORDS), /\/DeviceRGB cs/);
});

test('the same SVG gives the same bytes in any time zone, and a date is the one that is given', async () => {
  const zone = process.env['TZ'];
  process.env['TZ'] = 'America/El_Salvador';
  const west = await toPdf(svg(WORDS), { lang: 'es' });
  process.env['TZ'] = 'Pacific/Auckland';
  const east = await toPdf(svg(WORDS), { lang: 'es' });
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
  assert.equal(west, east);
  assert.match(await read(WORDS, { created: new Date('2026-02-03T00:00:00Z') }), /\n\(D:20260203000000Z\)\n/);
});

test('another typeface is embedded instead', async () => {
  const { shippedTypeface } = await import('../../src/picture/fonts.ts');
  const { family, fonts } = shippedTypeface();
  assert.match(await read(WORDS, { typeface: { family, fonts: { ...fonts, regular: fonts.italic } } }), /\+IBMPlexSans-Italic/);
});

test('an SVG without a size, or that cannot be printed, is refused', async () => {
  await rejects(toPdf('<svg xmlns="http://www.w3.org/2000/svg"/>', { lang: 'en' }), 'BAD_SVG');
  await rejects(toPdf(svg('<path d="M0,0h9" stroke="#000000" stroke-dasharray="1,0"/>'), { lang: 'en' }), 'BAD_SVG');
});

test.run();
