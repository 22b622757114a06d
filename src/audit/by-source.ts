import type { Figure } from '../ledger/figures.ts';
import { about } from './about.ts';
import type { AuditContext } from './context.ts';
import type { AuditFinding } from './finding.ts';
import { grouped } from './grouped.ts';

/** The figures of one document, in the ledger's order, and its archived text; null where there is none. */
export interface Document {
  readonly id: string;
  readonly figures: readonly [Figure, ...Figure[]];
  readonly text: string | null;
}

/** The documents that figures are quoted from, in the order of their first figure. */
export function documents({ figures, archive }: AuditContext): Document[] {
  const idOf = ({ source }: Figure): string => source.text('source_id');
  return grouped(figures, idOf).map((group) => ({ id: idOf(group[0]), figures: group, text: archive(idOf(group[0])) }));
}

/** What is found in each document that is archived, its text given as it stands; and of each other that its text is not there. */
export function* inDocuments(check: string, context: AuditContext, find: (document: Document & { readonly text: string }) => Iterable<AuditFinding>): Iterable<AuditFinding> {
  for (const document of documents(context)) {
    const { text } = document;
    if (text === null) yield withoutText(check, document);
    else yield* find({ ...document, text });
  }
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
