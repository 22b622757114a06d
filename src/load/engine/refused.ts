import { LoadError, StepError } from '../../errors.ts';
import type { Fault } from '../../errors.ts';
import type { Answer } from './answer.ts';
import type { Built } from './building.ts';
import { byValues } from './order.ts';
import type { Session } from './session.ts';

/**
 * Refuses what a word of the query refused, the first such word with everything that it has to say.
 *
 * @throws {StepError} NOT_IN_LIST, NO_MATCH, MANY_MATCHES
 */
export async function refuseValues({ statuses }: Answer, session: Session, built: Built, nameOf: (code: number) => string): Promise<void> {
  for (const { code, sql, explain } of built.refusals) {
    if ((statuses.get(code) ?? 0) === 0) continue;
    const columns = await session.ask(sql);
    const rows = (columns[0] ?? []).map((_, i) => columns.map((each) => each[i] ?? null)).sort(byValues);
    const faults: Fault[] = explain(rows);
    throw new StepError(faults).inside({ step: nameOf(code) });
  }
}

/**
 * Refuses whole numbers of which a double does not hold the last digit.
 *
 * @throws {LoadError} OUT_OF_RANGE
 */
export function refuseInexact({ held, cells }: Answer): void {
  const faults = [...held].flatMap(([name, { type }]): Fault[] => {
    const most = type === 'integer' ? (cells.get(name) ?? []).map(Number).reduce((before, each) => (Math.abs(each) > Math.abs(before) ? each : before), 0) : 0;
    return Math.abs(most) <= Number.MAX_SAFE_INTEGER ? [] : [{ code: 'OUT_OF_RANGE', what: `"${name}" comes to ${most}, of which not every digit can be kept`, fix: 'declare it as number(), or total it in a larger unit', place: { field: name } }];
  });
  if (faults.length > 0) throw new LoadError(faults);
}
