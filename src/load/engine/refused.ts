import { LoadError, StepError } from '../../errors.ts';
import type { Fault } from '../../errors.ts';
import { orSay } from '../../table/not-additive.ts';
import type { Answer } from './answer.ts';
import type { Built } from './building.ts';
import type { Doubt } from './open.ts';
import { byValues } from './order.ts';
import type { Session } from './session.ts';

/**
 * Refuses what a word of the query refused, the first such word with everything that it has to say. Gives the words that were doubted and did it all the same.
 *
 * @throws {StepError} NOT_IN_LIST, NO_MATCH, MANY_MATCHES; ADDED_OVER_TIME, NOT_ADDITIVE
 */
export async function refuseValues({ statuses }: Answer, session: Session, built: Built, nameOf: (code: number) => string): Promise<ReadonlySet<Doubt>> {
  const insisted = new Set<Doubt>();
  for (const each of built.asked) {
    if ('questions' in each) {
      const faults = await doubted(each, session);
      if (faults.length > 0 && each.although === undefined) throw new StepError(orSay(faults)).inside({ step: each.word });
      if (faults.length > 0) insisted.add(each);
    } else if ((statuses.get(each.code) ?? 0) > 0) {
      const columns = await session.ask(each.sql);
      const rows = (columns[0] ?? []).map((_, i) => columns.map((values) => values[i] ?? null)).sort(byValues);
      throw new StepError(each.explain(rows)).inside({ step: nameOf(each.code) });
    }
  }
  return insisted;
}

async function doubted({ questions }: Doubt, session: Session): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const { sql, explain } of questions) {
    const columns = await session.ask(sql);
    faults.push(...explain(columns.map(([value]) => value ?? null)));
  }
  return faults;
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
