/** A piece of HTML. It is made by `html` alone, so a text cannot be taken for one. */
export interface Html {
  readonly html: string;
}

/** What may stand between the braces of `html`: texts and numbers are escaped, pieces of HTML stand as they are, a gap is nothing. */
export type Filling = string | number | Html | null | readonly Filling[];

/** HTML with its texts escaped: html`<td title="${name}">${words}</td>`. Attributes stand between double quotes. */
export function html(strings: TemplateStringsArray, ...fillings: readonly Filling[]): Html {
  let made = strings[0] ?? '';
  // A page is thousands of these.
  for (const [i, filling] of fillings.entries()) made += `${filled(filling)}${strings[i + 1] ?? ''}`;
  return { html: made };
}

/** HTML that another maker vouches for: micromark's, which has escaped what it was given, or a drawing's SVG. Never a text out of a file. */
export function trusted(made: string): Html {
  return { html: made };
}

/** The one place in which texts are made safe for element content and for attributes between double or single quotes. */
export function escaped(text: string): string {
  return PLAIN.test(text) ? text : wellFormed(text).replace(/[&<>"'`]/gu, (character) => ENTITIES[character] ?? character);
}

/** Most texts have nothing to be escaped, and are told from the others at a look. */
const PLAIN = /^[^&<>"'`\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]*$/u;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;' };

/** What no HTML may hold (NUL and other control characters, halves of surrogate pairs) is shown as a replacement character. */
function wellFormed(text: string): string {
  return text.replace(/[\p{Surrogate}\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|[\ufdd0-\ufdef\ufffe\uffff]/gu, '\ufffd');
}

function filled(filling: Filling): string {
  if (filling === null) return '';
  if (typeof filling === 'string') return escaped(filling);
  if (typeof filling === 'number') return String(filling);
  return 'html' in filling ? filling.html : filling.map(filled).join('');
}
