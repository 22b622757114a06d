import type { Lang } from '../../chart/words/glue.ts';
import { html, trusted } from './html.ts';
import type { Html } from './html.ts';

/** The attribute that says in which language something is, where it is known and another than the page's: whoever hears the page hears it read in that. WCAG 2.2, 3.1.2. */
export function tongue(of: string | null | undefined, page: Lang): Html | null {
  return of === null || of === undefined || of === '' || of === page ? null : html` lang="${of}"`;
}

/** A text that may be in another language than the page. */
export function spoken(text: string, of: string | null | undefined, page: Lang): Html {
  const attribute = tongue(of, page);
  return attribute === null ? html`${text}` : html`<span${trusted(attribute.html)}>${text}</span>`;
}
