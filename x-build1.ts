import { writeFileSync, mkdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { buildPage } from './src/notebook/page/page.ts';
import { newRun } from './src/step.ts';
mkdirSync('/tmp/page-html', { recursive: true });
for (const f of process.argv.slice(2)) {
  const nb = (await import(pathToFileURL(resolve(f)).href)).default;
  for (const each of [nb, ...([])]) {
  const t = performance.now();
  const run = newRun();
  const page = await buildPage(each, run);
  const t2 = performance.now();
  const again = await buildPage(each, newRun());
  console.log(page.name, page.html.length, Buffer.byteLength(page.html), 'first', Math.round(t2 - t), 'again', Math.round(performance.now() - t2), page.html === again.html ? 'same' : 'DIFFERENT', page.siblings.length);
  for (const x of page.findings) console.log('  ', x.message);
  writeFileSync('/tmp/page-html/' + page.name, page.html);
  }
}
