import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { exported } from '../../src/export/blocks.ts';
import { cite } from '../../src/notebook/cite.ts';
import { literal } from '../../src/notebook/literal.ts';
import { md } from '../../src/notebook/md.ts';
import type { ProseCell } from '../../src/notebook/md.ts';
import { newRun } from '../../src/step.ts';
import { deaths, notebookOf } from '../support/notebooks.ts';
import { rejects } from '../support/rejects.ts';

const prose = async (cell: ProseCell): Promise<string> => {
  const [block] = (await exported(notebookOf(cell), newRun())).blocks;
  return block?.kind === 'prose' ? block.markdown : '';
};

test('a cited number is printed with its hedge, and leads to its quoted words', async () => {
  assert.match(await prose(md`By 2023, ${cite(deaths, { year: 2023 }, 'deaths')} had died.`), /^By 2023, \[at least 241\]\(#f-lp-01 "[^"]*"\) had died\.$/u);
});

test('a literal is text, and headings go down by one', async () => {
  assert.is(await prose(md`
    # What is counted
    Of ${literal('MS-13', 'the name of a gang')} and *others*.
  `), '## What is counted\nOf MS-13 and *others*.');
});

test('HTML, images and what a notebook would interpolate are text', async () => {
  assert.is(await prose(md`<b>Bold</b> ![x](y.png) \${1 + 1} <https://example.org>`), '&lt;b&gt;Bold&lt;/b&gt; &#33;[x](y.png) &#36;{1 + 1} <https://example.org>');
});

test('a cell that is not there is refused with its place, and so is every other one', async () => {
  const notebook = notebookOf(md`In 1999, ${cite(deaths, { year: 1999 }, 'deaths')}.`, md`In 2022, ${cite(deaths, { year: 2022 }, 'deths')}.`);
  const { faults } = await rejects(() => exported(notebook, newRun()), 'NO_MATCH');
  assert.equal(faults.map(({ code, place }) => [code, place?.file]), [['NO_MATCH', 'tests/export/prose-markdown.test.ts'], ['NO_SUCH_COLUMN', 'tests/export/prose-markdown.test.ts']]);
});

test('a number in code stays a link, and in what is no Markdown a number', async () => {
  assert.match(await prose(md`\`deaths = ${cite(deaths, { year: 2023 }, 'deaths')}\` <b>${cite(deaths, { year: 2023 }, 'deaths')}</b>`), /^<code>deaths &#61; \[at least 241\]\([^)]*\)<\/code> &lt;b&gt;\[at least 241\]\([^)]*\)&lt;\/b&gt;$/u);
});

test('a link that no page follows is refused here, too', async () => {
  await rejects(() => prose(md`[a](javascript:alert(1))`), 'BAD_PROSE');
});

test.run();
