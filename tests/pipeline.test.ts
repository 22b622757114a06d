import { rmSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { CheckError, LoadError, StepError } from '../src/errors.ts';
import type { Finding } from '../src/errors.ts';
import { between } from '../src/check/between.ts';
import { recode } from '../src/clean/recode.ts';
import { figures } from '../src/load/figures.ts';
import { population } from '../src/load/population.ts';
import { pipeline } from '../src/pipeline.ts';
import type { Source } from '../src/source.ts';
import { newRun, step } from '../src/step.ts';
import type { Event, Step } from '../src/step.ts';
import { need } from '../src/table/need.ts';
import { appendOrigins } from '../src/table/origins-together.ts';
import { originNames } from '../src/table/origins.ts';
import { takeRows } from '../src/table/rows.ts';
import { rowCount } from '../src/table/table.ts';
import type { Table } from '../src/table/table.ts';
import { ledgerFolder } from './support/ledger.ts';
import { rejects } from './support/rejects.ts';
import { rowsOf, tbl } from './support/tbl.ts';

const source = (table: Table = tbl([{ n: 1 }, { n: 2 }, { n: 3 }]), name = 'rows'): Source => ({ name, load: async () => table });
const first = (count: number): Step => step(`first(${count})`, (table) => takeRows(table, Array.from({ length: count }, (_, i) => i)));

/** A check that finds something, whatever the table. */
function finds(check: string, severity: Finding['severity'], figures: readonly string[] = []): Step {
  return step(check, (table) => ({ ...table, findings: [...table.findings, { check, severity, message: `${check} found something`, figures }] }));
}

test('a pipeline loads its source and takes its steps in order', async () => {
  const table = await pipeline('p', source(), first(2), first(1)).load();
  assert.equal(rowsOf(table), [{ n: 1 }]);
});

test('a pipeline without steps is its source', async () => {
  assert.equal(rowsOf(await pipeline('p', source()).load()), [{ n: 1 }, { n: 2 }, { n: 3 }]);
});

test('nothing runs until load, and everything runs again at the next', async () => {
  let runs = 0;
  const counted: Source = { name: 'counted', load: async () => ((runs += 1), tbl([])) };
  const p = pipeline('p', counted, step('also', (table) => ((runs += 10), table)));
  assert.is(runs, 0);
  await p.load();
  await p.load();
  assert.is(runs, 22);
});

test('a step may take its time', async () => {
  const slow = step('slow', async (table) => {
    await new Promise((done) => setTimeout(done, 1));
    return takeRows(table, [2]);
  });
  assert.equal(rowsOf(await pipeline('p', source(), slow, first(1)).load()), [{ n: 3 }]);
});

test('a plain function is a step, named after itself', async () => {
  const { lineage } = await pipeline('p', source(), function lastRow(table) {
    return takeRows(table, [2]);
  }, (table) => table).load();
  assert.equal(lineage.steps.map((each) => each.step), ['rows', 'lastRow', 'unnamed step']);
});

test('a table knows the steps that it went through, with rows in and out', async () => {
  const { lineage } = await pipeline('p', source(), first(2), first(1)).load();
  assert.equal((await pipeline('p', source(), recode('n', { 1: 'one' }, { others: 'keep' })).load()).lineage.steps[1], { step: 'clean.recode(n)', rowsIn: 3, rowsOut: 3, given: [['1', 'one']] });
  assert.equal(lineage, { name: 'p', joined: [], steps: [{ step: 'rows', rowsIn: 0, rowsOut: 3 }, { step: 'first(2)', rowsIn: 3, rowsOut: 2 }, { step: 'first(1)', rowsIn: 2, rowsOut: 1 }] });
});

test('a run is told each step as it starts and ends', async () => {
  const heard: Event[] = [];
  await pipeline('p', source(), first(2)).load(newRun((event) => heard.push(event)));
  assert.equal(heard.map((event) => [event.event, event.event === 'progress' ? null : event.step]), [['step.start', 'rows'], ['step.end', 'rows'], ['step.start', 'first(2)'], ['step.end', 'first(2)']]);
  const ends = heard.flatMap((event) => (event.event === 'step.end' ? [[event.rowsIn, event.rowsOut, event.ms >= 0]] : []));
  assert.equal(ends, [[null, 3, true], [3, 2, true]]);
});

/* Errors. */

test('an error in a step carries the step and the pipeline', async () => {
  const refusing = step('clean.keep(m)', (table) => (need(table, 'm'), table));
  const error = await rejects(pipeline('p', source(), first(2), refusing).load(), 'NO_SUCH_COLUMN');
  assert.instance(error, StepError);
  assert.equal(error.faults[0]?.place, { pipeline: 'p', step: 'clean.keep(m)' });
});

test('an error in the source carries the source as its step', async () => {
  const failing: Source = { name: 'load.figures(x)', load: () => Promise.reject(new StepError({ code: 'NO_SUCH_MEASURE', what: 'no measure "x"' })) };
  const { faults } = await rejects(pipeline('p', failing).load(), 'NO_SUCH_MEASURE');
  assert.equal(faults[0]?.place, { pipeline: 'p', step: 'load.figures(x)' });
});

test('what is wrong with a file has its place there, not in the step', async () => {
  const error = new LoadError({ code: 'BAD_CELL', what: 'bad', place: { file: 't.csv', line: 3 } });
  const thrown = await rejects(pipeline('p', { name: 's', load: () => Promise.reject(error) }).load(), 'BAD_CELL');
  assert.is(thrown, error);
});

test('a step that throws a plain error becomes STEP_FAILED, with its cause', async () => {
  const cause = new TypeError('x is not a function');
  const failing = step('derive.column(x)', () => {
    throw cause;
  });
  const error = await rejects(pipeline('p', source(), failing).load(), 'STEP_FAILED');
  assert.is(error.cause, cause);
  assert.is(error.message, 'x is not a function (step derive.column(x), pipeline p)');
});

test('a step that throws what is no error, or rejects, or gives no table, fails too', async () => {
  const odd: Step[] = [
    step('throws', () => {
      throw 'a word';
    }),
    step('rejects', () => Promise.reject(new Error('no'))),
    step('gives nothing', () => undefined as unknown as Table),
  ];
  for (const each of odd) {
    const { faults } = await rejects(pipeline('p', source(), each).load(), 'STEP_FAILED');
    assert.is(faults[0]?.place?.step, each.step);
  }
});

test('no step runs behind one that failed', async () => {
  let ran = false;
  const failing = step('fails', () => {
    throw new Error('no');
  });
  await rejects(pipeline('p', source(), failing, step('later', (table) => ((ran = true), table))).load(), 'STEP_FAILED');
  assert.not(ran);
});

/* Checks. */

test('several failing checks are told at once, behind the last step', async () => {
  let ran = false;
  const later = step('later', (table) => ((ran = true), table));
  const error = await rejects(pipeline('p', source(), finds('check.unique(year)', 'error', ['lp-01', 'ec-02']), finds('check.complete(year)', 'error'), later).load(), 'CHECK_FAILED');
  assert.instance(error, CheckError);
  assert.equal(error.faults.map(({ what, place }) => [what, place]), [
    ['check.unique(year): check.unique(year) found something [lp-01, ec-02]', { pipeline: 'p' }],
    ['check.complete(year): check.complete(year) found something', { pipeline: 'p' }],
  ]);
  assert.ok(ran);
});

test('warnings and notes stop nothing, and stay with the table', async () => {
  const table = await pipeline('p', source(), finds('a', 'warn'), finds('b', 'note')).load();
  assert.equal(table.findings.map(({ check }) => check), ['a', 'b']);
});

/* Pipelines of pipelines. */

test('a pipeline is a source of another', async () => {
  const inner = pipeline('inner', source(), first(2));
  const outer = pipeline('outer', inner, first(1));
  const { lineage, ...table } = await outer.load();
  assert.is(rowCount({ ...table, lineage }), 1);
  assert.equal(lineage.steps.map((each) => each.step), ['inner', 'first(1)']);
  assert.equal(lineage.joined.map(({ name, steps }) => [name, steps.map((each) => each.step)]), [['inner', ['rows', 'first(2)']]]);
});

test('an error in the inner pipeline keeps its own step and pipeline, and its cause', async () => {
  const cause = new Error('no');
  const failing = step('fails', () => {
    throw cause;
  });
  const error = await rejects(pipeline('outer', pipeline('inner', source(), failing)).load(), 'STEP_FAILED');
  assert.equal([error.faults[0]?.place, error.cause], [{ pipeline: 'inner', step: 'fails' }, cause]);
});

test('checks that fail in the inner pipeline are told as its own', async () => {
  const error = await rejects(pipeline('outer', pipeline('inner', source(), finds('a', 'error'), finds('b', 'error'))).load(), 'CHECK_FAILED');
  assert.instance(error, CheckError);
  assert.equal(error.faults.map(({ place }) => place), [{ pipeline: 'inner' }, { pipeline: 'inner' }]);
});

test('remarks and warnings of the inner pipeline stay with the table', async () => {
  const table = await pipeline('outer', pipeline('inner', source(), finds('a', 'warn')), finds('b', 'warn')).load();
  assert.equal(table.findings.map(({ check }) => check), ['a', 'b']);
});

/* One run reads a ledger once. */

test('two pipelines that meet in a run read the ledger once, and share its origins', async () => {
  const from = ledgerFolder();
  const [homicides, deaths] = [pipeline('homicides', figures('homicides', { from })), pipeline('deaths', figures('deaths', { from, unit: 'count' }))];
  const run = newRun();
  const above = await homicides.load(run);
  rmSync(from, { recursive: true });
  const below = await deaths.load(run);
  const people = await population('SV', { from }).load(run);
  assert.is(rowCount(people), 3);
  const { shelves, ...rest } = appendOrigins(above.origins, below.origins);
  assert.is(shelves.length, 1);
  assert.equal([0, 2].map((row) => originNames({ shelves, ...rest }, row)), [['lp-02'], ['lp-01']]);
});

test('a pipeline that two others are fed by runs once in a run', async () => {
  const from = ledgerFolder();
  let times = 0;
  const shared = pipeline('shared', figures('homicides', { from }), step('counts', (table) => ((times += 1), table)));
  const run = newRun();
  await Promise.all([pipeline('a', shared).load(run), pipeline('b', shared).load(run)]);
  assert.is(times, 1);
  await shared.load();
  assert.is(times, 2);
});

test('a step that fails does not silence the checks before it', async () => {
  const from = ledgerFolder();
  const checked = pipeline('p', figures('homicides', { from }), between('value', 0, 1), step('breaks', () => { throw new Error('no more'); }));
  const error = await rejects(checked.load(), 'CHECK_FAILED');
  assert.ok(error.faults.some(({ code }) => code === 'STEP_FAILED'));
});

test('another run reads it anew: no result is stale', async () => {
  const from = ledgerFolder();
  const homicides = pipeline('homicides', figures('homicides', { from }));
  assert.is(rowCount(await homicides.load()), 2);
  rmSync(from, { recursive: true });
  await rejects(homicides.load(), 'NO_FILE');
});

test('a step may load another pipeline in the same run', async () => {
  const from = ledgerFolder();
  const run = newRun();
  let reads = 0;
  const counting = { ...run, once: <T>(key: unknown, make: () => Promise<T>): Promise<T> => run.once(key, () => ((reads += typeof key === 'string' ? 1 : 0), make())) };
  const joins = step('joins', async (table, mine) => {
    await population('SV', { from }).load(mine);
    return table;
  });
  await pipeline('p', figures('homicides', { from }), joins).load(counting);
  assert.is(reads, 1);
});

test.run();
