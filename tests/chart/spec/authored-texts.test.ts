import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { authoredTexts } from '../../../src/chart/spec/authored-texts.ts';
import type { Authored } from '../../../src/chart/spec/authored.ts';

const authored = (usermeta: object, text?: string): Authored => ({ file: 'c.vl.json', text: text ?? JSON.stringify({ usermeta }, null, 2), spec: { usermeta } as unknown as Authored['spec'] });
const told = (spec: Authored): string[] => authoredTexts(spec, 'en').map(({ part, text }) => `${part}: ${text}`);

test('every text for readers, whole, in brief and for each width, each once', () => {
  const en = { title: 'T', subtitle: 'S', notes: ['N', 'M'], alt: 'A', source: 'police', credit: 'desk', labels: { n: 'L' }, brief: { title: 't', notes: ['N'] } };
  assert.equal(told(authored({ words: { en, es: { title: 'Z' } }, presets: { mobile: { usermeta: { words: { en: { subtitle: 's', title: 'T' } } } }, web: { height: 3 } } })), ['title: T', 'subtitle: S', 'note: N', 'note: M', 'alternative text: A', 'title: t', 'subtitle: s']);
});

test('a spec without words has none', () => {
  assert.equal(told(authored({})), []);
  assert.equal(authoredTexts({ file: 'c', text: '{}', spec: {} as Authored['spec'] }, 'es'), []);
});

test('words that are no texts are left to whoever refuses them', () => {
  assert.equal(told(authored({ words: { en: { title: 3, notes: 'one', subtitle: null } } })), ['note: one']);
});

test('a character of a text has its place in the spec, whatever is escaped before it', () => {
  const spec = authored({ words: { en: { title: 'He said "no" 9' } } }, '{ "usermeta": { "words": { "en": {\n  "title": "He said \\"no\\" 9" } } } }');
  assert.equal(authoredTexts(spec, 'en')[0]?.placeOf(13), { file: 'c.vl.json', line: 2, column: 28 });
});

test('a text that is written otherwise than JSON writes it has the file alone', () => {
  assert.equal(authoredTexts(authored({ words: { en: { title: 'ñ 9' } } }, '{ "title": "\\u00f1 9" }'), 'en')[0]?.placeOf(2), { file: 'c.vl.json' });
});

test.run();
