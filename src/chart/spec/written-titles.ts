import { asArray, isNode } from './node.ts';

/** The texts that stand in the views of an authored spec, for axes, legends, panels and marks, each once: they are printed in every language alike. What stands in `usermeta.words` has one, and data has rows. */
export function writtenTitles(spec: unknown): string[] {
  return [...new Set(textsIn(spec))];
}

function textsIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(textsIn);
  if (!isNode(node)) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    if (OTHER.has(key)) return [];
    if (key === 'title') return isNode(value) ? lines(value['text']) : lines(value);
    if (key === 'text') return isNode(value) ? lines(value['value']) : lines(value);
    return textsIn(value);
  });
}

/** What readers do not see, and words that have a language. */
const OTHER = new Set(['words', 'data', 'datasets', 'transform', 'description', '$schema', 'literals']);

/** A text of one line or several. */
function lines(value: unknown): string[] {
  const all = asArray(value);
  return all.length > 0 && all.every((line) => typeof line === 'string') ? [all.join(' ')] : [];
}
