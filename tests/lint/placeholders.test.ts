import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { lint, refuse } from '../../src/lint/index.ts';
import { placeholders } from '../../src/lint/placeholders.ts';
import { BARS, codes, drawnFrom, found, Y } from '../support/drawn.ts';
import { rejects } from '../support/rejects.ts';
import { tbl } from '../support/tbl.ts';

test('words that say something are words', async () => {
  assert.equal(await found(placeholders, await drawnFrom(BARS, { words: { title: 'A null result', notes: ['Causes that are undefined, and infinity'] } })), []);
});

test('a missing category is refused where it is printed as null, and the text is named with its place', async () => {
  const names = { ...BARS, encoding: { x: { field: 'cause', type: 'nominal' }, y: Y } };
  const table = tbl([{ cause: 'Violence', deaths: 21 }, { cause: null, deaths: 24 }], { deaths: 'deaths' });
  const [what = '', ...more] = await found(placeholders, await drawnFrom(names, { table }));
  assert.match(what, /^PLACEHOLDER the text at \d+, \d+ px says "null"$/u);
  assert.equal(more, []);
  assert.equal(await codes(placeholders, await drawnFrom(names, { table: tbl([{ cause: 'Violence', deaths: 21 }, { cause: 'Not stated', deaths: 24 }], { deaths: 'deaths' }) })), []);
});

test('what programs print for nothing is refused wherever it stands', async () => {
  const said = async (note: string): Promise<string[]> => codes(placeholders, await drawnFrom(BARS, { words: { notes: [note] } }));
  for (const note of ['undefined', 'NaN%', '−Infinity', '(null)', 'It rose by NaN percent', 'By [object Object]']) assert.equal(await said(note), ['PLACEHOLDER'], note);
});

test('TODO and FIXME are words of their own, in titles, notes and the alternative text', async () => {
  assert.equal(await found(placeholders, await drawnFrom(BARS, { words: { title: 'TODO: what it shows', notes: ['fix (FIXME)'], alt: 'TODO.' } })), [
    'UNFINISHED the title says TODO: "TODO: what it shows"', 'UNFINISHED the alternative text says TODO: "TODO."', 'UNFINISHED the note says FIXME: "fix (FIXME)"',
  ]);
  assert.equal(await found(placeholders, await drawnFrom(BARS, { words: { title: 'todo and TODOS' } })), []);
});

test('among Spanish capitals, TODO is everything', async () => {
  const said = async (title: string, lang: 'en' | 'es'): Promise<string[]> => codes(placeholders, await drawnFrom(BARS, { lang, words: { title } }));
  assert.equal(await said('TODO EL PAÍS', 'es'), []);
  assert.equal(await said('TODO: el país', 'es'), ['UNFINISHED']);
  assert.equal(await said('TODO LATER', 'en'), ['UNFINISHED']);
});

test('what is unfinished may be drawn, and no desk gets it', async () => {
  const drawing = await drawnFrom(BARS, { words: { title: 'TODO: what it shows' } });
  assert.equal((await lint(drawing)).filter(({ code }) => code === 'UNFINISHED').map(({ severity }) => severity), ['desk', 'desk']);
  await rejects(refuse(drawing), 'UNFINISHED');
});

test.run();
