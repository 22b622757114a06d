import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { notesLangOf, termsOf } from '../../src/notebook/terms.ts';
import type { Terms } from '../../src/chart/spec/terms.ts';
import { folder } from '../support/folder.ts';
import { rejects } from '../support/rejects.ts';

const STATED: Terms = { licence: 'CC BY 4.0', contact: { en: 'the desk', es: 'la mesa' } };
const of = (files: Record<string, string>, file = 'pipelines/deaths.ts'): Terms => termsOf(join(folder(files), file));

test('the package next above a pipeline states the terms of its charts', () => {
  assert.equal(of({ 'package.json': JSON.stringify({ name: 'newsroom', cifras: STATED }) }), STATED);
  assert.equal(of({ 'package.json': JSON.stringify({ cifras: STATED }), 'pipelines/package.json': '{}' }), {}, 'another package is another project');
});

test('where nothing is stated nothing is said, and a package that cannot be read says nothing', () => {
  assert.equal(of({ 'package.json': '{}' }), {});
  assert.equal(of({ 'package.json': '{ "cifras": ' }), {});
});

test('the language of what coders type is stated there too, and is no term of a chart; null where it is not stated', async () => {
  const lang = (cifras: object): string | null => notesLangOf(join(folder({ 'package.json': JSON.stringify({ cifras }) }), 'pipelines/deaths.ts'));
  assert.equal([lang({ notes: 'es' }), lang({ notes: 'en', licence: 'MIT' }), lang({})], ['es', 'en', null]);
  assert.is(notesLangOf(join(folder({}), 'pipelines/deaths.ts')), null);
  assert.equal(of({ 'package.json': JSON.stringify({ cifras: { ...STATED, notes: 'es' } }) }), STATED);
  await rejects(() => of({ 'package.json': JSON.stringify({ cifras: { notes: 'fr' } }) }), 'BAD_TERMS');
});

test('what is no licence, contact or corrections in words is refused, all at once, with the file', async () => {
  const { faults, name } = await rejects(() => of({ 'package.json': JSON.stringify({ cifras: { license: 'MIT', contact: '', corrections: { en: 'page 2' }, licence: 'MIT' } }) }), 'BAD_TERMS');
  assert.equal([name, faults.map(({ what }) => what.slice(0, 14))], ['UsageError', ['"license" is n', '"contact" is n', '"corrections" ']]);
  assert.ok(faults.every(({ place }) => place?.file?.endsWith('package.json')));
  await rejects(() => of({ 'package.json': '{ "cifras": "MIT" }' }), 'BAD_TERMS');
});

test.run();
