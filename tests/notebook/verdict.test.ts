import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { draw } from '../../src/chart/draw.ts';
import { readAuthored } from '../../src/chart/spec/authored.ts';
import type { LintFinding } from '../../src/lint/index.ts';
import { chart } from '../../src/notebook/chart.ts';
import { buildPage } from '../../src/notebook/page/page.ts';
import { allowed, asWarning, refusal, verdictOn } from '../../src/notebook/verdict.ts';
import { CIFRAS_STYLE } from '../../src/picture/style.ts';
import { newRun } from '../../src/step.ts';
import type { Store } from '../../src/step.ts';
import { folder } from '../support/folder.ts';
import { deaths, notebookOf } from '../support/notebooks.ts';
import { rejects } from '../support/rejects.ts';

const found = (severity: LintFinding['severity'], code: string): LintFinding => ({ rule: 'zero', severity, code, what: 'what', fix: 'fix', place: { file: 'c.vl.json', line: 3, column: 4 } });
const SPEC = { usermeta: { words: { en: { title: 'More died', subtitle: 'Deaths a year', source: 'EFE' } } }, data: { name: 'table' }, height: 60, mark: 'bar', encoding: { x: { field: 'year', type: 'ordinal' }, y: { field: 'deaths', type: 'quantitative', scale: { zero: false } } } };
const specFile = (): string => join(folder({ 'short.vl.json': JSON.stringify(SPEC) }), 'short.vl.json');

/** A store that keeps what it is given, and counts what it has made. */
function counting(): Store & { readonly made: string[] } {
  const [kept, made] = [new Map<string, Uint8Array>(), [] as string[]];
  return { made, once: async (parts, make) => {
    const key = JSON.stringify(parts.map(String));
    const bytes = kept.get(key) ?? (made.push(String(parts[0])), await make());
    kept.set(key, bytes);
    return bytes;
  } };
}

test('errors are refused together; what a draft may have is let through, and told with its code and place', () => {
  const verdict = [found('error', 'NO_ZERO'), found('desk', 'UNFINISHED'), found('error', 'CUT'), found('warn', 'UNTRACED')];
  assert.equal(refusal(verdict).map(({ faults }) => faults.map(({ code }) => code)), [['NO_ZERO', 'CUT']]);
  assert.equal(allowed(verdict).map(({ code }) => code), ['UNFINISHED', 'UNTRACED']);
  assert.equal(asWarning(found('warn', 'UNTRACED')), { check: 'lint.zero', severity: 'warn', message: 'UNTRACED what; fix (c.vl.json:3:4)', words: { en: 'UNTRACED what; fix (c.vl.json:3:4)', es: 'UNTRACED what; fix (c.vl.json:3:4)' }, figures: [] });
});

test('where nothing is found, nothing is refused', () => {
  assert.equal([refusal([]), allowed([])], [[], []]);
});

test('a chart is held to the rules once, and what they found then is told of the file in which it stands now', async () => {
  const store = counting();
  const verdict = async (): Promise<readonly LintFinding[]> => {
    const authored = readAuthored(specFile());
    const drawable = { name: 'short', authored, tables: new Map([['table', await deaths.load()]]) };
    const options = { lang: 'en', style: CIFRAS_STYLE } as const;
    const told = await verdictOn(await draw(drawable, options), { drawable, options, store });
    assert.ok(told.length > 0);
    assert.ok(told.every(({ place }) => place?.file === authored.file));
    return told.map(({ place: _, ...finding }) => finding);
  };
  assert.equal(await verdict(), await verdict());
  assert.equal(store.made.filter((kind) => kind === 'verdict').length, 1);
});

test('a published page is refused for it; the live view shows the chart with what is wrong', async () => {
  const notebook = notebookOf(chart(deaths, specFile()));
  await rejects(buildPage(notebook, newRun()), 'NO_ZERO');
  const { html } = await buildPage(notebook, newRun(), { view: 'live' });
  assert.match(html, /<div class="fault warned" role="status"><p>This chart is not fit for a graphics desk yet<\/p>.*NO_ZERO.*<figure/su);
});

test.run();
