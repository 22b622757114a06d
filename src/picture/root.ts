import type { Element } from 'xast';
import { element, withAttributes, withChildren, words } from './tree.ts';

/** What a picture is called, in which language its words are, and the id that its own ids begin with. */
export interface Naming {
  readonly id: string;
  readonly lang: string;
  /** Missing gives no `<title>`. */
  readonly title: string | null;
  /** Missing gives no `<desc>`. */
  readonly description: string | null;
}

/** A picture with one name and description at its root (`role="img"`, `<title>`, `<desc>`), as FT's g-chartframe has them. */
export function named(tree: Element, { id, lang, title, description }: Naming): Element {
  const said = [
    { tag: 'title', text: title },
    { tag: 'desc', text: description },
  ].flatMap(({ tag, text }) => (text === null ? [] : [element(tag, { id: `${id}-${tag}` }, [words(text)])]));
  const label = said.length === 0 ? null : said.map(({ attributes }) => attributes['id']).join(' ');
  // Inkscape swallows the spaces of what is typed into a text, unless it is told to keep them.
  return withChildren(withAttributes(tree, { 'xml:space': 'preserve', role: 'img', lang, 'aria-labelledby': label }), [...said, ...tree.children]);
}
