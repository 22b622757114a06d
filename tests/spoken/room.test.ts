import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { inspect } from 'node:util';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { UsageError } from '../../src/errors.ts';
import { check, load } from '../../src/index.ts';
import { folder } from '../support/folder.ts';

const asked = (word: string): UsageError | null => {
  try {
    void (check as unknown as Record<string, unknown>)[word];
    return null;
  } catch (error) {
    return error as UsageError;
  }
};

test('a word that is not there is refused by its name, with the nearest one, or all that there are', () => {
  const [fault] = asked('uniqe')?.faults ?? [];
  assert.equal([asked('uniqe') instanceof UsageError, fault?.code, fault?.what, fault?.fix], [true, 'BAD_OPTION', 'there is no word check.uniqe', 'did you mean "check.unique"?']);
  assert.match(fault?.place?.file ?? '', 'room.test.ts');
  assert.match(asked('sausages')?.faults[0]?.fix ?? '', /^there are: addsUp, audited, .*, unique$/u);
});

test('what JavaScript asks of any object is no word', async () => {
  assert.is(JSON.stringify(check), '{}');
  assert.is(await Promise.resolve(check), check);
  assert.match(inspect(load), 'csv');
  assert.is('unique' in check && !('uniqe' in check), true);
  assert.is(String(check), '[object Object]');
});

test('a pipeline that is started itself tells it in a sentence with its line, and not by the trace of the program', () => {
  const path = folder({ 'package.json': '{ "type": "module" }', 'p.ts': `import { check } from '${resolve('src/index.ts')}';\n\nexport const one = check.uniqe('year');\n` });
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', join(path, 'p.ts')], { encoding: 'utf8' });
  assert.equal([status, stderr], [2, '✗ p.ts:3:26  there is no word check.uniqe\n  → did you mean "check.unique"?\n  UsageError BAD_OPTION\n']);
});

test.run();
