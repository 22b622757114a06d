import { whenWords } from '../../chart/words/when-words.ts';
import { rowKey } from '../../lock/row-key.ts';
import { need } from '../../table/need.ts';
import { rowCount } from '../../table/table.ts';
import type { Change } from '../change.ts';
import { columnLabel } from './column-label.ts';
import type { PageContext } from './context.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { spoken } from './tongue.ts';

/** The published numbers that are no longer what they were, each with the sentence of its correction and leading to its row; nothing where there are none. */
export function changesHtml(changes: readonly Change[], context: PageContext): Html | null {
  if (changes.length === 0) return null;
  const { title, intro, pending } = context.words.changes;
  const items = changes.map((change) => html`<li>${numberHtml(change, context)}, ${saidHtml(change, context)}. <span class="small">${change.on === null ? pending : whenWords(change.on, context.lang)}</span></li>\n`);
  return html`<section aria-labelledby="changes"><h2 id="changes">${title}</h2><p>${intro}</p><ul>${items}</ul></section>`;
}

/** The sentence, with the reason in it marked as of the language in which the project's people write theirs. */
function saidHtml({ said, why = '' }: Change, { lang, notesLang }: PageContext): Html {
  const at = why === '' ? 0 : said.indexOf(`, ${why}`) + 2;
  return at < 2 ? html`${said}` : html`${said.slice(0, at)}${spoken(why, notesLang, lang)}${said.slice(at + why.length)}`;
}

/** What a number is of, leading to its row; where the row is gone, only that. */
function numberHtml({ number, label }: Change, { used, rowId, lang }: PageContext): Html {
  const [, name, address = '', column = ''] = /^(.*?)(\[.*\])\.(\w+)$/su.exec(number) ?? [];
  for (const { source, table } of used.filter((each) => each.table.lineage.name === name)) {
    const key = rowKey(table);
    const row = Array.from({ length: rowCount(table) }, (_, i) => i).find((i) => key.address(i) === address);
    if (row === undefined || !table.columns.has(column)) continue;
    return html`<a href="#${rowId(source, row)}">${columnLabel(need(table, column)[0], null, lang)}</a>`;
  }
  return html`${label}`;
}
