import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { logTo } from '../../src/cli/log.ts';
import type { Event } from '../../src/step.ts';

const start = (pipeline: string, step: string): Event => ({ event: 'step.start', pipeline, step });
const end = (pipeline: string, step: string, more: { rowsIn?: number | null; rowsOut?: number; ms?: number } = {}): Event => ({ event: 'step.end', pipeline, step, rowsIn: 16, rowsOut: 12, ms: 3.14159, ...more });

/** What a log writes to a file, or to a terminal so many characters wide. */
function written(events: readonly Event[], terminal: { isTTY?: boolean; columns?: number } = {}): string[] {
  const texts: string[] = [];
  const { tell, done } = logTo({ ...terminal, write: (text) => texts.push(text) });
  for (const event of events) tell(event);
  done();
  return texts;
}

test('a step that is done is one line: its name, rows in and out, milliseconds', () => {
  const [head, line] = written([start('homicides', 'clean.keep(known)'), end('homicides', 'clean.keep(known)')]);
  assert.is(head, 'homicides\n');
  assert.match(line ?? '', /^ {2}clean\.keep\(known\) +16 → 12 rows +3\.1 ms\n$/u);
});

test('it is in the language asked for', () => {
  const texts: string[] = [];
  logTo({ write: (text) => texts.push(text) }, { lang: 'es' }).tell(end('homicides', 'clean.keep(known)'));
  assert.match(texts.join(''), /16 → 12 filas/u);
});

test('what loads has no rows in', () => {
  assert.match(written([end('homicides', 'load.figures(homicides)', { rowsIn: null })])[1] ?? '', /^ {2}load\.figures\(homicides\) +12 rows +3\.1 ms\n$/u);
});

test('columns stand below one another', () => {
  const [, short = '', long = ''] = written([end('p', 'a', { ms: 0.04 }), end('p', 'derive.rate(rate)', { rowsIn: 9999, rowsOut: 9999, ms: 1234.5 })]);
  assert.is(short.indexOf(' rows'), long.indexOf(' rows'));
  assert.is(short.length, long.length);
});

test('milliseconds have a decimal below ten only', () => {
  const ms = (n: number): string => /([\d.]+) ms/u.exec(written([end('p', 'a', { ms: n })])[1] ?? '')?.[1] ?? '';
  assert.equal([ms(0), ms(9.94), ms(10.4), ms(1999.6)], ['0.0', '9.9', '10', '2000']);
});

test('a pipeline is named above its steps, again where another came between', () => {
  const lines = written([end('a', 'one'), end('a', 'two'), end('b', 'one'), end('a', 'three')]);
  assert.equal(lines.filter((line) => !line.startsWith(' ')), ['a\n', 'b\n', 'a\n']);
});

test('a file, or a build server, gets plain lines only: no step under way, no signs for terminals', () => {
  const lines = written([start('p', 'one'), end('p', 'one'), start('p', 'two')]);
  assert.is(lines.length, 2);
  assert.not.match(lines.join(''), /[\r\u001b…]/u);
});

test('in plain lines, a source that takes long is told of at each quarter of it, once', () => {
  const told = [0.02, 0.1, 0.26, 0.3, 0.8, 0.9, 1].map((done) => ({ event: 'progress', source: 'load.duckdb(d.csv)', done }) as const);
  assert.equal(written(told), ['  25% of load.duckdb(d.csv)\n', '  75% of load.duckdb(d.csv)\n']);
  assert.is(written(told, { isTTY: true, columns: 80 })[1], '  … 2% load.duckdb(d.csv)');
});

test('on a terminal the step under way stands on a line of its own, which goes when it is done', () => {
  const lines = written([start('p', 'one'), end('p', 'one')], { isTTY: true, columns: 80 });
  assert.equal(lines.slice(0, 4), ['\r\u001b[2K', '  … p: one', '\r\u001b[2K', 'p\n']);
  assert.is(lines.at(-1), '\r\u001b[2K', 'nothing is left on the line when the run is done');
});

test('the line under way is cut to the terminal, so that it can be taken back', () => {
  const line = written([start('p', 'clean.keep('.padEnd(300, 'x'))], { isTTY: true, columns: 20 })[1] ?? '';
  assert.is(line.length, 19);
  assert.is(written([start('p', 'x'.repeat(300))], { isTTY: true })[1]?.length, 79);
});

test.run();
