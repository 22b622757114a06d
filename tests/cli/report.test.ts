import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { report, reportFindings } from '../../src/cli/report.ts';
import { CheckError, ChartError, LoadError, StepError } from '../../src/errors.ts';
import type { Fault, Finding } from '../../src/errors.ts';

const CELL: Fault = {
  code: 'BAD_CELL', what: 'cannot read "I54" as a number', fix: 'letter I for digit 1? write 154',
  place: { file: 'data/figures.csv', line: 3, column: 6, field: 'value' }, text: '2023,I54,PNC', width: 3,
};
const lines = (fault: Fault): string[] => report([new LoadError(fault)]).split('\n');

test('a fault is told with its place, what is wrong, the line as it stands with the spot marked, what to do, and its code', () => {
  assert.is(report([new LoadError(CELL)]), [
    '✗ data/figures.csv:3:6  cannot read "I54" as a number',
    '  3 │ 2023,I54,PNC',
    '    │      ^^^',
    '  → letter I for digit 1? write 154',
    '  LoadError BAD_CELL: column "value"',
    '',
    '1 fault; nothing was written',
  ].join('\n'));
});

test('the lines above and below are shown too, cut as the line is', () => {
  const frame = lines({ ...CELL, place: { file: 'a.csv', line: 9, column: 6 }, around: { above: 'year,value,by', below: '2024,12,PNC' } }).slice(1, 5);
  assert.equal(frame, ['   8 │ year,value,by', '   9 │ 2023,I54,PNC', '     │      ^^^', '  10 │ 2024,12,PNC']);
  const long = 'a'.repeat(500);
  const cut = lines({ ...CELL, text: `${long},I54`, place: { file: 'a.csv', line: 2, column: 502 }, around: { above: long, below: 'b' } }).slice(1, 5);
  assert.ok(cut.every((each) => each.length < 120) && cut[0]?.startsWith('  1 │ …a'));
});

test('what is not known is left out', () => {
  assert.is(report([new StepError({ code: 'STEP_FAILED', what: 'it failed' })]), '✗ it failed\n  StepError STEP_FAILED\n\n1 fault; nothing was written');
  assert.equal(lines({ code: 'NO_FILE', what: 'there is no such file', place: { file: 'data/a.csv' } }).slice(0, 2), ['✗ data/a.csv  there is no such file', '  LoadError NO_FILE']);
});

test('the step and the pipeline are named', () => {
  assert.is(lines({ code: 'NO_SUCH_COLUMN', what: 'no column "a"', place: { step: 'clean.keep(a)', pipeline: 'homicides' } })[1], '  LoadError NO_SUCH_COLUMN: step clean.keep(a), pipeline homicides');
});

test('a line without a column is shown without marks, and a column without a line is not', () => {
  const { width: _, ...plain } = CELL;
  assert.equal(lines({ ...plain, place: { file: 'a.csv', line: 12 } }).slice(1, 3), ['  12 │ 2023,I54,PNC', '  → letter I for digit 1? write 154']);
  assert.is(lines({ ...plain, place: { file: 'a.csv' } })[1], '  → letter I for digit 1? write 154');
});

/** What stands above the marks in the frame of the cell at `column` in `text`. */
function marked(text: string, column: number, width: number): string {
  const [, shown = '', marks = ''] = lines({ ...CELL, place: { file: 'a.csv', line: 1000, column }, text, width });
  return shown.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1);
}

test('the marks stand under the right characters', () => {
  assert.is(marked('2023,I54,PNC', 6, 3), 'I54');
  assert.is(marked('I54', 1, 3), 'I54');
});

test('a long line is cut to what surrounds the spot, and the marks still stand under it', () => {
  const text = `${'a'.repeat(500)},I54,${'b'.repeat(500)}`;
  const [, shown = ''] = lines({ ...CELL, place: { file: 'a.csv', line: 3, column: 502 }, text });
  assert.match(shown, /^ {2}3 │ …a+,I54,b+…$/u);
  assert.ok(shown.length < 120);
  assert.is(marked(text, 502, 3), 'I54');
});

test('a long line is not cut at the side where nothing is lost', () => {
  const shown = (column: number): string => lines({ ...CELL, place: { file: 'a.csv', line: 3, column }, text: `I54,${'b'.repeat(200)},I54` })[1] ?? '';
  assert.match(shown(1), /^ {2}3 │ I54,b+…$/u);
  assert.match(shown(206), /^ {2}3 │ …b+,I54$/u);
});

test('marks never run out of the line that is shown', () => {
  assert.is(marked(`x,${'long '.repeat(100)}`, 3, 500).length, 98);
});

