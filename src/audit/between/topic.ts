import type { Figure } from '../../ledger/figures.ts';
import type { AuditContext } from '../context.ts';
import { grouped } from '../grouped.ts';
import { speakerName } from './pairs.ts';
import { dateOf } from '../same-time.ts';
import type { Lang } from '../say.ts';
import { named } from '../say.ts';

/** What a figure counts, as a sentence begins: the measure's label, and the part's where it is one: "Deaths in custody (Violent death)". */
export function topic({ measure, category }: Figure, { ledger }: AuditContext, lang: Lang): string {
  const part = ledger.files.categories.find((row) => row.text('category') === category);
  const label = labelOf(measure, lang);
  return part === undefined ? label : `${label} (${labelOf(part, lang)})`;
}

/** The date of a figure as it is written in the ledger. */
export function dateText(figure: Figure): string {
  return dateOf(figure)?.text ?? '–';
}

/** A row's label in the language, in English where there is no other. */
export function labelOf(row: { text(field: string): string }, lang: Lang): string {
  return (lang === 'es' ? row.text('label_es') : '') || row.text('label_en');
}

/** "a, b and c". */
export function listed(items: readonly string[], lang: Lang): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${lang === 'en' ? 'and' : 'y'} ${last}`;
}

/** Claims with their speakers, each speaker's words once: "“495” [ef-01] (National Police) and “496” [rt-01] (Ministry)". */
export function spoken(figures: readonly Figure[], lang: Lang): string {
  const each = grouped(figures, (figure) => `${figure.row.text('value')}\n${speakerName(figure, lang)}`);
  return listed(each.map(([first]) => `${named(first)} (${speakerName(first, lang)})`), lang);
}
