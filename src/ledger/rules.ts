import type { Fault } from '../errors.ts';
import { notInList } from '../csv/bad-cell.ts';
import { remembered } from '../remembered.ts';
import { decimalOf, decimalsIn, lostPoint, wholeNumbersIn } from './printed-numbers.ts';
import type { LedgerRow } from './rows.ts';
import type { FileName } from './schema.ts';
import { SCHEMA } from './schema.ts';
import { decimalsOfSerial } from './taken-days.ts';

export type LedgerFiles = Readonly<Record<FileName, readonly LedgerRow[]>>;

/** What is wrong between the cells of a ledger whose cells each read well: keys that lead nowhere, quotes without their phrase, numbers without their dates. Only of files that are `whole`: in one that lacks rows or columns, what is missing is not wrong. */
export function brokenRules(files: LedgerFiles, whole: ReadonlySet<FileName>): Fault[] {
  const rowsOf = (name: FileName): readonly LedgerRow[] => (whole.has(name) ? files[name] : []);
  const inputs = whole.has('figures') && whole.has('population') ? new Set([...keysOf(files, 'figures'), ...keysOf(files, 'population')]) : null;
  return [
    ...(Object.keys(SCHEMA) as FileName[]).flatMap((name) => deadKeys(files, name, whole)),
    ...(inputs === null ? [] : rowsOf('relations').flatMap((row) => deadInputs(inputs, row))),
    ...[...files.figures, ...files.events].flatMap(quoteFaults),
    ...rowsOf('figures').flatMap(figureFaults),
    ...rowsOf('figures').flatMap((row) => dateFaults(files, row)),
  ];
}

/** The keys in a cell: one, or several between bars. */
export function keysIn(cell: string): string[] {
  return cell.split('|').map((each) => each.trim()).filter((each) => each !== '');
}

function deadKeys(files: LedgerFiles, name: FileName, whole: ReadonlySet<FileName>): Fault[] {
  return Object.entries(SCHEMA[name].refs).filter(([, { file }]) => whole.has(file)).flatMap(([field, { file, many }]) => {
    const known = keysOf(files, file);
    const label = SCHEMA[name].columns[field]?.label ?? field;
    return files[name].flatMap((row) => {
      const keys = many === undefined ? [row.text(field)].filter((each) => each !== '') : keysIn(row.text(field));
      return keys.filter((each) => !known.has(each)).map((each) => row.fault(field, { ...notInList(each, label, [...known]), what: `"${each}" is not in ${file}.csv` }));
    });
  });
}

function keysOf(files: LedgerFiles, file: FileName): Set<string> {
  return new Set(files[file].map((row) => row.text(SCHEMA[file].key ?? '')));
}

function deadInputs(known: ReadonlySet<string>, row: LedgerRow): Fault[] {
  const dead = keysIn(row.text('inputs')).filter((each) => !known.has(each));
  return dead.map((each) => row.fault('inputs', { ...notInList(each, 'figure', [...known]), what: `"${each}" is neither in figures.csv nor in population.csv` }));
}

/** Texts as they are compared: one kind of space, of quotation mark and of dash; a page's no-break space is the typist's space. */
export function normalised(text: string): string {
  return plainTexts(text, () => plain(text));
}

const plainTexts = remembered<string>(10_000);

function plain(text: string): string {
  return text.normalize('NFKC').replace(/[“”«»„]/gu, '"').replace(/[‘’‚]/gu, "'").replace(/[‐‑–—−]/gu, '-').replace(/\s+/gu, ' ').trim();
}

function quoteFaults(row: LedgerRow): Fault[] {
  const [quote, phrase] = [row.text('quote'), row.text('phrase')];
  if (quote === '' || phrase === '' || normalised(quote).includes(normalised(phrase))) return [];
  return [row.fault('phrase', { code: 'PHRASE_NOT_IN_QUOTE', what: `"${phrase}" does not occur in its quote`, fix: `copy it from the quote as it stands: "${quote}"` })];
}

function figureFaults(row: LedgerRow): Fault[] {
  const [value, to, unit, hedge] = [row.number('value'), row.number('value_to'), row.text('unit'), row.text('hedge')];
  const faults: Fault[] = [];
  if (value !== null && unit === 'count' && !Number.isInteger(value)) {
    faults.push(row.fault('value', { code: 'BAD_CELL', what: `a count of ${value} is not whole`, fix: 'a spreadsheet may have read a dot for thousands as a decimal: compare it with the phrase' }));
  }
  faults.push(...changedNumbers(row));
  if (to !== null && value !== null && to < value) {
    faults.push(row.fault('value_to', { code: 'BAD_CELL', what: `the range ends at ${to}, below its beginning at ${value}`, fix: 'put the lower end into value' }));
  }
  if (to !== null && value === null) {
    faults.push(row.fault('value', { code: 'EMPTY_CELL', what: `a range up to ${to} without its lower end`, fix: 'put the lower end into value' }));
  } else if (value === null && !['similar', 'vague', 'majority'].includes(hedge)) {
    faults.push(row.fault('value', { code: 'EMPTY_CELL', what: 'a figure without a value', fix: 'type it, or say by the hedge (similar, vague, majority) that no number is printed' }));
  }
  if (to !== null && hedge !== 'between') {
    faults.push(row.fault('hedge', { code: 'BAD_CELL', what: `an upper end of ${to}, and the hedge is no range`, fix: 'write between, or empty value_to' }));
  }
  if (to === null && hedge === 'between') {
    faults.push(row.fault('value_to', { code: 'EMPTY_CELL', what: 'a range without its upper end', fix: 'put the upper end into value_to' }));
  }
  if (row.text('rank') === 'deprecated' && row.text('rank_reason') === '') {
    faults.push(row.fault('rank_reason', { code: 'EMPTY_CELL', what: 'deprecated without a reason', fix: 'say in rank_reason why it is not to be used' }));
  }
  return faults;
}

/** Whole numbers that a spreadsheet may have made of decimals: the words of the row print the decimal, and not the whole number. */
function changedNumbers(row: LedgerRow): Fault[] {
  return Object.entries(SCHEMA.figures.worded ?? {}).flatMap(([field, words]) => {
    const [value, text] = [row.number(field), row.text(words)];
    if (value === null || !Number.isInteger(value) || wholeNumbersIn(text).has(Math.abs(value))) return [];
    const [point, days] = [lostPoint(value, text), decimalsOfSerial(value)];
    const day = decimalsIn(text).find((numeral) => days.has(decimalOf(numeral)));
    const [printed, how] = point === null ? [day, 'made a day of it'] : [point, 'read its point as a sign for thousands'];
    return printed === undefined ? [] : [row.fault(field, { code: 'CHANGED_NUMBER', what: `the ${field} is ${value}, and the ${words} says ${printed}: a spreadsheet may have ${how}`, fix: `write ${decimalOf(printed)}` })];
  });
}

/** A flow is of a period; a running total or a stock that does not say its day is taken to be of the day on which it was printed. */
function dateFaults(files: LedgerFiles, row: LedgerRow): Fault[] {
  const measure = files.measures.find((each) => each.text('measure_id') === row.text('measure'));
  if (measure?.text('kind') !== 'flow' || row.text('period') !== '') return [];
  return [row.fault('period', { code: 'EMPTY_CELL', what: `"${row.text('measure')}" is a flow, and this figure has no period`, fix: 'say which year or days it counts' })];
}
