import type { Figure } from '../ledger/figures.ts';
import { about } from './about.ts';
import type { AuditContext } from './context.ts';
import type { AuditFinding } from './finding.ts';

/** The figures of one document, in the ledger's order, and its archived text; null where there is none. */
export interface Document {
  readonly id: string;
  readonly figures: readonly [Figure, ...Figure[]];
  readonly text: string | null;
}

/** The documents that figures are quoted from, in the order of their first figure. */
export function documents({ figures, archive }: AuditContext): Document[] {
  const groups = new Map<string, [Figure, ...Figure[]]>();
  for (const figure of figures) {
    const id = figure.source.text('source_id');
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [figure]);
    else group.push(figure);
  }
  return [...groups].map(([id, group]) => ({ id, figures: group, text: archive(id) }));
}

/** What a check of evidence says of a document whose text is not archived: one finding, with all its figures. */
export function withoutText(check: string, { id, figures }: Document): AuditFinding {
  return about(check, figures, {
    verdict: 'not-checkable', observed: 'no archived text', expected: 'the text of the source',
    message: {
      en: `The text of ${id} is not in the archive, so its quotes cannot be held against it.`,
      es: `El texto de ${id} no está en el archivo, así que sus citas no se pueden cotejar con él.`,
    },
  });
}
