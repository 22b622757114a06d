import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { UsageError } from '../../errors.ts';
import type { ProseCell } from '../md.ts';
import { remembered } from '../../remembered.ts';
import { MARK, marked } from './marked.ts';

/** Prose as HTML with its cited numbers and literals still to be put in, in the order in which they are written. */
export interface Rendered {
  /** HTML with one value between each two of them. */
  readonly pieces: readonly string[];
  /** The words alone, block by block, without what is put in. */
  readonly text: string;
}

/** Images would be fetched; footnotes have ids and numbers of their own, which clash from one cell to the next; boxes to tick are form controls. */
const LEFT_OUT = { disable: { null: ['labelStartImage', 'gfmFootnoteCall', 'gfmFootnoteDefinition', 'gfmPotentialFootnoteCall', 'tasklistCheck'] } };

/** What prose is read by: CommonMark with tables and strike-through. */
export const READING = [gfm(), LEFT_OUT];

/**
 * Prose as HTML: CommonMark with tables and strike-through; a heading `#` is an h2, for the page has its title. HTML in it is printed as it stands.
 *
 * @throws {UsageError} BAD_PROSE where a number is cited in a place that prints none, such as the address of a link; and for a link that leads to anything but http, https, mailto, a place of the page or a file beside it.
 */
export function markdown(cell: ProseCell): Rendered {
  const { values, place } = cell;
  const source = marked(cell);
  const made = rendered(source, () => micromark(source, { allowDangerousProtocol: true, extensions: READING, htmlExtensions: [gfmHtml()] }).replace(/<(\/?)h([1-6])>/gu, (_, end: string, level: string) => `<${end}h${Math.min(6, Number(level) + 1)}>`));
  const refused = [...made.matchAll(HREF)].map(([, href = '']) => plain(href)).find((href) => SCHEME.test(href) && !FOLLOWED.test(href));
  if (refused !== undefined) throw new UsageError({ code: 'BAD_PROSE', what: `a link leads to "${refused}", which no page follows`, fix: 'lead it to http, https, mailto, a #place of the page or a file beside it; or print it as text: between ` and `', place });
  const expected = values.filter((value) => typeof value === 'object').length;
  const inText = [...made.replace(TAG, '').matchAll(MARK)].length;
  if (inText !== expected) throw new UsageError({ code: 'BAD_PROSE', what: 'a number is cited in the address or title of a link', fix: 'cite it in the text', place });
  const pieces = made.split(MARK).filter((_, i) => i % 2 === 0);
  return { pieces, text: plain(made.replace(/<\/(?:p|li|h\d|td|th|blockquote|pre)>/gu, ' \n').replace(MARK, ' … ').replace(TAG, '')) };
}

const rendered = remembered<string>(500);

// micromark escapes < and > everywhere, so a tag ends at the first >.
const TAG = /<[^>]*>/gu;
const HREF = /<a href="([^"]*)"/gu;
/** What stands before the first colon of an address is its scheme, where no part of a path stands before it: https://url.spec.whatwg.org/#scheme-state */
const SCHEME = /^[^/?#:]*:/u;
const FOLLOWED = /^(?:https?|mailto):/iu;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function plain(html: string): string {
  return html.replace(/&(amp|lt|gt|quot);/gu, (_, name: string) => ENTITIES[name] ?? '');
}
