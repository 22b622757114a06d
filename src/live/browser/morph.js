// @ts-check

/**
 * Makes an element like another, and keeps whatever of it can stay: what is the same is not touched, so that scroll, focus, selection and open sections stay as they are.
 *
 * @param {Element} from in the page
 * @param {Element} to not in it; its nodes may be taken
 */
export function morph(from, to) {
  if (from.isEqualNode(to)) return;
  attributes(from, to);
  morphRange(from, { before: [...from.childNodes], after: [...to.childNodes] });
}

/** @param {Element} from @param {Element} to */
function attributes(from, to) {
  // Whether a section is open is the reader's.
  const isReaders = (/** @type {string} */ name) => name === 'open' && from.localName === 'details';
  for (const { name } of [...from.attributes]) if (!to.hasAttribute(name) && !isReaders(name)) from.removeAttribute(name);
  for (const { name, value } of to.attributes) if (from.getAttribute(name) !== value && !isReaders(name)) from.setAttribute(name, value);
}

/**
 * Pairs the children from both ends as long as they read alike: rows are told by what they say, for their ids count them, and one more row in the middle moves all that follow.
 * What is between is paired by id, and then in order. Nodes of the parent that are not among those before stay as they are.
 *
 * @param {Element} from
 * @param {{ before: ChildNode[], after: ChildNode[] }} nodes those that stand there, one behind the other, and those that they are to be like; at least one of them stands there
 */
export function morphRange(from, { before, after }) {
  const end = before.at(-1)?.nextSibling ?? null;
  const pairs = [];
  let [first, was, is] = [0, before.length, after.length];
  for (; first < was && first < is && isAlike(before[first], after[first]); first += 1) pairs.push([before[first], after[first]]);
  for (; was > first && is > first && isAlike(before[was - 1], after[is - 1]); was -= 1, is -= 1) pairs.push([before[was - 1], after[is - 1]]);
  const next = before[was] ?? end;
  between(from, { left: before.slice(first, was), wanted: after.slice(first, is), next });
  for (const [old, made] of pairs) same(/** @type {ChildNode} */ (old), /** @type {ChildNode} */ (made));
}

/**
 * @param {Element} parent
 * @param {{ left: ChildNode[], wanted: ChildNode[], next: ChildNode | null }} nodes
 */
function between(parent, { left, wanted, next }) {
  const ids = new Set(wanted.map(idOf).filter((id) => id !== ''));
  const free = new Set(left);
  const partners = new Map();
  const pair = (/** @type {(made: ChildNode) => ChildNode | undefined} */ find) => {
    for (const made of wanted) {
      const old = partners.has(made) ? undefined : find(made);
      if (old === undefined) continue;
      partners.set(made, old);
      free.delete(old);
    }
  };
  pair((made) => (idOf(made) === '' ? undefined : [...free].find((old) => idOf(old) === idOf(made) && old.nodeName === made.nodeName)));
  pair((made) => [...free].find((old) => isAlike(old, made)));
  pair((made) => [...free].find((old) => old.nodeName === made.nodeName && !ids.has(idOf(old))));
  for (const old of free) old.remove();
  let place = next;
  for (const made of [...wanted].reverse()) {
    const old = partners.get(made);
    if (old !== undefined) same(old, made);
    const node = old ?? made;
    // A node that is moved loses its scroll and its focus.
    if (node.nextSibling !== place || node.parentNode !== parent) parent.insertBefore(node, place);
    place = node;
  }
}

/** @param {ChildNode} old @param {ChildNode} made */
function same(old, made) {
  if (old instanceof Element && made instanceof Element) morph(old, made);
  else if (old.nodeValue !== made.nodeValue) old.nodeValue = made.nodeValue;
}

/** @param {ChildNode | undefined} a @param {ChildNode | undefined} b */
function isAlike(a, b) {
  return a !== undefined && b !== undefined && a.nodeName === b.nodeName && a.textContent === b.textContent;
}

/** @param {ChildNode} node */
function idOf(node) {
  return node instanceof Element ? node.id : '';
}
