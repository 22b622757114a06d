import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { folder } from '../../support/folder.ts';

const address = (path: string): string => JSON.stringify(pathToFileURL(path).href);

/** What a process of its own prints: it draws bars, with the bytecode of a file where one is given, and leaves its own in another. */
function drawn({ given, left, flags = [] }: { given?: string; left?: string; flags?: string[] }): string {
  const code = `
    import { readFileSync, writeFileSync } from 'node:fs';
    import { bytecode, hasRun, useBytecode } from ${address('src/chart/vega/bytecode.ts')};
    import { renderSvg } from ${address('src/chart/vega/render.ts')};
    import { BARS } from ${address('tests/chart/specs.ts')};
    ${given === undefined ? '' : `useBytecode(readFileSync(${JSON.stringify(given)}));`}
    const before = hasRun();
    const svg = await renderSvg(BARS);
    ${left === undefined ? '' : `writeFileSync(${JSON.stringify(left)}, bytecode());`}
    process.stdout.write(before + ' ' + hasRun() + ' ' + svg);`;
  return execFileSync(process.execPath, [...flags, '--import', 'tsx', '--input-type=module', '-e', code], { encoding: 'utf8' });
}

test('a picture is the same with the bytecode of another process as without', () => {
  const left = join(folder({}), 'code');
  const first = drawn({ left });
  assert.match(first, /^false true <svg/u);
  assert.is(drawn({ given: left }), first);
});

test('bytecode that V8 cannot use, since its options are others, is left aside', () => {
  const left = join(folder({}), 'code');
  const first = drawn({ left });
  assert.is(drawn({ given: left, flags: ['--no-opt'] }), first);
});

test('the bytecode holds what drawing has called, and not the names of Vega alone', () => {
  const left = join(folder({}), 'code');
  drawn({ left });
  assert.ok(readFileSync(left).length > 500_000, 'both scripts, with the functions that were compiled for a chart');
});

test.run();
