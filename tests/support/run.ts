import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/*
 * Runs the test files under uvu and ends with the line `N passed, N failed`. uvu's own closing line is not enough: a file that throws while it is imported
 * ends the run before there is one. `npm test -- derive` runs the files whose path has "derive" in it.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const [only = ''] = process.argv.slice(2);
const uvu = fileURLToPath(import.meta.resolve('uvu')).replace(/dist[\\/]index\.m?js$/u, 'bin.js');
const child = spawn(process.execPath, ['--import', 'tsx', '--import', new URL('./seed.ts', import.meta.url).href, uvu, 'tests', `${only}.*\\.test\\.ts$`], {
  cwd: root,
  stdio: ['ignore', 'pipe', 'inherit'],
  env: { ...process.env, FORCE_COLOR: '0' },
});

let output = '';
child.stdout.setEncoding('utf8');
child.stdout.on('data', (text: string) => {
  output += text;
  process.stdout.write(text);
});
child.on('close', (code) => {
  const [total, passed, skipped] = [countAfter('Total'), countAfter('Passed'), countAfter('Skipped')];
  // A run that ended without its totals ran into something before the first test: that is a failure too.
  const failed = total === 0 || (code !== 0 && total === passed + skipped) ? 1 : total - passed - skipped;
  process.stdout.write(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
  process.exitCode = failed > 0 || code !== 0 ? 1 : 0;
});

function countAfter(word: string): number {
  return Number(new RegExp(`${word}:\\s+(\\d+)`, 'u').exec(output)?.[1] ?? 0);
}
