import type { Severity } from '../../errors.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';

/** How something went, told by a sign and a word as well as by a colour. */
export function chip(how: Severity | 'held', word: string): Html {
  return html`<span class="chip ${how}">${SIGNS[how]} ${word}</span>`;
}

const SIGNS: Readonly<Record<Severity | 'held', string>> = { held: '✓', note: '·', warn: '▲', error: '✗' };
