import type { CifrasError } from '../../errors.ts';
import type { NotebookCell } from '../notebook.ts';
import { cellHtml } from './cell-html.ts';
import type { CellHtml } from './cell-html.ts';
import type { PageContext } from './context.ts';
import type { Undrawn } from './gather.ts';
import { html, trusted } from './html.ts';

/** The cells of a page as they stand in it, those of them last whose charts were drawn last. */
export interface PageCells {
  /** Draws charts that were not at hand; `drawn` is called after each. */
  draw(undrawn: readonly Undrawn[], drawn: () => Promise<void>): Promise<void>;
  /** What is wrong with those that are made, each once. */
  errors(): CifrasError[];
  /** Each cell as a part of the page; null where it waits for its chart. */
  parts(): readonly (string | null)[];
}

/** Makes the cells of a page but those whose charts are not drawn. In the live view each begins with a comment that says its number. */
export function pageCells(context: PageContext, { undrawn, view }: { undrawn: readonly Undrawn[]; view: 'published' | 'live' }): PageCells {
  const { notebook: { cells } } = context.gathered;
  const waiting = new Set<NotebookCell>(undrawn.map(({ cell }) => cell));
  const made: (CellHtml | null)[] = cells.map((cell) => (waiting.has(cell) ? null : cellHtml(cell, context, view)));
  const part = ({ html: each }: CellHtml, i: number): string => html`${view === 'live' ? trusted(`<!--cell ${i}-->`) : null}${each}${i === cells.length - 1 ? '\n' : null}`.html;
  return {
    draw: async (which, drawn) => {
      for (const { cell, draw } of which) {
        await draw();
        cells.forEach((each, i) => void (each === cell && (made[i] = cellHtml(cell, context, view))));
        await drawn();
      }
    },
    errors: () => [...new Set(made.flatMap((cell) => cell?.errors ?? []))],
    parts: () => made.map((cell, i) => (cell === null ? null : part(cell, i))),
  };
}
