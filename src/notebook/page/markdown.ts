import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { UsageError } from '../../errors.ts';
import type { ProseCell } from '../md.ts';
import { remembered } from '../../remembered.ts';

/** Prose as HTML with its cited numbers and literals still to be put in, in the order in which they are written. */
export interface Rendered {
  /** HTML with one value between each two of them. */
  readonly pieces: readonly string[];
  /** The words alone, block by block, without what is put in. */
  readonly text: string;
}

/** Images would be fetched; footnotes have ids and numbers of their own, which clash from one cell to the next; boxes to tick are form controls. */
const LEFT_OUT = { disable: { null: ['labelStartImage', 'gfmFootnoteCall', 'gfmFootnoteDefinition', 'gfmPotentialFootnoteCall', 'tasklistCheck'] } };
/** Characters of private use stand for what is put in: Markdown takes them for letters. */
const [OPEN, CLOSE, FIRST] = ['\ue000', '\ue001', 0xe100];
const MARK = /\ue000([\ue100-\uf8ff])\ue001/gu;

/**
 * Prose as HTML: CommonMark with tables and strike-through; a heading `#` is an h2, for the page has its title. HTML in it is printed as it stands.
 *
 * @throws {UsageError} BAD_PROSE where a number is cited in a place that prints none, such as the address of a link.
 */
export function markdown({ texts, values, place }: ProseCell): Rendered {
  const source = texts.map((text, i) => `${i === 0 ? '' : marked(values[i - 1], i - 1)}${text.replace(/[\ue000-\uf8ff]/gu, '\ufffd')}`).join('');
  const made = rendered(source, () => micromark(source, { extensions: [gfm(), LEFT_OUT], htmlExtensions: [gfmHtml()] }).replace(/<(\/?)h([1-6])>/gu, (_, end: string, level: string) => `<${end}h${Math.min(6, Number(level) + 1)}>`));
  const expected = values.filter((value) => typeof value === 'object').length;
  const inText = [...made.replace(TAG, '').matchAll(MARK)].length;
  if (inText !== expected) throw new UsageError({ code: 'BAD_PROSE', what: 'a number is cited in the address or title of a link', fix: 'cite it in the text', place });
  const pieces = made.split(MARK).filter((_, i) => i % 2 === 0);
  return { pieces, text: made.replace(/<\/(?:p|li|h\d|td|th|blockquote|pre)>/gu, ' \n').replace(MARK, ' ').replace(TAG, '').replace(/&(amp|lt|gt|quot);/gu, (_, name: string) => ENTITIES[name] ?? '') };
}

const rendered = remembered<string>(500);

// micromark escapes < and > everywhere, so a tag ends at the first >.
const TAG = /<[^>]*>/gu;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function marked(value: ProseCell['values'][number] | undefined, i: number): string {
  if (typeof value === 'object') return `${OPEN}${String.fromCharCode(FIRST + i)}${CLOSE}`;
  return String(value ?? '').replace(/[\ue000-\uf8ff]/gu, '\ufffd');
}
