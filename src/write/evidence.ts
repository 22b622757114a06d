import { basename } from 'node:path';
import type { Citation } from '../table/origins.ts';
import type { MarkRow } from './mark-rows.ts';

/** A figure behind a chart, and the numbers of the marks that it feeds. */
export interface Evidence {
  readonly citation: Citation;
  readonly marks: readonly number[];
}

/** The figures behind the marks, each once, in the order in which they first appear. */
export function evidenceOf(marks: readonly MarkRow[]): Evidence[] {
  const found = new Map<string, { citation: Citation; marks: number[] }>();
  for (const { number, citations } of marks) {
    for (const citation of citations) {
      const before = found.get(citation.id);
      if (before === undefined) found.set(citation.id, { citation, marks: [number] });
      else before.marks.push(number);
    }
  }
  return [...found.values()];
}

/** The evidence as rows of a CSV: a header, and a figure a row with its words, who said them and where, and the marks that it feeds. */
export function evidenceRows(evidence: readonly Evidence[]): (string | null)[][] {
  return [HEADER, ...evidence.map(({ citation, marks }) => {
    const { id, phrase, quote, speaker, speakerType, when, source, place, checkedBy, notes } = citation;
    const said = [id, phrase, quote, speaker, speakerType, when, source?.id, source?.title, source?.outlet, source?.published, source?.url, spot(place), checkedBy, notes];
    return [...said.map((cell) => cell || null), marks.join(' ')];
  })];
}

/** Without its folder, which differs from machine to machine. */
function spot({ file, line }: Citation['place']): string {
  return [file === undefined ? undefined : basename(file), line].filter((part) => part !== undefined).join(':');
}

const HEADER = [
  'figure_id', 'printed', 'quote', 'speaker', 'speaker_type', 'as_of', 'source_id', 'source_title', 'outlet', 'published', 'url', 'place', 'checked_by', 'note', 'marks',
];
