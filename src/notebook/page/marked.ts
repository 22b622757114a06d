import type { ProseCell } from '../md.ts';

/** Characters of private use stand for what is put in: Markdown takes them for letters. */
const [OPEN, CLOSE, FIRST] = ['\ue000', '\ue001', 0xe100];

/** The place of a value that is put in; what stands between two of them is every second piece of a text that is split by it. */
export const MARK = /\ue000([\ue100-\uf8ff])\ue001/gu;

/** The Markdown of a cell, with a mark in the place of each cited number and literal. */
export function marked({ texts, values }: ProseCell): string {
  return texts.map((text, i) => `${i === 0 ? '' : put(values[i - 1], i - 1)}${text.replace(/[\ue000-\uf8ff]/gu, '\ufffd')}`).join('');
}

/** The value that a mark stands for. */
export function valueOf({ values }: ProseCell, mark: string): ProseCell['values'][number] | undefined {
  return values[mark.charCodeAt(0) - FIRST];
}

function put(value: ProseCell['values'][number] | undefined, i: number): string {
  if (typeof value === 'object') return `${OPEN}${String.fromCharCode(FIRST + i)}${CLOSE}`;
  return String(value ?? '').replace(/[\ue000-\uf8ff]/gu, '\ufffd');
}
