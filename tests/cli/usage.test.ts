import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { main, runNotebook } from '../../src/cli/main.ts';
import { captured } from '../support/captured.ts';

const cifras = async (...args: readonly string[]): Promise<{ given: number; out: string; err: string }> => captured(() => main(args));
const told = async (...args: readonly string[]): Promise<string> => {
  const { given, err } = await cifras(...args);
  assert.is(given, 2);
  return err.trim().split('\n').slice(0, 2).join(' ');
};

test('what is wrong with a command line is a fault like any other: what, what to do, its code', async () => {
  assert.equal(await cifras('chek'), { given: 2, out: '', err: '\n✗ no verb "chek"\n  → did you mean "check"?\n  UsageError BAD_OPTION\n\n1 fault\n' });
  assert.is(await told('zzzz'), '✗ no verb "zzzz"   → cifras --help tells the verbs');
  assert.is(await told('check', '--qiet'), '✗ cifras check has no option --qiet   → did you mean "--quiet"?');
  assert.is(await told('check', '--zzzz'), '✗ cifras check has no option --zzzz   → cifras check --help tells its options');
  assert.is(await told('--quiet'), '✗ no verb stands before --quiet   → cifras --help tells the verbs');
  assert.is(await told('check', '--only'), '✗ an option stands without its value   → write --only <name...>');
  assert.is(await told('peek'), '✗ cifras peek: <file> is not given   → cifras peek --help shows how');
  assert.is(await told('init', 'my', 'newsroom'), '✗ cifras init takes one word behind it, and was given 2   → put what has blanks between quotation marks; cifras init --help shows what it takes');
  assert.is(await told('doctor', 'x'), '✗ cifras doctor takes 0 words behind it, and was given 1   → put what has blanks between quotation marks; cifras doctor --help shows what it takes');
});

test('programs get it as an event, and a reader of Spanish in Spanish', async () => {
  const { given, out, err } = await cifras('check', '--qiet', '--json');
  assert.equal([given, err], [2, '']);
  assert.equal(JSON.parse(out), { v: 1, event: 'fault', kind: 'UsageError', code: 'BAD_OPTION', what: 'cifras check has no option --qiet', fix: 'did you mean "--quiet"?' });
  assert.is(await told('check', '--qiet', '--lang', 'es'), '✗ cifras check no tiene la opción --qiet   → ¿quiso decir "--quiet"?');
  assert.is(await told('chek', '--lang=es'), '✗ no hay verbo "chek"   → ¿quiso decir "check"?');
  assert.is(await told('init', 'mi', 'sala', '--lang', 'es'), '✗ cifras init admite una palabra detrás, y se le dieron 2   → ponga entre comillas lo que tiene espacios; cifras init --help --lang es muestra lo que admite');
});

test('a verb that is about no pipeline is none of a started file, and where it is stands beside it', async () => {
  const { given, err } = await captured(() => runNotebook({ file: 'n.ts', title: 'N', lang: 'en', cells: [] }, ['doctor']));
  assert.is(given, 2);
  assert.match(err, '✗ no verb "doctor"\n  → it is about no pipeline: npx cifras doctor');
});

test.run();
