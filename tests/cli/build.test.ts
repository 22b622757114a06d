import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { main } from '../../src/cli/main.ts';
import { indexPage } from '../../src/notebook/page/index-page.ts';
import { captured } from '../support/captured.ts';
import { folder } from '../support/folder.ts';
import { ledgerFolder } from '../support/ledger.ts';

const CIFRAS = JSON.stringify(pathToFileURL(join(process.cwd(), 'src/index.ts')).href);

/** A story in two languages, of a small ledger. */
function story(): { ledger: string; out: string; lock: string; verb: (...args: readonly string[]) => Promise<{ code: number; out: string; err: string }> } {
  const ledger = ledgerFolder();
  const words = { title: 'T', subtitle: 'S' };
  const path = folder({
    'package.json': '{ "type": "module" }',
    'h.vl.json': JSON.stringify({ usermeta: { words: { en: words, es: words } }, data: { name: 'table' }, mark: 'bar', height: 60, encoding: { x: { field: 'year', type: 'ordinal' }, y: { field: 'value', type: 'quantitative' } } }),
    'story.ts': `import { chart, check, cite, derive, load, md, notebook, pipeline, translated } from ${CIFRAS};
      const homicides = pipeline('homicides', load.figures('homicides', { from: ${JSON.stringify(ledger)} }), derive.year('period'), check.unique('year'));
      export default await notebook(import.meta, { title: { en: 'Homicides', es: 'Homicidios' } },
        translated({ en: md\`There were \${cite(homicides, { year: 2022 }, 'value')}.\`, es: md\`Hubo \${cite(homicides, { year: 2022 }, 'value')}.\` }),
        chart(homicides, new URL('h.vl.json', import.meta.url)));\n`,
  });
  const [out, lock] = [join(path, 'out'), join(path, 'cifras.lock.json')];
  const verb = async (name: string, ...args: readonly string[]): Promise<{ code: number; out: string; err: string }> => {
    const { given, out: said, err } = await captured(() => main([name, join(path, 'story.ts'), '--lock', lock, ...args, ...(name === 'build' ? ['--out', out, '--store', 'none', '-q'] : [])]));
    return { code: given, out: said, err };
  };
  return { ledger, out, lock, verb: verb as ReturnType<typeof story>['verb'] };
}

const correct = (ledger: string): void => {
  const file = join(ledger, 'figures.csv');
  writeFileSync(file, readFileSync(file, 'utf8').replace('from 495 in 2022 to 154,495,495', 'from 496 in 2022 to 154,496,496'));
};

const files = (path: string): Record<string, string> => Object.fromEntries(readdirSync(path).sort().map((name) => [name, readFileSync(join(path, name), 'base64')]));

test('a page is made in each language, beside the charts, and a second build is the same to the byte', async () => {
  const { out, verb } = story();
  const built = await verb('build');
  assert.is(built.code, 0, built.err);
  assert.equal(Object.keys(files(out)).filter((name) => name.endsWith('.html')), ['story.en.html', 'story.es.html']);
  assert.match(built.err, /2 pages, written to/u);
  const before = files(out);
  await verb('build');
  assert.equal(files(out), before);
});

test('a build that fails leaves the pages of the last one, and says so', async () => {
  const { ledger, out, verb } = story();
  await verb('build');
  const before = files(out);
  const file = join(ledger, 'figures.csv');
  writeFileSync(file, readFileSync(file, 'utf8').replace(',495,495,', ',495,I95,'));
  const { code, err } = await verb('build');
  assert.is(code, 1);
  assert.match(err, 'cannot read "I95" as a number');
  assert.match(err, /1 fault; nothing was written; what was built last stands\n$/u);
  assert.equal(files(out), before);
});

test('with --locked, a number that moved and that nobody accepted ends with 3, and nothing is written', async () => {
  const { ledger, out, verb } = story();
  assert.is((await verb('build', '--locked')).code, 3, 'nothing was ever accepted');
  await verb('accept');
  assert.is((await verb('build', '--locked')).code, 0);
  const before = files(out);
  correct(ledger);
  const { code, out: told } = await verb('build', '--locked');
  assert.is(code, 3);
  assert.match(told, '▲ 2022: 496, was 495, Latin Post 2024-04-03');
  assert.equal(files(out), before);
  const told2 = await verb('build');
  assert.is(told2.code, 0);
  assert.match(told2.err, '▲ 1 published number moved since they were accepted: cifras diff tells them');
});

test('a change that was accepted stands in the page, in its language, with the reason and the source', async () => {
  const { ledger, out, verb } = story();
  await verb('accept');
  correct(ledger);
  await verb('accept', '-m', 'a slip of ours', '--as-of', '2026-11-21');
  assert.is((await verb('build', '--locked')).code, 0);
  const page = readFileSync(join(out, 'story.en.html'), 'utf8');
  assert.ok(page.includes('2022: 496, was 495, a slip of ours, Latin Post 2024-04-03. <span class=small>21 November 2026</span>'));
  assert.ok(readFileSync(join(out, 'story.es.html'), 'utf8').includes('2022: 496, antes 495, a slip of ours'));
});

test('one language alone is built where it is asked for, and no index for one story', async () => {
  const { out, verb } = story();
  await verb('build', '--lang', 'es');
  assert.ok(existsSync(join(out, 'story.es.html')) && !existsSync(join(out, 'story.en.html')) && !existsSync(join(out, 'index.html')));
});

test('an index leads to every page, by language and title, and its texts are texts', () => {
  const page = indexPage([
    { file: 'b.html', title: 'B <script>', dek: '', lang: 'en' }, { file: 'a.html', title: 'A', dek: 'About', lang: 'en' }, { file: 'c.html', title: 'C', dek: '', lang: 'es' },
  ]);
  assert.equal([...page.matchAll(/<a href="([^"]+)"/gu)].map(([, href]) => href), ['a.html', 'b.html', 'c.html']);
  assert.not.match(page, '<script>');
  assert.match(page, /http-equiv="Content-Security-Policy" content="default-src (?:'|&#39;)none/u);
});

test.run();
