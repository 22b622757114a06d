import { draw } from '../../src/chart/draw.ts';
import type { Drawing } from '../../src/chart/draw.ts';
import type { Lang } from '../../src/figure/vocabulary.ts';
import type { LintFinding, LintRule } from '../../src/lint/lint-rule.ts';
import { subjectOf } from '../../src/lint/subject.ts';
import { WEB } from '../../src/picture/preset.ts';
import type { Preset } from '../../src/picture/preset.ts';
import type { Table } from '../../src/table/table.ts';
import { originsOf } from '../../src/table/origins.ts';
import { rowCount } from '../../src/table/table.ts';
import { tbl } from './tbl.ts';

export interface DrawnOptions {
  readonly table?: Table;
  readonly beside?: Readonly<Record<string, Table>>;
  readonly lang?: Lang;
  readonly preset?: Preset;
  /** Over the words that a test gets if it says nothing of them. */
  readonly words?: { readonly title?: string; readonly subtitle?: string; readonly notes?: readonly string[]; readonly alt?: string };
}

const WORDS = {
  en: { title: 'Fewer died', subtitle: 'Deaths a year' },
  es: { title: 'Menos murieron', subtitle: 'Cuántos murieron al año' },
};

/** Three years of deaths. */
export const YEARS = tbl([{ year: 2021, deaths: 1147 }, { year: 2022, deaths: 495 }, { year: 2023, deaths: 214 }], { deaths: 'deaths' });

/** Years on names, deaths as lengths. */
export const X = { field: 'year', type: 'ordinal' } as const;
export const Y = { field: 'deaths', type: 'quantitative' } as const;
export const BARS = { data: { name: 'table' }, height: 120, mark: 'bar', encoding: { x: X, y: Y } } as const;

/** A finished chart of a small spec and table, for the rules of the lint. */
export function drawnFrom(spec: object, { table = YEARS, beside = {}, lang = 'en', preset = WEB, words = {} }: DrawnOptions = {}): Promise<Drawing> {
  const authored = JSON.parse(JSON.stringify({ usermeta: { words: { [lang]: { ...WORDS[lang], ...words } } }, ...spec }));
  return draw({ name: 'deaths', authored: { file: 'charts/deaths.vl.json', text: JSON.stringify(authored, null, 2), spec: authored }, tables: new Map([['table', cited(table)], ...Object.entries(beside)]) }, { lang, preset });
}

/** The table, said by the police. */
function cited(table: Table): Table {
  const source = { id: 'efe', title: '', outlet: 'EFE', published: '2024', url: '' };
  return { ...table, origins: originsOf({ size: rowCount(table), cite: (i) => ({ id: `f${i + 1}`, place: { line: i + 2 }, speaker: 'Police', speakerType: 'government', source }) }) };
}

/** What a rule finds in a chart, as `CODE what`. */
export async function found(rule: LintRule, drawing: Drawing): Promise<string[]> {
  const findings: Omit<LintFinding, 'rule'>[] = [...rule.find(await subjectOf(drawing))];
  return findings.map(({ code, what }) => `${code} ${what}`);
}

/** The codes of what a rule finds, each once. */
export async function codes(rule: LintRule, drawing: Drawing): Promise<string[]> {
  return [...new Set((await found(rule, drawing)).map((each) => each.split(' ')[0] ?? ''))];
}
