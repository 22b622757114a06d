import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { main } from '../../src/cli/main.ts';
import { summarised } from '../../src/cli/step-summary.ts';
import { captured } from '../support/captured.ts';
import { folder } from '../support/folder.ts';
import { ledgerFolder } from '../support/ledger.ts';

const CIFRAS = JSON.stringify(pathToFileURL(join(process.cwd(), 'src/index.ts')).href);

/** A story of the homicides of a small ledger, its lock, and the verbs about them. */
function story(): { ledger: string; lock: string; verb: (...args: readonly string[]) => Promise<{ code: number; out: string; err: string }>; type: (was: string, now: string) => void } {
  const ledger = ledgerFolder();
  const path = folder({
    'package.json': '{ "type": "module" }',
    'h.vl.json': JSON.stringify({ usermeta: { words: { en: { title: 'T', subtitle: 'S' } } }, data: { name: 'table' }, mark: 'bar', encoding: { x: { field: 'year', type: 'ordinal' }, y: { field: 'value', type: 'quantitative' } } }),
    'story.ts': `import { chart, check, derive, load, notebook, pipeline } from ${CIFRAS};
      const homicides = pipeline('homicides', load.figures('homicides', { from: ${JSON.stringify(ledger)} }), derive.year('period'), check.unique('year'));
      export default await notebook(import.meta, { title: 'N' }, chart(homicides, new URL('h.vl.json', import.meta.url)));\n`,
  });
  const lock = join(path, 'cifras.lock.json');
  const verb = async (name: string, ...args: readonly string[]): Promise<{ code: number; out: string; err: string }> => {
    const { given, out, err } = await captured(() => main([name, join(path, 'story.ts'), '--lock', lock, ...args]));
    return { code: given, out, err };
  };
  const figures = join(ledger, 'figures.csv');
  return { ledger, lock, verb: verb as ReturnType<typeof story>['verb'], type: (was, now) => writeFileSync(figures, readFileSync(figures, 'utf8').replace(was, now)) };
}

/** 495 becomes 496, in the quote and in the value. */
const corrected = ({ type }: ReturnType<typeof story>): void => type('from 495 in 2022 to 154,495,495', 'from 496 in 2022 to 154,496,496');

test('before anything was accepted, diff says so and ends with 3', async () => {
  const { verb } = story();
  const { code, out } = await verb('diff');
  assert.is(code, 3);
  assert.match(out, 'no numbers were accepted yet');
});

test('what was accepted has not moved, and accepting it again gives the same bytes', async () => {
  const { verb, lock } = story();
  assert.equal(await verb('accept'), { code: 0, out: `${lock}\n`, err: '' });
  const text = readFileSync(lock, 'utf8');
  assert.equal(await verb('diff'), { code: 0, out: 'no published number moved\n', err: '' });
  await verb('accept');
  assert.is(readFileSync(lock, 'utf8'), text);
});

test('a number that moved is told as a correction is printed, under its pipeline, and ends with 3', async () => {
  const desk = story();
  await desk.verb('accept');
  corrected(desk);
  const { code, out } = await desk.verb('diff');
  assert.is(code, 3);
  assert.equal(out.split('\n').slice(0, 2), ['homicides: Homicides', '  ▲ 2022: 496, was 495, Latin Post 2024-04-03']);
  assert.match(out, '1 published number moved; accept: cifras accept -m "why"');
  assert.match((await desk.verb('diff', '--lang', 'es')).out, '2022: 496, antes 495, Latin Post 2024-04-03');
});

test('nobody accepts a number that moved without saying why, and nothing is written', async () => {
  const desk = story();
  await desk.verb('accept');
  const before = readFileSync(desk.lock, 'utf8');
  corrected(desk);
  const { code, err } = await desk.verb('accept');
  assert.is(code, 2);
  assert.match(err, '✗ 2022: 496, was 495, Latin Post 2024-04-03: no reason is given');
  assert.is(readFileSync(desk.lock, 'utf8'), before);
});

test('accepted with a reason, it is a line of the lock and a correction in it, and has moved no more', async () => {
  const desk = story();
  await desk.verb('accept');
  const before = readFileSync(desk.lock, 'utf8').split('\n');
  corrected(desk);
  const { code, err } = await desk.verb('accept', '-m', 'corrected', '--as-of', '2026-11-21');
  assert.equal([code, err], [0, '  2022: 496, was 495, corrected, Latin Post 2024-04-03\n']);
  const after = readFileSync(desk.lock, 'utf8');
  const { changes } = JSON.parse(after) as { changes: { number: string; why: string; on: string }[] };
  assert.equal(changes.map(({ number, why, on }) => [number, why, on]), [['homicides[year=2022].value', 'corrected', '2026-11-21']]);
  // The file, the number and the change: nothing else moved.
  assert.is(after.split('\n').filter((line) => !before.includes(line)).length, 5);
  assert.is((await desk.verb('diff')).code, 0);
});

test('a number that is not published cannot be accepted', async () => {
  const desk = story();
  await desk.verb('accept');
  const { code, err } = await desk.verb('accept', 'homicides[year=2022].vlaue', '-m', 'why');
  assert.is(code, 2);
  assert.match(err, 'did you mean "homicides[year=2022].value"?');
});

test('a broken ledger ends with 1, and nothing is accepted', async () => {
  const desk = story();
  desk.type(',495,495,', ',495,I95,');
  const { code, err } = await desk.verb('accept');
  assert.is(code, 1);
  assert.match(err, 'cannot read "I95" as a number');
  assert.not(existsSync(desk.lock));
});

test('with --json, each number that moved is an event', async () => {
  const desk = story();
  await desk.verb('accept');
  corrected(desk);
  const { out, err } = await desk.verb('diff', '--json');
  const events = out.trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
  const [moved] = events.filter(({ event, what }) => event === 'moved' && what === 'number');
  assert.equal([err, moved?.['id'], moved?.['change'], moved?.['sentence']], ['', 'homicides[year=2022].value', 'changed', '2022: 496, was 495, Latin Post 2024-04-03']);
});

test('under GitHub Actions what moved goes into the summary of the job', () => {
  const file = join(folder({ 'summary.md': '' }), 'summary.md');
  summarised([{ number: 'h[year=2022].value', said: '2022: 496, was 495 | EFE' }], file);
  assert.match(readFileSync(file, 'utf8'), '| `h[year=2022].value` | 2022: 496, was 495 \\| EFE |');
  summarised([], file);
  summarised([{ number: 'a', said: 'b' }], '');
});

test.run();
