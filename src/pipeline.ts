import { CheckError, CifrasError, StepError } from './errors.ts';
import type { Fault, Finding, Place } from './errors.ts';
import { failedCheck } from './said/told.ts';
import type { Source } from './source.ts';
import { callSite } from './spoken/call-site.ts';
import { toldIfUncaught } from './spoken/uncaught.ts';
import { newRun } from './step.ts';
import type { Run, Step } from './step.ts';
import { rowCount } from './table/table.ts';
import type { Table } from './table/table.ts';

/** A source and the steps that its table goes through. It is a source itself, so pipelines feed pipelines. */
export interface Pipeline extends Source {
  readonly source: Source;
  readonly steps: readonly Step[];
}

/**
 * Makes a pipeline of a source and steps. Nothing is read or run until `load()`.
 * A failing check does not stop the run: later checks speak too, and `load()` rejects once with everything that they found.
 *
 * @throws {CifrasError} from `load()`: what a step threw, with the step and pipeline filled in.
 * @throws {StepError} STEP_FAILED from `load()`: a step threw something else.
 * @throws {CheckError} CHECK_FAILED from `load()`: findings that are errors, all of them.
 */
export function pipeline(name: string, source: Source, ...steps: readonly Step[]): Pipeline {
  // Two pipelines that are fed by this one, in one run, are fed the same table.
  const load = (run?: Run): Promise<Table> => (run === undefined ? alone(made, callSite(load)) : run.once(made, () => taken(made, run)));
  const made: Pipeline = { name, source, steps, load };
  return made;
}

/** A run of its own, asked for by a file of the analyst's: where that was started itself and catches nothing, what is wrong is told in sentences. */
async function alone(made: Pipeline, place: Place): Promise<Table> {
  try {
    return await made.load(newRun());
  } catch (error) {
    if (error instanceof CifrasError) toldIfUncaught(error, place);
    throw error;
  }
}

async function taken({ name, source, steps }: Pipeline, run: Run): Promise<Table> {
  let table = await timed({ name, step: source.name, run }, null, () => source.load(run));
  table = { ...table, lineage: { name, steps: [{ step: source.name, rowsIn: 0, rowsOut: rowCount(table) }], joined: joinedFrom(source, table) } };
  for (const each of steps) {
    try {
      table = await take(each, table, { name, run });
    } catch (error) {
      throw withFindings(error, table, name);
    }
  }
  const errors = failures(table, name);
  if (errors.length > 0) throw new CheckError(errors);
  return table;
}

function failures(table: Table, name: string): Fault[] {
  return table.findings.filter(({ severity }) => severity === 'error').map((finding) => failed(finding, name));
}

/** A step that fails does not silence the checks before it. */
function withFindings(error: unknown, table: Table, name: string): unknown {
  const errors = failures(table, name);
  return error instanceof CifrasError && errors.length > 0 ? new CheckError([...errors, ...error.faults]) : error;
}

/** A pipeline as the source of another keeps its own line of steps. */
function joinedFrom(source: Source, table: Table): Table['lineage']['joined'] {
  return 'steps' in source ? [table.lineage] : [];
}

async function take(each: Step, table: Table, { name, run }: { name: string; run: Run }): Promise<Table> {
  const label = each.step ?? (each.name === '' ? 'unnamed step' : each.name);
  const result = await timed({ name, step: label, run }, table, async () => tableFrom(await each(table, run)));
  const taken = { step: label, rowsIn: rowCount(table), rowsOut: rowCount(result), ...(each.given === undefined ? {} : { given: each.given }) };
  return { ...result, lineage: { ...result.lineage, name, steps: [...table.lineage.steps, taken] } };
}

/** A step that an analyst writes may forget to give its table, and a word may stand there without what it takes. */
function tableFrom(given: unknown): Table {
  if (typeof given === 'object' && given !== null && (given as Partial<Table>).columns instanceof Map) return given as Table;
  throw new StepError({ code: 'STEP_FAILED', what: `the step gives ${given === undefined ? 'nothing' : 'what is no table'}`, fix: 'return the table, or call the word that makes the step: derive.year(…)' });
}

async function timed(
  { name, step, run }: { name: string; step: string; run: Run },
  before: Table | null,
  work: () => Table | Promise<Table>,
): Promise<Table> {
  run.tell({ event: 'step.start', pipeline: name, step });
  const start = performance.now();
  try {
    const table = await work();
    const ms = performance.now() - start;
    run.tell({ event: 'step.end', pipeline: name, step, rowsIn: before === null ? null : rowCount(before), rowsOut: rowCount(table), ms });
    return table;
  } catch (error) {
    throw placed(error, { pipeline: name, step });
  }
}

function placed(error: unknown, place: { pipeline: string; step: string }): Error {
  // What is wrong with a file is wrong for every pipeline that reads it: its place is the file, not the step. What a pipeline further in has placed is placed.
  if (error instanceof CifrasError) return error.faults.some((fault) => (fault.place?.file ?? fault.place?.pipeline) !== undefined) ? error : error.inside(place);
  const what = error instanceof Error ? error.message : String(error);
  return Object.assign(new StepError({ code: 'STEP_FAILED', what, place }), { cause: error });
}

function failed(finding: Finding, name: string): Fault {
  return { ...failedCheck(finding), place: { pipeline: name } };
}

