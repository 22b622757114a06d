import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { gathered } from '../../src/audit/gather.ts';
import { finding } from '../support/findings.ts';

const unchecked = (id: string, observed = 'no text'): ReturnType<typeof finding> => finding({ verdict: 'not-checkable', figures: [id], observed });

test('what could not be checked for one reason is one finding, with all its figures', () => {
  const [one, ...others] = gathered([unchecked('a'), unchecked('b')]);
  assert.equal(one?.figures, ['a', 'b']);
  assert.match(one?.message.en ?? '', /^2 figures could not be checked by \S+, such as: a sentence$/u);
  assert.match(one?.message.es ?? '', /^2 cifras no se pudieron comprobar con \S+, por ejemplo: \S/u);
  assert.equal(others, []);
});

test('different reasons stay apart, and a single one keeps its sentence', () => {
  const all = gathered([unchecked('a'), unchecked('b', 'no base')]);
  assert.equal(all.map(({ message }) => message.en), ['a sentence', 'a sentence']);
});

test('no other finding is gathered', () => {
  assert.is(gathered([finding(), finding()]).length, 2);
});

test.run();
