import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { badPipeline } from '../../src/live/bad-pipeline.ts';
import { importer } from '../../src/live/modules.ts';
import { folder } from '../support/folder.ts';

const files = folder({
  'package.json': '{ "type": "module" }', 'lost.mjs': "import './nowhere.mjs';\n", 'by.mjs': "import './lost.mjs';\n", 'package.mjs': "import 'no-such-package-at-all';\n",
  'thrown.mjs': "throw new Error('so it is');\n",
});

/** What a pipeline file that cannot be imported is told as. */
async function told(name: string): Promise<{ code: string; what: string; file: string | undefined }> {
  const file = join(files, name);
  const [fault] = badPipeline(await import(pathToFileURL(file).href).then(() => null, (error: unknown) => error), { file, files: [file] }).faults;
  return { code: fault?.code ?? '', what: fault?.what ?? '', file: fault?.place?.file };
}

test('a pipeline file that is gone is said to be, by its name in the project', async () => {
  assert.equal(await told('gone.mjs'), { code: 'BAD_PIPELINE', what: 'the pipeline file is not there any longer', file: 'gone.mjs' });
});

test('in the live view, which imports it anew, too', async () => {
  const file = join(files, 'gone.mjs');
  const { error, files: seen } = await importer()(file);
  const [fault] = badPipeline(error, { file, files: seen }).faults;
  assert.equal([fault?.what, fault?.place?.file], ['the pipeline file is not there any longer', 'gone.mjs']);
});

test('a file or package that is imported and not there is named, and who imports it', async () => {
  assert.is((await told('lost.mjs')).what, 'there is no file nowhere.mjs');
  assert.is((await told('by.mjs')).what, 'there is no file nowhere.mjs, which lost.mjs imports');
  assert.is((await told('package.mjs')).what, 'there is no package "no-such-package-at-all"');
});

test('a file that this user may not read is told as that, and is not the author\'s to mend', async () => {
  const file = join(files, 'closed.mjs');
  const refused = Object.assign(new Error(`EACCES: permission denied, open '${file}'`), { code: 'EACCES', syscall: 'open', path: file });
  const [fault] = badPipeline(refused, { file: join(files, 'by.mjs'), files: [] }).faults;
  assert.equal([fault?.code, fault?.what, fault?.place?.file], ['NOT_READABLE', 'the file may not be read by this user (EACCES)', 'closed.mjs']);
  const [own] = badPipeline(Object.assign(new Error('as its author says it'), { code: 'EACCES' }), { file, files: [] }).faults;
  assert.equal([own?.code, own?.what], ['BAD_PIPELINE', 'as its author says it']);
});

test('what a file throws is told as it is thrown', async () => {
  assert.equal(await told('thrown.mjs'), { code: 'BAD_PIPELINE', what: 'so it is', file: 'thrown.mjs' });
});

test('a name that is not there is to be imported or declared, and columns count from 1 whoever found it', () => {
  const file = join(files, 'by.mjs');
  const [name] = badPipeline(Object.assign(new ReferenceError('check is not defined'), { stack: `ReferenceError: check is not defined\n    at ${pathToFileURL(file).href}:7:3` }), { file, files: [file] }).faults;
  assert.equal([name?.fix, name?.place?.line, name?.place?.column], ['import it, or declare it before this line', 7, 3]);
  const [syntax] = badPipeline(new Error(`Transform failed with 1 error:\n${file}:8:2: ERROR: Expected ")" but found "check"`), { file, files: [file] }).faults;
  assert.equal([syntax?.what, syntax?.fix, syntax?.place?.line, syntax?.place?.column], ['Expected ")" but found "check"', 'mend the file', 8, 3]);
});

test.run();
