import { hedgeWords } from '../../chart/hedges/hedge-words.ts';
import type { Lang } from '../../chart/words/glue.ts';
import type { Rejected, Remark } from '../../table/table.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';

/** What was not chosen, as items of a list: one for each rule, with what it put aside. A remark that names no row is told as it stands, in the English of the steps. */
export function rivalsHtml(told: readonly Remark[], lang: Lang): Html[] {
  const rules = new Map<string, { readonly head: Html; readonly rows: Html[] }>();
  for (const { rejected, message } of told) {
    const key = rejected?.rule ?? message;
    const rule = rules.get(key) ?? { head: rejected === undefined ? html`<span${english(lang)}>${message}</span>` : html`${ruleHtml(rejected.rule, lang)}: `, rows: [] };
    if (rejected !== undefined) rule.rows.push(html`${rule.rows.length === 0 ? '' : '; '}${rowHtml(rejected, lang)}`);
    rules.set(key, rule);
  }
  return [...rules.values()].map(({ head, rows }) => html`<li>${head}${rows}</li>`);
}

function rowHtml({ amount, speaker, figures, reason }: Rejected, lang: Lang): Html {
  const words = amount === null ? null : hedgeWords(amount.quantity, { lang, unit: amount.unit });
  const said = [words ?? '', speaker[lang]].filter((part) => part !== '').join(' ');
  // A reason is what a person typed, in whatever language.
  return html`${said === '' ? null : `${said} `}<i>${figures.join(', ')}</i>${reason === null || reason === '' ? null : html` (<span${english(lang)}>${reason}</span>)`}`;
}

function english(lang: Lang): Html | null {
  return lang === 'en' ? null : html` lang="en"`;
}

/** Why a rule of `clean.choose` put a row aside. */
function ruleHtml(rule: string, lang: Lang): Html {
  const known = RULES[lang][rule];
  if (known !== undefined) return html`${known}`;
  const [column, wanted] = [rule.slice(0, rule.indexOf(':')), rule.slice(rule.indexOf(':') + 1)];
  return html`<code>${column}</code> ${lang === 'en' ? 'is not' : 'no es'} <code>${wanted}</code>`;
}

const RULES: Record<Lang, Readonly<Record<string, string>>> = {
  en: { rank: 'ranked lower by hand', official: 'not said by an official body', latest: 'published earlier' },
  es: { rank: 'de menor rango, a mano', official: 'no lo dice un organismo oficial', latest: 'publicado antes' },
};
