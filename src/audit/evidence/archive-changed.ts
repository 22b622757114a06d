import { createHash } from 'node:crypto';
import { about } from '../about.ts';
import type { AuditCheck } from '../audit-check.ts';
import { documents, withoutText } from '../by-source.ts';
import type { Document } from '../by-source.ts';
import type { AuditFinding } from '../finding.ts';

const CHECK = 'archive-changed';

/** Every archived text is the one whose SHA-256 (FIPS 180-4, of its UTF-8 bytes) stands in sources.csv: quotes were checked against that one. */
export const archiveChanged: AuditCheck = {
  name: CHECK,
  kind: 'evidence',
  * find(context) {
    for (const document of documents(context)) yield document.text === null ? withoutText(CHECK, document) : judged(document, document.text);
  },
};

function judged({ id, figures }: Document, text: string): AuditFinding {
  const { source } = figures[0];
  const [now, noted] = [createHash('sha256').update(text, 'utf8').digest('hex'), source.text('sha256')];
  const place = { file: source.place.file ?? '', line: source.line };
  if (noted === '') {
    return {
      ...about(CHECK, figures, {
        verdict: 'not-checkable', observed: 'no sha256 in sources.csv', expected: 'the hash of the text',
        message: { en: `Whether the text of ${id} has changed cannot be told: sources.csv has no sha256 for it; now it is ${now}.`, es: `No se puede decir si cambió el texto de ${id}: sources.csv no tiene su sha256; ahora es ${now}.` },
      }),
      place,
    };
  }
  const hashes = { observed: now.slice(0, 12), expected: noted.slice(0, 12) };
  if (now === noted) {
    return { ...about(CHECK, figures, { verdict: 'agrees', ...hashes, message: { en: `The archived text of ${id} is the one that was coded.`, es: `El texto archivado de ${id} es el que se codificó.` } }), place };
  }
  return {
    ...about(CHECK, figures, {
      severity: 'error', verdict: 'conflict', ...hashes,
      message: {
        en: `The archived text of ${id} has changed since it was coded: its sha256 begins with ${hashes.observed}, in sources.csv with ${hashes.expected}.`,
        es: `El texto archivado de ${id} cambió desde que se codificó: su sha256 empieza por ${hashes.observed}, en sources.csv por ${hashes.expected}.`,
      },
    }),
    place,
  };
}