test('wherever the cell stands, the marks stand under it', () => {
  fc.assert(fc.property(fc.nat({ max: 400 }), fc.nat({ max: 400 }), fc.integer({ min: 1, max: 20 }), (before, behind, width) => {
    const cell = 'Q'.repeat(width);
    assert.is(marked(`${'a'.repeat(before)}${cell}${'b'.repeat(behind)}`, before + 1, width), cell);
  }), { numRuns: 200 });
});

test('a tab is one character wide, as the marks count it', () => {
  assert.is(marked('2023\tPNC\tI54', 10, 3), 'I54');
  assert.not.match(lines({ ...CELL, text: '2023\tI54' }).join(''), '\t');
});

test('what a file holds cannot colour the screen or move its cursor', () => {
  const told = lines({ ...CELL, what: 'cannot read "\u001b[31mred" as a number', text: '\u001b[2J,I54' }).join('\n');
  assert.not.match(told, '\u001b');
});

test('each fault is told once, however many pipelines met it', () => {
  const told = report([new LoadError(CELL), new LoadError([CELL, { ...CELL, place: { ...CELL.place, line: 4 } }]), new LoadError(CELL)]);
  assert.match(told, /2 faults; nothing was written$/u);
  assert.is(told.split('✗').length - 1, 2);
});

test('the same sentence of another place, code or kind is another fault', () => {
  assert.match(report([new LoadError(CELL), new ChartError(CELL), new LoadError({ ...CELL, code: 'OTHER' }), new LoadError({ ...CELL, place: { file: 'b.csv' } })]), '4 faults');
});

test('of more than fifty, fifty are shown and the others counted', () => {
  const many = (n: number): string => report([new CheckError(Array.from({ length: n }, (_, i) => ({ code: 'CHECK_FAILED', what: `finding ${i + 1}` })))]);
  assert.not.match(many(50), ' more');
  assert.match(many(53), /✗ finding 50\n[^✗]*\n… and 3 more\n\n53 faults; nothing was written$/u);
});

const FINDING: Finding = { check: 'check.between(rate, 0, 150)', severity: 'warn', message: 'rate is 151', figures: ['efe-1', 'wb-2'] };

test('a finding that stops nothing is a line, with the figures that it is about', () => {
  assert.is(reportFindings([FINDING, { ...FINDING, severity: 'note', figures: [] }]), '▲ warn check.between(rate, 0, 150): rate is 151 [efe-1, wb-2]\n▲ note check.between(rate, 0, 150): rate is 151\n');
});

test('a finding is in the language of the page where its check speaks it', () => {
  assert.is(reportFindings([{ ...FINDING, words: { en: 'rate is 151', es: 'la tasa es 151' }, figures: [] }], 'es'), '▲ aviso check.between(rate, 0, 150): la tasa es 151\n');
});

test('no findings are no lines, and the same finding of two charts is one', () => {
  assert.is(reportFindings([]), '');
  assert.is(reportFindings([FINDING, { ...FINDING }]).split('\n').length, 2);
});

test('in another language each fault is said in it; one that is not said there has its cause and remedy in it, beside the place and the value', () => {
  const error = (what: string): LoadError => new LoadError({ code: 'BAD_CELL', what, fix: 'mend "I2"', place: { file: 'a.csv', line: 2 } });
  const explained = (code: string): readonly [string, string] | undefined => (code === 'BAD_CELL' ? ['La celda no se lee.', 'Corregirla.'] : undefined);
  const told = (what: string): string => report([error(what)], { lang: 'es', explained, ending: '' });
  assert.is(told('the moon is in it'), '✗ a.csv:2  the moon is in it\n  La celda no se lee.\n  → mend "I2"\n  → Corregirla.\n  LoadError BAD_CELL\n\n1 error');
  assert.is(told('cannot read "I2" as a number'), '✗ a.csv:2  no se puede leer "I2" como un número\n  → mend "I2"\n  → Corregirla.\n  LoadError BAD_CELL\n\n1 error');
  assert.is(report([new LoadError({ code: 'BAD_CELL', what: 'cannot read "I2" as a number', fix: 'write 12' })], { lang: 'es', explained, ending: '' }), '✗ no se puede leer "I2" como un número\n  → escriba 12\n  LoadError BAD_CELL\n\n1 error');
  assert.is(report([new LoadError({ code: 'OTHER', what: 'a' })], { lang: 'es', explained, ending: '' }), '✗ a\n  LoadError OTHER\n\n1 error');
});

test.run();
