import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Fault } from '../errors.ts';
import { html } from '../notebook/page/html.ts';
import type { Html } from '../notebook/page/html.ts';

/** Lines that are shown before and after the one at fault. */
const AROUND = 1;
/** Characters of a long line that are shown around what is wrong in it. */
const WINDOW = 120;

/** The lines of the file around what is wrong, with the faulty cell framed; null where the fault does not say its line, or its file cannot be read. */
export function frameHtml({ place, text, width }: Fault): Html | null {
  const { file, line, column } = place ?? {};
  if (line === undefined) return null;
  const lines = linesOf(file);
  // What the run read comes before what stands there now.
  if (text !== undefined) lines[line - 1] = text;
  const from = Math.max(0, line - 1 - AROUND);
  const shown = lines.slice(from, line + AROUND).map((each, i) => (from + i === line - 1 ? faulty(each, { line, column, width }) : html`<span class="n">${from + i + 1}</span> ${each.slice(0, WINDOW)}\n`));
  return shown.length === 0 ? null : html`<pre class="live-frame" tabindex="0">${shown}</pre>`;
}

function faulty(text: string, { line, column, width = 1 }: { line: number; column: number | undefined; width: number | undefined }): Html {
  const at = (column ?? 1) - 1;
  const start = Math.max(0, at - Math.floor(WINDOW / 3));
  const end = Math.max(at + (column === undefined ? 0 : 1), Math.min(at + (column === undefined ? 0 : width), text.length));
  const [before, cell, after] = [text.slice(start, at), text.slice(at, end), text.slice(end, start + WINDOW)];
  const marked = column === undefined ? null : html`<mark>${cell === '' ? ' ' : cell}</mark>`;
  return html`<span class="n at">${line}</span> ${start > 0 ? '…' : ''}${before}${marked}${after}${start + WINDOW < text.length ? '…' : ''}\n`;
}

function linesOf(file: string | undefined): string[] {
  try {
    return file === undefined ? [] : readFileSync(resolve(file), 'utf8').split(/\r\n|\n|\r/u);
  } catch {
    return [];
  }
}
