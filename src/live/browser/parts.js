// @ts-check
import { morph, morphRange } from './morph.js';

/**
 * Makes the page what it has become: of its parts (what stands before the first cell, each cell, each section behind them) only those that have changed are read and compared.
 * Tells where it cannot: the page looks otherwise, and has to be loaded.
 *
 * @param {(string | null)[]} changes the page in its parts, null for each that is as it was
 * @returns {'done' | 'other'}
 */
export function put(changes) {
  if (changes.every((part) => part !== null)) return beginning(changes.join(''), (made) => morph(document.body, made.body));
  const main = /** @type {HTMLElement} */ (document.querySelector('main'));
  const [first, ...rest] = changes;
  const shown = segments(main);
  rest.forEach((part, i) => {
    if (part !== null) morphRange(main, { before: shown[i] ?? [], after: nodes(part) });
  });
  return first == null ? 'done' : beginning(first, ({ body }) => besideMain(body));
}

/**
 * What is before the first cell says how the page is called and looks, and in which language it is.
 *
 * @param {string} html @param {(made: Document) => void} shows
 * @returns {'done' | 'other'}
 */
function beginning(html, shows) {
  const [style = ''] = /<style>[^]*?<\/style>/u.exec(html) ?? [];
  if (style !== document.querySelector('style')?.outerHTML) return 'other';
  const made = new DOMParser().parseFromString(html.replace(style, ''), 'text/html');
  shows(made);
  if (document.documentElement.lang !== made.documentElement.lang) document.documentElement.lang = made.documentElement.lang;
  document.title = made.title;
  return 'done';
}

/** @param {HTMLElement} made with an empty main: the page keeps its own */
function besideMain(made) {
  const without = (/** @type {HTMLElement} */ body) => [...body.childNodes].slice(0, [...body.childNodes].findIndex((node) => node.nodeName === 'MAIN'));
  morphRange(document.body, { before: without(document.body), after: without(made) });
}

/**
 * The nodes of each part, which begins with a comment.
 *
 * @param {HTMLElement} main @returns {ChildNode[][]}
 */
function segments(main) {
  const all = /** @type {ChildNode[][]} */ ([]);
  for (const node of main.childNodes) {
    if (node.nodeType === Node.COMMENT_NODE && /^(?:cell|part) /u.test(node.nodeValue ?? '')) all.push([]);
    all.at(-1)?.push(node);
  }
  return all;
}

/** @param {string} html @returns {ChildNode[]} */
function nodes(html) {
  const template = document.createElement('template');
  template.innerHTML = html;
  return [...template.content.childNodes];
}
