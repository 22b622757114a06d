import { hedgeWords } from '../../chart/hedges/hedge-words.ts';
import type { Lang } from '../../chart/words/glue.ts';
import type { Rejected, Remark } from '../../table/table.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { spoken } from './tongue.ts';

/** How a column, and a code in it, is called in a language. */
export interface Naming {
  readonly lang: Lang;
  /** The language of the reasons that coders have typed, where it is known. */
  readonly notesLang?: Lang | null | undefined;
  columnOf(name: string): string;
  codeOf(column: string, code: string): string;
}

/**
 * What was not chosen, as items of a list: one for each rule, with the numbers that it put aside, each speaker's together. A remark that names no row is told as it stands, in the English of the steps.
 */
export function rivalsHtml(told: readonly Remark[], naming: Naming): Html[] {
  const { lang } = naming;
  const rules = new Map<string, { readonly head: Html; readonly speakers: Map<string, Html[]> }>();
  for (const { rejected, message } of told) {
    const key = rejected?.rule ?? message;
    const rule = rules.get(key) ?? { head: rejected === undefined ? spoken(message, 'en', lang) : html`${ruleWords(rejected.rule, naming)}: `, speakers: new Map<string, Html[]>() };
    if (rejected !== undefined) rule.speakers.set(rejected.speaker[lang], [...(rule.speakers.get(rejected.speaker[lang]) ?? []), rowHtml(rejected, naming)]);
    rules.set(key, rule);
  }
  return [...rules.values()].map(({ head, speakers }) => html`<li>${head}${listed('; ', [...speakers].map(([speaker, rows]) => html`${speaker === '' ? null : `${speaker} `}${listed(', ', rows)}`))}</li>`);
}

function listed(comma: string, parts: readonly Html[]): Html[] {
  return parts.map((part, i) => html`${i === 0 ? null : comma}${part}`);
}

function rowHtml({ amount, figures, reason }: Rejected, { lang, notesLang }: Pick<Naming, 'lang' | 'notesLang'>): Html {
  const words = amount === null ? null : hedgeWords(amount.quantity, { lang, unit: amount.unit });
  return html`${words === null ? null : `${words} `}<i>${figures.join(', ')}</i>${reason === null ? null : html` (${reason.es === reason.en ? spoken(reason.en, notesLang, lang) : reason[lang]})`}`;
}

/** What a rule put aside, as a text: the number, who said it, its figures, and why. */
export function rivalWords({ amount, speaker, figures, rule, reason }: Rejected, naming: Naming): string {
  const words = amount === null ? '' : (hedgeWords(amount.quantity, { lang: naming.lang, unit: amount.unit }) ?? '');
  return `${[words, speaker[naming.lang], `[${figures.join(', ')}]`].filter((part) => part !== '').join(' ')}: ${ruleWords(rule, naming)}${reason === null ? '' : ` (${reason[naming.lang]})`}`;
}

/** Why a rule of `clean.choose` put a row aside. */
function ruleWords(rule: string, naming: Naming): string {
  return RULES[naming.lang][rule] ?? (naming.lang === 'en' ? `not “${ruleOf(rule, naming)}”` : `no es «${ruleOf(rule, naming)}»`);
}

/** A rule that names a code, `said_by:pnc`, in words. */
export function ruleOf(rule: string, { columnOf, codeOf }: Pick<Naming, 'columnOf' | 'codeOf'>): string {
  const [column, code] = [rule.slice(0, rule.indexOf(':')), rule.slice(rule.indexOf(':') + 1)];
  return `${columnOf(column)}: ${codeOf(column, code)}`;
}

const RULES: Record<Lang, Readonly<Record<string, string>>> = {
  en: { rank: 'ranked lower by hand', official: 'not said by an official body', latest: 'published earlier' },
  es: { rank: 'de menor rango, a mano', official: 'no lo dice un organismo oficial', latest: 'publicado antes' },
};
