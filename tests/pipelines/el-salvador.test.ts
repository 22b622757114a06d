import { test } from 'uvu';
import * as assert from 'uvu/assert';
import notebook from '../../pipelines/el-salvador.ts';
import type { Notebook } from '../../src/notebook/notebook.ts';
import { buildPage } from '../../src/notebook/page/page.ts';
import { newRun } from '../../src/step.ts';

const [spanish] = (notebook.editions ?? []) as readonly [Notebook];
const run = newRun();
const [english, español] = [await buildPage(notebook, run), await buildPage(spanish, run)];

test('the page is made in English and in Spanish, with the same cells', () => {
  assert.equal(notebook.languages, ['en', 'es']);
  assert.equal([english.name, español.name], ['el-salvador.en.html', 'el-salvador.es.html']);
  assert.equal(spanish.cells.map(({ kind }) => kind), notebook.cells.map(({ kind }) => kind));
});

test('every number of its prose is cited, in both languages, and each edition cites the same', () => {
  assert.equal([english.findings, español.findings], [[], []]);
  const cited = ({ cells }: Notebook): string[] => cells.flatMap((cell) => (cell.kind === 'prose' ? cell.values.flatMap((value) => (typeof value === 'object' && value.kind === 'cite' ? [`${value.source.name} ${JSON.stringify(value.where)} ${value.column}`] : [])) : []));
  assert.ok(cited(notebook).length > 50);
  assert.equal(cited(spanish), cited(notebook));
});

/** What the page itself says: not what it quotes, names, notes or files, nor the charts, whose words are their own, nor the names of files and figures. */
function ownWords(html: string): string[] {
  const parts = [/<style>.*?<\/style>/gsu, /<script.*?<\/script>/gsu, /<ul class="small">.*?<\/ul>/gsu, /<svg (?!class="lineage").*?<\/svg>/gsu, /<(q|small|i|code|pre)\b.*?<\/\1>/gsu, /<span (?:lang="en"|class="tip").*?<\/span>/gsu, /<a (?:lang="en"|href="(?:#[sf]-|http)).*?<\/a>/gsu, /<a [^>]*lang="en".*?<\/a>/gsu,
    /<section aria-labelledby="sources">.*?<\/section>/gsu, /<section aria-labelledby="downloads">.*?<\/section>/gsu];
  const rest = parts.reduce((left, part) => left.replace(part, ' '), html);
  return rest.replace(/<[^>]*>/gu, '\n').replace(/“[^”]*”/gu, ' ').split('\n').map((line) => line.trim()).filter((line) => line !== '');
}

const ENGLISH = /\b(?:the|of|by|and|rows?|is|are|not|from|with|figures?|deaths|homicides|arrests|people|counts?|share|checks?|year|chosen|which|that|this|others?|rate|value|label|said|reported|published|date|quoted|who|says|so|organisation)\b/iu;

test('in Spanish nothing of its own is left in English', () => {
  const own = ownWords(español.html);
  assert.ok(own.length > 500);
  assert.equal(own.filter((line) => ENGLISH.test(line) && !/^data\/\w+\.csv|^[a-z]+(?:-[a-z0-9]+)+$/u.test(line)), []);
  assert.ok(ownWords(english.html).filter((line) => ENGLISH.test(line)).length > 300, 'the words looked for are the ones that an English page has');
});

test('what the coders noted is in the language of the page', () => {
  assert.match(español.html, /<small>fecha inferida: /u);
  assert.not.match(español.html, /<small>[^<]*as-of inferred/u);
  assert.match(english.html, /<small>as-of inferred: /u);
});

test('who is counted among whom stands in the methods, without the words of the other edition', () => {
  assert.match(español.html, /Ministerio de Justicia y Seguridad Pública → “other”/u);
  assert.match(español.html, /“government” → “Gobierno”/u);
  assert.not.match(español.html, /→ “Government”/u);
  assert.match(english.html, /“government” → “Government”/u);
  assert.not.match(english.html, /→ “Gobierno”/u);
});

test('in Spanish a document is called as under the charts', () => {
  const called = (html: string, words: RegExp): number => [...html.matchAll(words)].length;
  assert.equal([called(español.html, / vía /gu) > 20, called(español.html, /(?:EFE|AFP|Associated Press) via /gu)], [true, 0]);
  assert.ok(called(english.html, /(?:EFE|AFP|Associated Press) via /gu) > 20);
});

test('in Spanish numbers are written as in El Salvador', () => {
  assert.match(español.html, />6,656<\/a>/u);
  assert.match(español.html, />68\.9%<\/a>/u);
});

test.run();
