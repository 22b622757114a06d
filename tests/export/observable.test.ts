import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { exported } from '../../src/export/blocks.ts';
import { observable } from '../../src/export/observable.ts';
import { md } from '../../src/notebook/md.ts';
import { newRun } from '../../src/step.ts';
import { notebookOf, SMALL } from '../support/notebooks.ts';

const made = observable(await exported({ ...notebookOf(...SMALL, md`It ended with </script><script>alert(1)</script> and \${1 + 1}.`), title: 'A <story> & more' }, newRun()), 'story');
const text = new TextDecoder().decode(made[0]?.bytes);
/** The cells as Notebook Kit reads them: the text of each script, four spaces off each line, its escaped ends put back. */
const cells = [...text.matchAll(/<script id="(\d+)" type="([^"]*)">\n([\s\S]*?)\n {2}<\/script>/gu)].map(([, id, type, body = '']) => ({ id, type, body: body.replace(/^ {4}/gmu, '').replace(/<\\(?=\\*\/script(?:\s|>))/giu, '<') }));

test('one notebook element with a title and a cell a script, numbered', () => {
  assert.is(made[0]?.name, 'story.observable.html');
  assert.match(text, /^<!doctype html>\n<notebook theme="air">\n {2}<title>A &lt;story&gt; &amp; more<\/title>\n/u);
  assert.equal(cells.map(({ id, type }) => `${id} ${type}`), ['1 text/markdown', '2 text/markdown', '3 text/html', '4 text/markdown', '5 text/markdown', '6 module']);
  assert.is(text.split('</script>').length - 1, cells.length);
});

test('what would end a cell or be interpolated is text', () => {
  assert.is(cells[4]?.body, 'It ended with &lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt; and &#36;{1 + 1}.');
});

test('a chart is a picture that nothing need be fetched for', () => {
  assert.match(cells[2]?.body ?? '', /^<img alt="[^"]+" style="[^"]*" src="data:image\/svg\+xml;base64,[\w+/=]+">$/u);
});

test('a table is rows of JavaScript under the name of its pipeline', () => {
  const rows = new Function(`${cells[5]?.body ?? ''}\nreturn deaths;`)() as { year: number; deaths: number; deaths_type: string }[];
  assert.equal(rows.map(({ year, deaths, deaths_type: type }) => [year, deaths, type]), [[2023, 241, 'at_least'], [2022, 126, 'exact']]);
});

test.run();
