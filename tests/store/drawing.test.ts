import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { runNotebooks } from '../../src/cli/run.ts';
import { chart } from '../../src/notebook/chart.ts';
import type { Notebook } from '../../src/notebook/notebook.ts';
import { check, pipeline } from '../../src/index.ts';
import { captured } from '../support/captured.ts';
import { file, folder } from '../support/folder.ts';
import { tbl } from '../support/tbl.ts';

/** What an analyst can edit between two runs. */
interface Edit {
  readonly deaths: number | null;
  readonly title: string;
  readonly unit: string;
  readonly origin: string;
  readonly lang: 'en' | 'es';
  readonly least: number;
}

const edits = fc.record({
  deaths: fc.constantFrom(154, 155, 0, null), title: fc.constantFrom('Fewer died', 'More died', '{[year=2022].deaths} died'), unit: fc.constantFrom('deaths', 'people'),
  origin: fc.constantFrom('efe-1', 'ap-1'), lang: fc.constantFrom('en' as const, 'es' as const), least: fc.constantFrom(0, 100),
});

async function published({ deaths, title, unit, origin, lang, least }: Edit, store: string | undefined): Promise<{ code: number; files: Record<string, string> }> {
  const words = { title, subtitle: 'Deaths' };
  const spec = file(JSON.stringify({ usermeta: { words: { en: words, es: words } }, data: { name: 'table' }, height: 60, mark: 'bar', encoding: { x: { field: 'year', type: 'ordinal' }, y: { field: 'deaths', type: 'quantitative' } } }), 'deaths.vl.json');
  const table = tbl([{ year: 2022, deaths: 495 }, { year: 2023, deaths }], { deaths: unit }, [origin, 'efe-2']);
  const source = pipeline('deaths', { name: 's', load: () => Promise.resolve(table) }, check.between('deaths', least, 1000));
  const notebook: Notebook = { file: 'n.ts', title: 'N', lang, cells: [chart(source, spec)] };
  const out = folder({});
  const { given } = await captured(() => runNotebooks([notebook], { out, log: 'quiet', ...(store === undefined ? {} : { store }) }));
  return { code: given, files: Object.fromEntries(readdirSync(out).sort().map((name) => [name, readFileSync(join(out, name), 'base64')])) };
}

test('for any sequence of edits, a run with the store equals a run without it, byte for byte', async () => {
  await fc.assert(fc.asyncProperty(fc.array(edits, { minLength: 2, maxLength: 5 }), async (sequence) => {
    const store = join(folder({}), 'store');
    for (const edit of [...sequence, ...sequence.toReversed()]) assert.equal(await published(edit, store), await published(edit, undefined));
  }), { numRuns: 4 });
});

test('a chart that was drawn before is drawn no more, and one of which anything changed is', async () => {
  const store = join(folder({}), 'store');
  const edit: Edit = { deaths: 154, title: 'Fewer died', unit: 'deaths', origin: 'efe-1', lang: 'en', least: 0 };
  await published(edit, store);
  const first = readdirSync(store).length;
  await published(edit, store);
  assert.is(readdirSync(store).length, first);
  await published({ ...edit, deaths: 155 }, store);
  assert.ok(readdirSync(store).length > first);
});

test('a run that fails keeps nothing', async () => {
  const store = join(folder({}), 'store');
  const { code } = await published({ deaths: 154, title: 'Fewer died', unit: 'deaths', origin: 'efe-1', lang: 'en', least: 200 }, store);
  assert.is(code, 1);
  await published({ deaths: 154, title: '{nothing}', unit: 'deaths', origin: 'efe-1', lang: 'en', least: 0 }, store);
  assert.throws(() => readdirSync(store), /ENOENT/u);
});

test.run();
