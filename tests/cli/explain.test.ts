import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { ENTRIES } from '../../src/cli/explain/index.ts';
import { main } from '../../src/cli/main.ts';
import { captured } from '../support/captured.ts';

/** Codes of Node's own that are passed on inside a sentence. */
const NODE = ['EISDIR'];

/** Every code that is written in src, wherever a fault is made or a choice between two is. */
function codes(): string[] {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => readFileSync(join('src', name), 'utf8'));
  const written = files.flatMap((text) => [...text.matchAll(/\bcode: (?:[^,'}\n]*\? )?'([A-Z_]+)'(?: : '([A-Z_]+)')?/gu)].flatMap(([, one, other]) => [one, other]));
  const phrases = [...readFileSync('src/figure/phrase.ts', 'utf8').matchAll(/'([A-Z]+_[A-Z]+)'/gu)].map(([, code]) => code);
  return [...new Set([...written, ...phrases])].filter((code): code is string => code !== undefined && !NODE.includes(code)).sort();
}

const explain = async (...args: readonly string[]): Promise<{ code: number; out: string; err: string }> => {
  const { given, out, err } = await captured(() => main(['explain', ...args]));
  return { code: given, out, err };
};

test('every code that is thrown in src is explained', () => {
  assert.ok(codes().length > 60);
  assert.equal(codes().filter((code) => !Object.hasOwn(ENTRIES, code)), []);
});

test('every entry has a cause, an example and a fix, in sentences, in both languages, and they differ', () => {
  for (const [code, { example, en, es }] of Object.entries(ENTRIES)) {
    assert.ok(example !== '', code);
    for (const text of [...en, ...es]) assert.match(text, /^(?:\p{Lu}|[a-z]+\.csv|¿).*(?:[.?…]|…\}|\.\.\.|\})$/u, `${code}: ${text}`);
    assert.not.equal(en, es, code);
  }
});

test('a code is explained with its cause, an example and what to do', async () => {
  assert.equal(await explain('BAD_CELL'), {
    code: 0, err: '',
    out: 'BAD_CELL\n  A cell cannot be read as what its column is declared to be.\n  for example  2023,I54,PNC\n  → Mend the cell, or declare the column as what it holds.\n',
  });
  assert.match((await explain('bad_cell', '--lang', 'es')).out, 'por ejemplo  2023,I54,PNC');
});

test('without a code, all of them are told, a line each', async () => {
  const { out } = await explain();
  assert.is(out.trim().split('\n').length, Object.keys(ENTRIES).length);
});

test('a misspelt code is refused with the one that may be meant', async () => {
  const { code, err } = await explain('BAD_CEL');
  assert.is(code, 2);
  assert.match(err, 'did you mean "BAD_CELL"?');
});

test.run();
