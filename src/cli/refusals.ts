import { ChartError, CheckError, ofKind } from '../errors.ts';
import type { CifrasError, Fault, Finding } from '../errors.ts';
import { faultOf } from '../lint/index.ts';
import type { LintFinding } from '../lint/index.ts';
import type { Drawn } from '../notebook/run.ts';
import type { RunOptions } from './run.ts';
import { failedCheck } from '../said/told.ts';
import { uncheckedFigures } from './unchecked.ts';

/** What stops a run whose data and charts hold: figures that nobody has checked, and warnings, where that was asked for. */
export function refusals({ tables }: Drawn, { found, linted }: { found: readonly Finding[]; linted: readonly LintFinding[] }, { unchecked = 'allowed', warnings: allowed = 'allowed', errors }: RunOptions & { errors: readonly CifrasError[] }): CifrasError[] {
  if (errors.length > 0) return [];
  const faults: Fault[] = [
    ...(unchecked === 'refused' ? uncheckedFigures(tables) : []),
    ...(allowed === 'refused' ? found.filter(({ severity }) => severity !== 'note').map((finding) => ({ ...failedCheck(finding), fix: 'answer it, or run without --strict' })) : []),
  ];
  const unfit = allowed === 'refused' ? linted.map(faultOf) : [];
  return [...(faults.length === 0 ? [] : [new CheckError(faults)]), ...(unfit.length === 0 ? [] : [new ChartError(unfit)])];
}

/** Errors without the faults that others have told: a page meets what its charts met. */
export function notYetTold(errors: readonly CifrasError[], others: readonly CifrasError[]): CifrasError[] {
  const told = new Set(others.flatMap(({ faults }) => faults.map((fault) => JSON.stringify(fault))));
  return errors.flatMap((error) => {
    const left = error.faults.filter((fault) => !told.has(JSON.stringify(fault)));
    return left.length === 0 ? [] : [ofKind(error, left)];
  });
}
