import type { Lang } from '../chart/words/glue.ts';
import { describePlace } from '../errors.ts';
import { html } from '../notebook/page/html.ts';
import type { Html } from '../notebook/page/html.ts';
import { saidIn } from '../said/said.ts';
import { placeIn } from '../said/told.ts';
import { frameHtml } from './frame.ts';
import type { CellFault } from './made.ts';
import { LIVE_WORDS } from './words.ts';

/** Faults that are shown in full; of more, the number. */
const SHOWN = 50;

/** A card for the page: what is wrong with a cell of the notebook, or, where `cell` is null, with the whole. */
export interface Card {
  readonly cell: number | null;
  readonly html: string;
}

/** A card for each fault, in order: its place, what is wrong, the lines of the file with the faulty cell framed, and what to do. */
export function cards(faults: readonly CellFault[], lang: Lang): Card[] {
  const shown = faults.slice(0, SHOWN).map((each) => ({ cell: each.cell, html: cardHtml(each, lang).html }));
  const rest = faults.length - SHOWN;
  return rest <= 0 ? shown : [...shown, { cell: faults[SHOWN]?.cell ?? null, html: html`<div class="live-card"><p>${LIVE_WORDS[lang].more(rest)}</p></div>`.html }];
}

function cardHtml({ kind, fault: made }: CellFault, lang: Lang): Html {
  const { fault } = saidIn(lang, made);
  const { code, what, fix, place: { file, line, column, ...rest } = {} } = fault;
  const about = placeIn(lang, rest);
  const spot = describePlace({ ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) });
  return html`<div class="live-card" role="alert"><p>${spot === '' ? null : html`<code>${spot}</code> `}<strong>${what}</strong></p>${frameHtml(fault)}${fix === undefined ? null : html`<p>→ ${fix}</p>`}<p class="small">${kind} ${code}${about === '' ? '' : `: ${about}`}</p></div>`;
}
