import * as assert from 'uvu/assert';
import { CifrasError } from '../../src/errors.ts';

/** The error of a promise or function that must fail with `code`. uvu's `throws` cannot wait, and a test that checks nothing must not pass. */
export async function rejects(doing: Promise<unknown> | (() => unknown), code: string): Promise<CifrasError> {
  try {
    await (typeof doing === 'function' ? doing() : doing);
  } catch (error) {
    if (!(error instanceof CifrasError)) throw error;
    assert.ok(error.faults.some((fault) => fault.code === code), `expected ${code}, got ${error.faults.map((fault) => fault.code).join(', ')}: ${error.message}`);
    return error;
  }
  throw new Error(`expected ${code}, but nothing failed`);
}
