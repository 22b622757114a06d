import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { loaded } from '../../src/picture/loaded.ts';
import { rejects } from '../support/rejects.ts';

test('what loads is given', async () => assert.is(await loaded('five', async () => 5), 5));

test('a package that is missing, or lacks its native part, is named with what to install', async () => {
  const error = await rejects(loaded('@resvg/resvg-js', () => import('./no-such-file.ts' as string)), 'NO_PACKAGE');
  assert.match(error.message, /npm install @resvg\/resvg-js/);
});

test.run();
