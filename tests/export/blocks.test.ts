import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { blockMarkdown } from '../../src/export/block-markdown.ts';
import { exported } from '../../src/export/blocks.ts';
import { evidenceMarkdown } from '../../src/export/evidence-markdown.ts';
import { cite } from '../../src/notebook/cite.ts';
import { findings } from '../../src/notebook/findings.ts';
import { md } from '../../src/notebook/md.ts';
import { bundle } from '../../src/write/bundle.ts';
import { figures } from '../../src/load/figures.ts';
import { pipeline } from '../../src/pipeline.ts';
import { newRun } from '../../src/step.ts';
import { ledgerFolder } from '../support/ledger.ts';
import { notebookOf, SMALL } from '../support/notebooks.ts';

test('a block a cell, in order; what a desk gets is none', async () => {
  const { blocks } = await exported(notebookOf(...SMALL, bundle('out')), newRun());
  assert.equal(blocks.map(({ kind }) => kind), ['prose', 'chart', 'table']);
});

test('a gap in a table is a dash, and no cell can end its row', () => {
  assert.is(blockMarkdown({ kind: 'table', caption: null, heads: ['a|b'], rows: [['–'], ['two\nlines']] }), '| a&#124;b |\n|---|\n| – |\n| two lines |');
});

test('findings are told with the quoted words behind them', async () => {
  const ledger = ledgerFolder();
  const { blocks: [block] } = await exported(notebookOf(findings(ledger)), newRun());
  assert.is(block?.kind, 'findings');
  if (block?.kind === 'findings') for (const { said, quoted } of block.items) assert.ok(said.length > 10 && quoted.every((words) => words.includes('“')));
});

test('every figure is quoted at the end, where the numbers of the prose lead to, with its document', async () => {
  const ledger = ledgerFolder();
  const homicides = pipeline('homicides', figures('homicides', { from: ledger }));
  const { context, blocks: [prose] } = await exported(notebookOf(md`There were ${cite(homicides, { period: 2022 }, 'value')}.`), newRun());
  const [, anchor = ''] = /\]\(#([^ ]*) "/u.exec(prose?.kind === 'prose' ? prose.markdown : '') ?? [];
  assert.match(evidenceMarkdown(context) ?? '', `<a id="${anchor}"></a>“`);
  assert.match(evidenceMarkdown(context) ?? '', /^## Sources$/mu);
});

test('rows of nothing but lines of a file need no evidence', async () => {
  assert.is(evidenceMarkdown((await exported(notebookOf(), newRun())).context), null);
});

test.run();
