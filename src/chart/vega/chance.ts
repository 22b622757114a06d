import { ChartError } from '../../errors.ts';
import { eachCall } from './calls.ts';

const CLOCK_AND_DICE = new Set(['now', 'random', 'timezoneoffset', 'sampleUniform', 'sampleNormal', 'sampleLogNormal']);

/**
 * Refuses a Vega spec, parsed with `ast`, that would draw something else tomorrow or elsewhere: the clock, the time zone, dice, samples.
 *
 * @throws {ChartError} BAD_SPEC
 */
export function refuseChance(runtime: unknown): void {
  eachCall(runtime, ({ callee: { name } }) => {
    if (CLOCK_AND_DICE.has(name)) throw chance(`calls ${name}()`);
  });
  const { operators = [] } = runtime as { operators?: readonly { type?: unknown }[] };
  if (operators.some(({ type }) => type === 'sample')) throw chance('takes a random sample');
}

function chance(what: string): ChartError {
  const sentence = `the spec ${what}, so it would not draw the same twice`;
  return new ChartError({ code: 'BAD_SPEC', what: sentence, fix: 'compute it in the pipeline' });
}
