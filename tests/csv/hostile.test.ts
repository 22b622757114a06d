import { spawnSync } from 'node:child_process';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { dayIn, FORMATS, numberIn } from '../../src/csv/formats.ts';
import { isDateLike, isMissing, isNote, isNumberLike, isUnit, shortened } from '../../src/csv/looks.ts';
import { namesOf } from '../../src/csv/names.ts';
import { readSheet } from '../../src/csv/sheet.ts';
import { csv } from '../../src/load/csv.ts';
import { text } from '../../src/csv/cell.ts';
import { need } from '../../src/table/need.ts';
import { file } from '../support/folder.ts';

/*
 * Files that are made to break a reader: names that objects have already, and sizes.
 */

/** Names that objects inherit, that expressions would run or that look like paths; none, blanks, and one name written in two ways. */
const NAMES = [
  '__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__', '', ' ', 'a.b', 'a[0]', 'a\\b', "a'b", 'a"b', 'Ppto. Inicial', 'datum', 'length',
  'x"]});globalThis.PWN=1;({y:["', 'x`+(globalThis.PWN=2)+`', '\u2028', '\u202Eabc', 'año', 'an\u0303o',
];

test('hostile names are columns like any other, or renamed with a word, and no prototype changes', async () => {
  const before = Object.getOwnPropertyNames(Object.prototype);
  const content = `${NAMES.map((name) => `"${name.replaceAll('"', '""')}"`).join(',')}\n${NAMES.map((_, i) => `v${i}`).join(',')}\n`;
  const { header, told } = readSheet(file(content));
  assert.is(new Set(header).size, NAMES.length);
  assert.equal(told.filter(({ code }) => code === 'RENAMED_COLUMN').length, 5, 'two without a name, one of a line separator, one with a hidden sign, one that is there already');
  const declared = Object.fromEntries([]) as Record<string, ReturnType<typeof text>>;
  for (const name of header) Object.defineProperty(declared, name, { value: text('x'), enumerable: true, configurable: true, writable: true });
  const table = await csv(file(content), declared).load();
  header.forEach((name, i) => assert.is(need(table, name)[0].at(0), `v${i}`));
  assert.equal(Object.getOwnPropertyNames(Object.prototype), before);
  assert.not('PWN' in globalThis);
});

test('no rule takes long over a long text', () => {
  const long = ['1'.repeat(1e6), ' '.repeat(1e6), '1,'.repeat(5e5), '1.'.repeat(5e5), '-'.repeat(1e6), 'a '.repeat(5e5), '1/'.repeat(5e5), '('.repeat(1e6), '\u00A0'.repeat(1e6)];
  const rules: readonly ((written: string) => unknown)[] = [
    isDateLike, isMissing, isNote, isNumberLike, isUnit, shortened, (written) => namesOf([written, written], { file: 'f', line: 1 }),
    (written) => dayIn(written, 'd/m/y'), ...FORMATS.map((format) => (written: string) => numberIn(written, format)),
  ];
  for (const written of long) {
    for (const rule of rules) {
      // The time that the processor worked: others may keep it busy, too.
      const start = process.cpuUsage();
      rule(written);
      const { user, system } = process.cpuUsage(start);
      assert.ok(user + system < 200_000, `${rule.name || String(rule)} on ${written.slice(0, 4)}… took ${Math.round((user + system) / 1000)} ms`);
    }
  }
});

const BOMBS: Readonly<Record<string, string>> = {
  'five million empty lines': "'a,b\\n' + '\\n'.repeat(5e6)",
  'a line of five million commas': "'a,b\\n' + ','.repeat(5e6) + '\\n1,2\\n'",
  'a header of five million commas': "','.repeat(5e6) + '\\n1,2\\n'",
  'twenty megabytes behind a mark that nothing closes': "'a,b\\n1,\"2\\n' + '3,4\\n'.repeat(5e6)",
  'five million quotation marks': "'a,b\\n' + '\"'.repeat(5e6) + '\\n'",
  'a mark that nothing closes on each of a million lines': "'a,b\\n' + '\"x,1\\n'.repeat(1e6)",
  'a line of a million marks inside cells': "'a,b\\n' + 'x\"y,'.repeat(1e6) + '\\n1,2\\n'",
  'a million lines with a mark inside a cell': "'a,b\\n' + 'x\"y,1\\n'.repeat(1e6)",
  'lines in one cell each, a million of them, none of which can be put together again': "'a,b,c\\n\"x,\"\"y, z\"\",1\"\\n' + '\"x,\"\"y; z;\"\"\";5\\n'.repeat(1e6)",
  'a cell of thirty megabytes': "'a,b\\n' + 'x'.repeat(3e7) + ',1\\n'",
  'a million notes': "'a,b\\n1,2\\n' + 'Nota: x\\n'.repeat(1e6)",
  'sixteen thousand columns of one name': "'a,'.repeat(16000) + 'a\\n' + '1,'.repeat(16000) + '1\\n'",
};

for (const [name, content] of Object.entries(BOMBS)) {
  test(`${name}: read or refused within ten seconds and 600 MB`, () => {
    const script = `
      import { writeFileSync } from 'node:fs';
      import { readSheet } from ${JSON.stringify(new URL('../../src/csv/sheet.ts', import.meta.url).href)};
      const path = process.argv.at(-1);
      writeFileSync(path, ${content});
      const start = process.cpuUsage();
      let outcome = 'read';
      try { readSheet(path); } catch (error) { outcome = error.name; }
      const { user, system } = process.cpuUsage(start);
      process.stdout.write(JSON.stringify({ outcome, seconds: (user + system) / 1e6 }));`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--max-old-space-size=400', '--import', 'tsx', '--input-type=module', '-e', script, file('')], { encoding: 'utf8' });
    assert.not.equal(stdout, '', stderr.slice(-400));
    const { outcome, seconds } = JSON.parse(stdout) as { outcome: string; seconds: number };
    assert.ok(outcome === 'read' || outcome === 'LoadError', outcome);
    assert.ok(seconds < 10, `${seconds} s of work`);
  });
}

test.run();
