import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { main } from '../../src/cli/main.ts';
import { OPTIONS } from '../../src/cli/options.ts';
import { VERBS } from '../../src/cli/verbs.ts';
import { captured } from '../support/captured.ts';

const help = async (...args: readonly string[]): Promise<string> => {
  const { given, out, err } = await captured(() => main([...args, '--help']));
  assert.equal([given, err], [0, '']);
  return out;
};

test('the help fits a terminal of 24 lines of 80 in both languages', async () => {
  for (const lang of ['en', 'es']) {
    const lines = (await help('--lang', lang)).trimEnd().split('\n');
    assert.ok(lines.length <= 24, `${lines.length} lines`);
    assert.equal(lines.filter((line) => line.length > 80), []);
  }
});

test('verbs, options and headings are Spanish where that is asked for, before or behind the verb', async () => {
  const spanish = await help('check', '--lang', 'es');
  for (const part of ['Uso: cifras check [opciones] [files...]', 'Argumentos:', 'si ninguno, todos los de pipelines/', 'Opciones:', '--strict          los avisos también detienen', 'Ejemplos:']) assert.match(spanish, part);
  for (const english of ['Usage', 'Options', 'default', 'display', 'these charts']) assert.not.match(spanish, english);
  assert.match(await help('--lang=es'), 'Uso: cifras <verbo>');
  assert.match(await help('check'), 'Usage: cifras check [options] [files...]');
});

test('every verb, option and argument is said otherwise in Spanish than in English', () => {
  const same = (about: { en: string; es: string }): boolean => about.en === about.es && /\b(?:the|of|or|only|to|no|where|what|these)\b/u.test(about.en);
  assert.equal(VERBS.filter(({ about, words = [] }) => same(about) || words.some(([, each]) => same(each))).map(({ name }) => name), []);
  assert.equal(Object.entries(OPTIONS).filter(([, [, about]]) => same(about)).map(([name]) => name), []);
});

test('what a word is where it is not given stands beside it, in the language', async () => {
  assert.match(await help('audit'), 'the ledger (data unless given)');
  assert.match(await help('audit', '--lang', 'es'), 'el registro (data si no se da)');
});

test.run();
