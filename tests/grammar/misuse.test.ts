import { existsSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { CifrasError } from '../../src/errors.ts';
import * as door from '../../src/index.ts';
import { rejects } from '../support/rejects.ts';
import { tbl } from '../support/tbl.ts';
import { ledgerFolder } from '../support/ledger.ts';
import { project } from '../support/project.ts';

type Word = (...given: readonly unknown[]) => unknown;

/** Every function that analysts can call, by its name; errors are classes. */
const WORDS: readonly (readonly [string, Word])[] = Object.entries(door as Readonly<Record<string, unknown>>).flatMap(([name, value]) => {
  if (typeof value === 'function') return /Error$/u.test(name) ? [] : [[name, value as Word] as const];
  if (!['load', 'clean', 'derive', 'check', 'write'].includes(name)) return [];
  return Object.entries(value as Readonly<Record<string, Word>>).map(([word, each]) => [`${name}.${word}`, each] as const);
});

const table = tbl([{ year: 2022, deaths: 5, cause: 'a' }, { year: 2023, deaths: 7, cause: 'b' }], { deaths: 'deaths' }, ['a', 'b']);
const source = { name: 'typed', load: () => Promise.resolve(table) };
/** What people give by mistake: nothing, the wrong kind, the wrong spelling, or what belongs elsewhere. */
const WRONG: readonly unknown[] = [undefined, null, 0, -1, NaN, '', 'x', 'year', {}, { gap: 'skip' }, { of: 'deaths', ovr: 'year' }, { by: null }, { columns: 'x' }, [], ['year'], [null], [[]], () => undefined, () => 1, Symbol.iterator, new Map(), Promise.resolve(1), new URL('https://example.org/'), source, table, door.derive.year, true, new Date(0)];

/** The error that a call ends in, or null. What it makes is tried as well: a step on a table, a source by being loaded. */
async function outcome(word: Word, given: readonly unknown[]): Promise<unknown> {
  try {
    const made = await word(...given);
    if (typeof made === 'function') await door.pipeline('p', source, made as door.Step).load();
    return null;
  } catch (error) {
    return error;
  }
}

test('every word refuses what it does not take with an error of ours, or works', async () => {
  assert.ok(WORDS.length > 55);
  await fc.assert(fc.asyncProperty(fc.constantFrom(...WORDS), fc.array(fc.constantFrom(...WRONG), { maxLength: 4 }), async ([name, word], given) => {
    const error = await outcome(word, given);
    assert.ok(error === null || error instanceof CifrasError, `${name}(${given.map(String.bind(null)).length} given): ${error instanceof Error ? error.stack ?? '' : String(error)}`);
  }), { numRuns: 3000 });
  // Nothing was written by a word that was given a folder.
  assert.equal(['x', 'year', 'undefined'].filter((name) => existsSync(name)), []);
});

test('every word, given nothing or one thing, does not speak in the words of the language', async () => {
  for (const [name, word] of WORDS) {
    for (const given of [[], ...WRONG.map((value) => [value])]) {
      const error = await outcome(word, given);
      assert.ok(error === null || error instanceof CifrasError, `${name}: ${String(error)}`);
      assert.not.match(error === null ? '' : (error as Error).message, /Cannot (?:read|destructure|convert)|undefined is not|is not a function|is not iterable/u);
    }
  }
});

test('a misspelt option, and a misspelt value, are refused by every word that has options', () => {
  const { check, cite, derive, load } = door;
  const fixes = [
    () => derive.total([], { gap: 'skip' } as never), () => derive.total([], { sum: 'deaths', gaps: 'skipp' as never }), () => load.figures('deaths', { categry: null } as never), () => load.figures('deaths', { unit: 'cont' as never }),
    () => cite(source, {}, 'deaths', { as: 'wrds' as never }), () => load.events({ kinds: ['defintion' as never] }), () => load.csv('x.csv', {}, { numbers: '1234,5' as never }), () => load.duckdb('x.csv', {}).total([], { gaps: 'skipp' as never }), () => check.audited({ error: 'stop' } as never),
  ].map((work) => {
    try {
      work();
      return 'nothing is said';
    } catch (error) {
      return error instanceof CifrasError ? error.faults.map(({ fix }) => fix).join(' ') : String(error);
    }
  });
  assert.equal(fixes, ['did you mean "gaps"?', "did you mean 'skip'?", 'did you mean "category"?', "did you mean 'count'?", "did you mean 'words'?", "did you mean 'definition'?", "did you mean '1.234,5'?", "did you mean 'skip'?", 'did you mean "errors"?']);
});

test('what a reader of words cannot tell is told when it is loaded', async () => {
  const from = ledgerFolder();
  await rejects(door.load.events({ from, ids: ['ev-fense'] }).load(), 'NO_SUCH_EVENT');
  await rejects(door.load.events({ from, measure: 'homicide' }).load(), 'NO_SUCH_MEASURE');
  await rejects(door.pipeline('p', source, () => undefined as never).load(), 'STEP_FAILED');
});

test('cells that are none, and languages that there are not, are refused with what to write', async () => {
  const at = { url: new URL('./x.ts', import.meta.url).href };
  const fixOf = async (work: Promise<unknown>): Promise<string> => work.then(() => 'nothing is said', (error: unknown) => (error instanceof CifrasError ? `${error.code} ${error.faults[0]?.fix ?? ''}` : String(error)));
  assert.is(await fixOf(door.notebook(at, { title: 'T' }, { en: door.md`a`, es: door.md`b` } as never)), 'BAD_OPTION write translated({ en: …, es: … })');
  assert.match(await fixOf(door.notebook(at, { title: 'T' }, null as never)), 'BAD_OPTION write md`…`, chart(…)');
  assert.is(await fixOf(door.notebook(at, { title: 'T', lang: 'sp' as never })), "BAD_OPTION write 'en' or 'es'");
  assert.is(await fixOf(door.notebook(at, {} as never)), "NO_TITLE write { title: '…' }");
  assert.match(await fixOf(door.draw(door.chart(source, 'x.vl.json') as never)), 'BAD_OPTION write { name, authored: readAuthored(spec)');
});

test('a house style that lacks a cut, or whose colour or name no program would understand, is told of what it lacks before anything is drawn', async () => {
  const { fonts, colours } = door.CIFRAS_STYLE;
  const { italic, ...upright } = fonts;
  const wrong = async (style: object): Promise<string[]> => rejects(door.draw({ name: 'x', authored: {}, tables: new Map() } as never, { style: { ...door.CIFRAS_STYLE, ...style } } as never), 'BAD_OPTION').then(({ faults }) => faults.map(({ what }) => what));
  assert.ok(italic.endsWith('.ttf'));
  assert.equal(await wrong({ fonts: upright }), ['draw: style.fonts.italic is not given']);
  assert.equal(await wrong({ fonts, colours: { ...colours, first: 'bluish', paper: '#fffff' }, dark: { ...colours, ink: 'rgb(0 0 0 / 10%)' } }), ['draw: style.colours.first is "bluish"', 'draw: style.colours.paper is "#fffff"', 'draw: style.dark.ink is "rgb(0 0 0 / 10%)"']);
  for (const family of ['A "B"', "O'Brien", '<g>', 'Arial, Helvetica', ' ']) assert.is((await wrong({ fonts, family })).length, 1, family);
});

test('a file that is started itself tells a misuse in sentences, without a trace', async () => {
  const started = project([]);
  started.write('pipelines/x.ts', "import { derive } from 'cifras';\nderive.rate('r', { of: 'a', over: 'b' } as any);\n");
  const { code, out, err } = await started.start('pipelines/x.ts');
  assert.equal([code, out, err], [2, '', '✗ pipelines/x.ts:2:8  derive.rate: per is not given\n  → write a number\n  UsageError BAD_OPTION\n']);
});

test('a file that is started itself and loads a pipeline tells what is wrong with the data in sentences, without a trace', async () => {
  const started = project([]);
  started.write('data/beds.csv', 'town,beds\nEsperanza,40\nLas Lomas,I2\nEl Coco,1O\n');
  const file = (work: string): void => started.write('pipelines/x.ts', `import { count, load, pipeline, text } from 'cifras';
const beds = pipeline('beds', load.csv(new URL('../data/beds.csv', import.meta.url), { town: text('Town'), beds: count('beds') }));
${work}
`);
  file('await beds.load();');
  const { code, out, err } = await started.start('pipelines/x.ts');
  assert.equal([code, out, err.match(/^✗ .*$/gmu), / at .*:\d+/u.test(err)], [1, '', ['✗ data/beds.csv:3:11, column "beds"  cannot read "I2" as a whole number', '✗ data/beds.csv:4:9, column "beds"  cannot read "1O" as a whole number'], false]);
  file("await beds.load().catch((error) => console.log(error.name, error.faults.length));");
  assert.equal(await started.start('pipelines/x.ts'), { code: 0, out: 'LoadError 2\n', err: '' });
  started.write('data/beds.csv', 'town,beds\nEsperanza,40\n');
  file('const { data } = await beds.load();\nconsole.log(data.numRows());');
  assert.equal(await started.start('pipelines/x.ts'), { code: 0, out: '1\n', err: '' });
});

test('every word of the door has a table of what it takes', () => {
  const files = readdirSync('src/grammar');
  assert.ok(files.length > 8);
  assert.equal(WORDS.filter(([, word]) => !/faultsOf/u.test(String(word))).map(([name]) => name), []);
});

test.run();
