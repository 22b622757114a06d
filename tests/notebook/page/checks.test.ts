import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { between } from '../../../src/check/between.ts';
import { checking } from '../../../src/check/checking.ts';
import { keep } from '../../../src/clean/keep.ts';
import { join } from '../../../src/derive/join.ts';
import { checksHtml } from '../../../src/notebook/page/checks-html.ts';
import { checksOf } from '../../../src/notebook/page/checks.ts';
import { pageContext } from '../../../src/notebook/page/context.ts';
import { gather } from '../../../src/notebook/page/gather.ts';
import { pipeline } from '../../../src/pipeline.ts';
import type { Source } from '../../../src/source.ts';
import { newRun } from '../../../src/step.ts';
import { notebookOf, sourceOf } from '../../support/notebooks.ts';
import { tbl } from '../../support/tbl.ts';

const doubts = checking('no doubts', function* () {
  yield { message: '241 is doubted', rows: [0], severity: 'warn' };
});
const deaths = pipeline('deaths', sourceOf(tbl([{ year: 2023, deaths: 241 }])), between('deaths', 0, 500), doubts);
const made = async (...sources: readonly Source[]) => checksOf(await Promise.all(sources.map((source) => source.load(newRun()))));
const found = async (...sources: readonly Source[]): Promise<unknown[]> => (await made(...sources)).map(({ pipeline: name, check, findings }) => [name, check, ...findings.map(({ message }) => message)]);

test('what a check found is told, whatever else is made of its table, and whatever it is called', async () => {
  const all = [['deaths', 'check.between(deaths, 0, 500)'], ['deaths', 'no doubts', '241 is doubted']];
  const last = pipeline('last', deaths, keep('the last', () => true));
  const joined = pipeline('joined', sourceOf(tbl([{ year: 2023 }]), 'years'), join(deaths, { on: ['year'], take: ['deaths'] }));
  for (const sources of [[deaths], [deaths, last], [last, deaths], [joined], [joined, deaths]]) assert.equal(await found(...sources), all);
});

test('what two checks found is said once, and counted at the second', async () => {
  const again = pipeline('again', sourceOf(tbl([{ year: 2023, deaths: 241 }])), doubts);
  const { html = '' } = checksHtml(await made(deaths, again), pageContext(await gather(notebookOf(), newRun()))) ?? {};
  assert.is(html.split('241 is doubted').length, 2);
  assert.match(html, /again: no doubts<\/summary><ul class="plain small"><li>1 finding told above<\/li><\/ul>/u);
});

test.run();
