import type { Place } from '../../errors.ts';
import type { Lang } from '../../figure/vocabulary.ts';
import type { Authored } from './authored.ts';
import { asArray, isNode } from './node.ts';

/** A text that an author wrote in the words of a chart, before its placeholders are filled. */
export interface AuthoredText {
  /** What it is: the title, a note. */
  readonly part: string;
  readonly text: string;
  /** Where in the spec its character `at` stands; the file alone where the text is written with escapes. */
  placeOf(at: number): Place;
}

const PARTS: Readonly<Record<string, string>> = { title: 'title', subtitle: 'subtitle', notes: 'note', alt: 'alternative text', key: 'key', breaks: 'note on breaks' };

/** Every text for readers that the spec has in a language, whole, in brief and for each width, each once: all but the source and the credit, which are names, and the titles of axes. */
export function authoredTexts(authored: Authored, lang: Lang): AuthoredText[] {
  const { words, presets = {} } = authored.spec.usermeta ?? {};
  const forms = [{ words }, ...Object.values(presets).map((preset) => (isNode(preset) && isNode(preset['usermeta']) ? preset['usermeta'] : {}))].map(({ words: each }) => (isNode(each) ? each[lang] : undefined)).filter(isNode);
  const texts = forms.flatMap((form) => [form, form['brief']]).filter(isNode).flatMap((form) => Object.entries(PARTS).flatMap(([key, part]) => asArray(typeof form[key] === 'string' ? [form[key]] : form[key]).filter((text) => typeof text === 'string').map((text) => [text, part] as const)));
  return [...new Map(texts)].map(([text, part]) => ({ part, text, placeOf: (at) => placeIn(authored, text, at) }));
}

function placeIn({ file, text: whole }: Authored, text: string, at: number): Place {
  const begins = whole.indexOf(JSON.stringify(text));
  if (begins < 0) return { file };
  const before = whole.slice(0, begins + JSON.stringify(text.slice(0, at)).length - 1).split('\n');
  return { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
