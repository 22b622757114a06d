import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { errorsHere, faultHere } from '../../src/csv/here.ts';
import { shownPath } from '../../src/csv/shown-path.ts';
import { LoadError } from '../../src/errors.ts';
import { folder } from '../support/folder.ts';

const path = join(folder({ 'package.json': '{}', 'beds-followed.csv': '' }), 'beds-followed.csv');
const fault = { code: 'BAD_CELL', what: 'a', place: { file: shownPath(path), line: 2 } };

test('a fault is told where people who stand here can follow it', () => {
  assert.equal(faultHere(fault).place, { file: path, line: 2 });
  const [error] = errorsHere([new LoadError(fault)]);
  assert.equal([error?.name, error?.faults[0]?.place?.file], ['LoadError', path]);
});

test('a fault without a file stays as it is', () => {
  assert.equal(faultHere({ code: 'BAD_OPTION', what: 'a' }), { code: 'BAD_OPTION', what: 'a' });
});

test.run();
