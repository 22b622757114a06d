import type { Authored } from '../chart/spec/authored.ts';
import { authoredTexts } from '../chart/spec/authored-texts.ts';
import type { AuthoredText } from '../chart/spec/authored-texts.ts';
import { isNode } from '../chart/spec/node.ts';
import { untraced } from '../figure/untraced.ts';
import { need } from '../table/need.ts';
import { rowCount } from '../table/table.ts';
import type { Table } from '../table/table.ts';
import { withoutDates } from './dates.ts';
import type { LintRule } from './lint-rule.ts';

/**
 * The numbers in the words of a chart come from its rows, as those of a page's prose do: `{[year=2023].rate}`, and not 9.9. Free are years and dates, names that begin with a letter (MS-13), what the units
 * are counted per, and what stands so in a cell or label of the tables; and whatever `usermeta.literals` gives a reason for. Every form of the words is looked at, also those for other widths.
 */
export const typedNumbers: LintRule = {
  name: 'typed-numbers',
  * find({ drawing: { authored, lang, tables } }) {
    const known = new Set([...literals(authored), ...[...tables.values()].flatMap((table) => [...names(table), ...counted(table)])]);
    for (const written of authoredTexts(authored, lang)) {
      const plain = withoutDates(written.text.replaceAll(/\{[^{}]*\}/gu, blank), lang).replaceAll(NAME, blank);
      for (const { text, at } of untraced(plain, { known, lang })) {
        yield { code: 'UNTRACED', severity: 'warn', what: `"${text}" in the ${written.part} comes from no table: "… ${around(written, at, text.length)} …"`, fix: FIX, place: written.placeOf(at) };
      }
    }
  },
};

const FIX = 'write the address of its cell: {[year=2023].value}; or, if it is no figure, say so: "usermeta": { "literals": { "MS-13": "the name of a gang" } }';

/** A word that begins with a capital and goes on in digits. */
const NAME = /(?<![\p{L}\p{N}.,’'-])\p{Lu}[\p{L}\p{M}’'-]*\p{N}[\p{L}\p{N}-]*/gu;

/** What an author says is no figure, with a reason. */
function literals({ spec }: Authored): string[] {
  const said = spec.usermeta?.literals;
  return isNode(said) ? Object.entries(said).filter(([, why]) => typeof why === 'string' && why.trim() !== '').map(([text]) => text) : [];
}

/** Cells of text and labels of columns that have digits among their letters. */
function names(table: Table): string[] {
  const cells = need(table, ...[...table.columns].filter(([, { kind }]) => kind === 'text' || kind === 'code').map(([name]) => name)).flatMap(({ at }) => Array.from({ length: rowCount(table) }, (_, row) => String(at(row) ?? '')));
  const labels = [...table.columns.values()].flatMap(({ label, labels: said }) => [label, ...Object.values(said ?? {})]);
  return [...new Set([...cells, ...labels])].filter((words) => /\p{N}/u.test(words) && /\p{L}/u.test(words));
}

const PER: readonly string[] = ['per', 'for every', 'for each', 'of every', 'in every', 'por', 'por cada', 'de cada'];

/** "per 100,000", where a unit has it. */
function counted(table: Table): string[] {
  const units = [...table.columns.values()].flatMap(({ unit, units: said }) => [unit, ...Object.values(said ?? {})]);
  const bases = new Set(units.flatMap((unit) => [...unit.matchAll(/\p{N}[\p{N}.,]*/gu)].map(([base]) => base)));
  return [...bases].flatMap((base) => PER.map((per) => `${per} ${base}`));
}

function blank(found: string): string {
  return ' '.repeat(found.length);
}

function around({ text }: AuthoredText, at: number, length: number): string {
  return text.slice(Math.max(0, at - 30), at + length + 30).replaceAll(/\s+/gu, ' ').trim();
}

