import { StepError } from '../errors.ts';
import { step } from '../step.ts';
import type { Step } from '../step.ts';
import { companion, COMPANIONS } from '../table/column.ts';
import { need } from '../table/need.ts';
import { namedColumns, withColumns } from '../table/table.ts';
import type { Named } from '../table/table.ts';

/**
 * Gives columns other names: `clean.rename({ value: 'deaths' })`. A figure's bounds and type go with it.
 *
 * @throws {StepError} NO_SUCH_COLUMN; COLUMN_EXISTS where a new name is taken; BAD_OPTION for a bound or type without its figure, which would lose it.
 */
export function rename(names: Readonly<Record<string, string>>): Step {
  return step(`clean.rename(${Object.keys(names).join(', ')})`, (table) => {
    const readers = need(table, ...Object.keys(names));
    const parts = readers.filter(({ kind }) => kind === 'bound' || kind === 'open' || kind === 'type');
    if (parts.length > 0) throw new StepError(parts.map(({ name }) => ({ code: 'BAD_OPTION', what: `"${name}" belongs to a figure`, fix: 'rename the figure, and it goes with it' })));
    const fresh = new Map(readers.flatMap(({ name, kind }) => [[name, names[name] ?? name] as const, ...(kind === 'figure' ? companionsOf(name, names[name] ?? name) : [])]));
    const renamed = namedColumns(table).map(([name, column, cells]): Named => [fresh.get(name) ?? name, column, cells]);
    const taken = renamed.map(([name]) => name).filter((name, i, all) => all.indexOf(name) < i);
    if (taken.length > 0) throw new StepError(taken.map((name) => ({ code: 'COLUMN_EXISTS', what: `there is a column "${name}" already`, fix: 'choose another name' })));
    return { ...withColumns(table, renamed), narrower: new Map([...table.narrower].map(([name, origins]) => [fresh.get(name) ?? name, origins])) };
  });
}

function companionsOf(old: string, name: string): (readonly [string, string])[] {
  return COMPANIONS.map((which) => [companion(old, which), companion(name, which)] as const);
}
