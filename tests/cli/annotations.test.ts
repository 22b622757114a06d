import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { annotations } from '../../src/cli/annotations.ts';
import { LoadError } from '../../src/errors.ts';

const CELL = { code: 'BAD_CELL', what: 'cannot read "I54" as a number', fix: 'write 154', place: { file: 'data/figures.csv', line: 3, column: 6 } };
const HERE = { workspace: '.', lang: 'en' } as const;

test('a fault is a workflow command on the line and column of its file', () => {
  assert.is(annotations([new LoadError(CELL)], HERE), '::error file=data/figures.csv,line=3,col=6,title=BAD_CELL::cannot read "I54" as a number; write 154\n');
});

test('paths are told from the workspace, wherever the command runs', () => {
  assert.match(annotations([new LoadError(CELL)], { workspace: join(process.cwd(), '..'), lang: 'en' }), /file=[^/,]+\/data\/figures\.csv,/u);
});

test('what would end the command early is escaped', () => {
  const told = annotations([new LoadError({ code: 'A_B', what: '100%\nof a::b', place: { file: 'a,b:c.csv' } })], HERE);
  assert.is(told, '::error file=a%2Cb%3Ac.csv,title=A_B::100%25%0Aof a::b\n');
});

test('the same fault twice is one, and one without a place has none', () => {
  assert.is(annotations([new LoadError(CELL), new LoadError(CELL)], HERE).split('\n').length, 2);
  assert.is(annotations([new LoadError({ code: 'A_B', what: 'w' })], HERE), '::error title=A_B::w\n');
});

test('they are in the language of the run', () => {
  assert.is(annotations([new LoadError(CELL)], { workspace: '.', lang: 'es' }), '::error file=data/figures.csv,line=3,col=6,title=BAD_CELL::no se puede leer "I54" como un número; escriba 154\n');
});

test.run();
