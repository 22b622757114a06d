import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { main } from '../../src/cli/main.ts';
import { captured } from '../support/captured.ts';
import { ledgerFolder } from '../support/ledger.ts';

async function phrase(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const { given, out, err } = await captured(() => main(['phrase', ...args]));
  return { code: given, out, err };
}

test('with --json, one object with the value, the hedge as a ledger types it, the unit and both intervals', async () => {
  const { code, out, err } = await phrase('almost 2 percent', '--json');
  assert.equal([code, err], [0, '']);
  assert.equal(JSON.parse(out), { v: 1, event: 'understood', value: 2, hedge: 'almost', unit: 'percent', strict: { low: 1, high: 2, lowOpen: true, highOpen: true }, usual: { low: 1.5, high: 2, lowOpen: false, highOpen: true } });
});

test('infinity is null, and a bare number has an empty hedge', async () => {
  const atLeast = JSON.parse((await phrase('al menos 241', '--json')).out) as object;
  assert.equal(atLeast, { v: 1, event: 'understood', value: 241, hedge: 'at_least', unit: 'count', strict: { low: 241, high: null, lowOpen: false, highOpen: true }, usual: { low: 241, high: null, lowOpen: false, highOpen: true } });
  const bare = JSON.parse((await phrase('44%', '--json')).out) as { hedge: string };
  assert.is(bare.hedge, '');
  const similar = JSON.parse((await phrase('a similar percentage', '--json')).out) as object;
  assert.equal(similar, { v: 1, event: 'understood', value: null, hedge: 'similar', unit: 'percent', strict: { low: null, high: null, lowOpen: true, highOpen: true }, usual: { low: null, high: null, lowOpen: true, highOpen: true } });
});

test('without it, what was understood, part by part, and both intervals in signs and words', async () => {
  const { out } = await phrase('declined by nearly 70%');
  assert.equal(out.split('\n'), [
    'declined by nearly 70%  (read in English)',
    '  declined  change: a fall',
    '  by        plain words: no change to the number',
    '  nearly    hedge: almost',
    '  70        number: 70',
    '  %         unit: percent',
    '',
    '  value   −70',
    '  hedge   almost',
    '  unit    percent_change',
    '  strict  (−70, −60), more than −70, less than −60: what the words allow',
    '  usual   (−70, −65], more than −70, at most −65: what readers take them to mean',
    '',
  ]);
});

test('one-sided intervals, points and ranges have their words', async () => {
  const lines = async (text: string): Promise<string> => (await phrase(text)).out;
  assert.match(await lines('at least 241'), '[241, ∞), at least 241:');
  assert.match(await lines('over 80,000'), '(80,000, ∞), more than 80,000:');
  assert.match(await lines('over 80,000'), '(80,000, 90,000], more than 80,000, at most 90,000:');
  assert.match(await lines('154'), '[154, 154], 154 alone:');
  assert.match(await lines('20 to 30 years'), 'value   20 to 30');
  assert.match(await lines('a similar number'), '(−∞, ∞), any number:');
});

test('the language is found, or named', async () => {
  assert.match((await phrase('30 minutos')).out, 'read in Spanish');
  assert.match((await phrase('6.656', '--lang', 'es')).out, 'valor     6,656');
  assert.match((await phrase('6.656', '--lang', 'es')).out, 'cuidado  también puede leerse como 6.656');
  assert.is((await phrase('over 80,000', '--lang', 'es')).code, 1);
});

test('a phrase that cannot be read ends with 1, marks the part, and leaves stdout empty', async () => {
  const { code, out, err } = await phrase('495 in 2022', '--json');
  assert.equal([code, out], [1, '']);
  assert.equal(err.split('\n'), ['✗ “2022” is a number beside “495”, and they are no range', '  │ 495 in 2022', '  │        ^^^^', '  → copy the words of one number only', '']);
});

test('a long phrase is shown where it cannot be read', async () => {
  const { err } = await phrase(`${'word '.repeat(50)}about 31,8`, '--lang', 'en');
  assert.ok(err.split('\n').every((line) => line.length < 140));
  assert.match(err, '31,8');
});

test('a phrase may begin with a minus, and come in several words', async () => {
  assert.match((await phrase('-70%')).out, 'value   −70');
  assert.match((await phrase('over', '80,000')).out, 'hedge   more_than');
});

test('the hedges of a ledger may be its own', async () => {
  const ledger = ledgerFolder({}, { hedges: 'hedge,type,strict,usual,words_en,say_en\nabout,estimate,n+-10%,n+-5%,about,about #\n' });
  assert.match((await phrase('about 500', '--ledger', ledger)).out, '[450, 550]');
});

test('an option or a language that there is not ends with 2', async () => {
  assert.is((await phrase('154', '--jsn')).code, 2);
  assert.is((await phrase('154', '--lang', 'fr')).code, 2);
  assert.is((await phrase()).code, 2);
});

test('asked to be read in Spanish it is told in Spanish; hedges and units are called as a ledger types them', async () => {
  assert.equal((await phrase('bajó casi un 70%', '--lang', 'es')).out.split('\n').filter((line) => !line.includes('palabras sin más')), [
    'bajó casi un 70%  (leída en español)',
    '  bajó  cambio: una baja',
    '  casi  matiz: almost',
    '  70    número: 70',
    '  %     unidad: percent',
    '',
    '  valor     −70',
    '  matiz     almost',
    '  unidad    percent_change',
    '  estricto  (−70, −60), más de −70, menos de −60: lo que las palabras permiten',
    '  habitual  (−70, −65], más de −70, como máximo −65: lo que los lectores entienden',
    '',
  ]);
  const { code, err } = await phrase('almost 2 percent', '--lang', 'es');
  assert.is(code, 1);
  assert.match(err, '→ lea la frase en ese idioma: --lang en');
});

test.run();
