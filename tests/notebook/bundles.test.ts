import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { StepError } from '../../src/errors.ts';
import { makeBundles, writeMade } from '../../src/notebook/bundles.ts';
import type { MadeBundles } from '../../src/notebook/bundles.ts';
import { chart } from '../../src/notebook/chart.ts';
import type { Notebook, NotebookCell } from '../../src/notebook/notebook.ts';
import type { Source } from '../../src/source.ts';
import { newRun } from '../../src/step.ts';
import type { Event } from '../../src/step.ts';
import { takeRows } from '../../src/table/rows.ts';
import { bundle } from '../../src/write/bundle.ts';
import { deaths, TABLE } from '../support/deaths.ts';
import { folder } from '../support/folder.ts';
import { rejects } from '../support/rejects.ts';

const charts = folder({ 'deaths.vl.json': deaths().authored.text });
const spec = join(charts, 'deaths.vl.json');
const good: Source = { name: 'good', load: () => Promise.resolve(TABLE) };
const bad: Source = { name: 'bad', load: () => Promise.reject(new StepError({ code: 'WRONG', what: 'it is wrong' })) };
const notebook = (file: string, ...cells: readonly NotebookCell[]): Notebook => ({ file, title: 'N', lang: 'en', cells });
const NOTHING = { out: null, langs: null, presets: null };
const MOBILE = { presets: ['mobile'], langs: ['es'] } as const;

const names = ({ folders }: MadeBundles): string[] => [...folders].flatMap(([out, files]) => files.map(({ name }) => `${out}: ${name}`));
const pipelines = ({ folders }: MadeBundles): string[] => [...folders.values()].flatMap((files) => files.filter(({ name }) => name.endsWith('manifest.json'))
  .flatMap(({ bytes }) => (JSON.parse(new TextDecoder().decode(bytes)) as { pipelines: { file: string }[] }).pipelines.map(({ file }) => file)));

test('a notebook’s charts go where it says, in the languages and widths that it says', async () => {
  const made = await makeBundles([notebook('/n/a.ts', chart(good, spec), bundle('desk', MOBILE))], NOTHING, newRun());
  assert.equal([made.errors, made.count], [[], 1]);
  assert.ok(names(made).includes('desk: deaths/es/deaths.es.mobile.svg'));
  assert.not.ok(names(made).some((name) => name.includes('.en.') || name.includes('.web.')));
  assert.equal(pipelines(made), ['a.ts']);
});

test('what the command line says goes before it; where neither says anything, everything goes to out', async () => {
  const asked = await makeBundles([notebook('/n/a.ts', chart(good, spec), bundle('desk', MOBILE))], { out: 'elsewhere', langs: ['en'], presets: ['web'] }, newRun());
  assert.ok(names(asked).includes('elsewhere: deaths/en/deaths.en.web.svg'));
  const all = await makeBundles([notebook('/n/a.ts', chart(good, spec))], NOTHING, newRun());
  assert.is(names(all).filter((name) => /^out: .*\.pdf$/u.test(name)).length, 10);
});

test('a chart that two notebooks draw alike, each from rows that it loads itself, is one bundle, which names them both', async () => {
  const again: Source = { name: 'again', load: () => Promise.resolve({ ...TABLE }) };
  const made = await makeBundles([notebook('/n/a.ts', chart(good, spec), bundle('out', MOBILE)), notebook('/n/b.ts', chart(again, spec), bundle('out', MOBILE))], NOTHING, newRun());
  assert.equal([made.count, pipelines(made)], [1, ['a.ts', 'b.ts']]);
});

test('two charts of one name that differ are a fault', async () => {
  const other: Source = { name: 'other', load: () => Promise.resolve(takeRows(TABLE, [0, 2])) };
  const { errors } = await makeBundles([notebook('/n/a.ts', chart(good, spec), chart(other, spec), bundle('out', MOBILE))], NOTHING, newRun());
  assert.equal(errors.map(({ code }) => code), ['SAME_NAME']);
});

test('everything that is wrong is told, and a misspelt width before anything is loaded', async () => {
  const { errors } = await makeBundles([notebook('/n/a.ts', chart(bad, spec), bundle('out', MOBILE)), notebook('/n/b.ts', chart(bad, join(charts, 'nope.vl.json')))], NOTHING, newRun());
  assert.equal(errors.map(({ code }) => code), ['WRONG', 'NO_FILE', 'WRONG']);
  const never: Source = { name: 'never', load: () => Promise.reject(new TypeError('it is loaded')) };
  await rejects(makeBundles([notebook('/n/a.ts', chart(never, spec))], { ...NOTHING, presets: ['webb'] }, newRun()), 'NO_SUCH_PRESET');
});

test('each bundle is told as a step, and writing gives the paths', async () => {
  const events: Event[] = [];
  const out = folder({});
  const made = await makeBundles([notebook('/n/a.ts', chart(good, spec), bundle(out, MOBILE))], NOTHING, newRun((event) => void events.push(event)));
  assert.equal(events.map((event) => ('step' in event ? [event.event, event.pipeline, event.step] : [event.event])), [['step.start', 'deaths', 'bundle'], ['step.end', 'deaths', 'bundle']]);
  assert.ok((await writeMade(made)).includes(join(out, 'deaths', 'data.csv')));
});

test.run();
