import { basename } from 'node:path';
import type { Citation } from '../table/origins.ts';
import type { MarkRow } from './mark-rows.ts';
import { toldColumn } from './told-column.ts';
import type { ToldColumn } from './told-column.ts';

/** A figure behind a chart: the numbers of all marks that it feeds, and of those whose own figure it is. */
export interface Evidence {
  readonly citation: Citation;
  readonly marks: readonly number[];
  readonly own: readonly number[];
}

/** The figures behind the marks, each once, in the order in which they first appear. */
export function evidenceOf(marks: readonly MarkRow[]): Evidence[] {
  const found = new Map<string, { citation: Citation; marks: number[]; own: number[] }>();
  for (const { number, citations, own } of marks) {
    for (const citation of citations) {
      const each = found.get(citation.id) ?? { citation, marks: [], own: [] };
      found.set(citation.id, each);
      each.marks.push(number);
      if (citation.id === own?.id) each.own.push(number);
    }
  }
  return [...found.values()];
}

/** The evidence as rows of a CSV: a header, and a figure a row with its words, who said them and where, and the marks that it feeds. */
export function evidenceRows(evidence: readonly Evidence[]): (string | null)[][] {
  return [EVIDENCE.map(({ name }) => name), ...evidence.map(({ citation, marks, own }) => {
    const { id, phrase, quote, speaker, speakerType, when, source, place, checkedBy, notes, noteWords, counted } = citation;
    const said = [id, phrase, quote, speaker, speakerType, when, source?.id, source?.title, source?.outlet, source?.published, source?.url, spot(place), checkedBy, [counted?.en, notes].filter(Boolean).join(', '), [counted?.es, noteWords?.es].filter(Boolean).join(', ')];
    return [...said.map((cell) => cell || null), own.join(' ') || null, marks.join(' ')];
  })];
}

/** Without its folder, which differs from machine to machine. */
function spot({ file, line }: Citation['place']): string {
  return [file === undefined ? undefined : basename(file), line].filter((part) => part !== undefined).join(':');
}

/** The columns of the evidence. */
export const EVIDENCE: readonly ToldColumn[] = [
  toldColumn('figure_id', { label: ['Figure', 'Cifra'], meaning: ['The figure in the ledger; data.csv names it in figure_id and figure_ids', 'La cifra en el registro; data.csv la nombra en figure_id y figure_ids'] }),
  toldColumn('printed', { label: ['As printed', 'Como se publicó'], meaning: ['The number with its hedge, as the source prints it', 'El número con su matiz, tal como lo publica la fuente'] }),
  toldColumn('quote', { label: ['Words', 'Palabras'], meaning: ['The words that the number stands in, verbatim', 'Las palabras textuales en que está el número'] }),
  toldColumn('speaker', { label: ['Speaker', 'Quién lo dijo'], meaning: ['Who says so', 'Quién lo dice'] }),
  toldColumn('speaker_type', { label: ['Kind of speaker', 'Tipo de fuente'], meaning: ['government, ngo, media …; unattributed where the source names nobody', 'government, ngo, media …; unattributed si la fuente no nombra a nadie'] }),
  toldColumn('as_of', { type: 'date', label: ['As of', 'Fecha'], meaning: ['The day or period that the number is of (ISO 8601, EDTF)', 'El día o período al que se refiere el número (ISO 8601, EDTF)'] }),
  toldColumn('source_id', { label: ['Document', 'Documento'], meaning: ['The document in the ledger', 'El documento en el registro'] }),
  toldColumn('source_title', { label: ['Title', 'Título'], meaning: ['The title of the document', 'El título del documento'] }),
  toldColumn('outlet', { label: ['Outlet', 'Medio'], meaning: ['Who published it', 'Quién lo publicó'] }),
  toldColumn('published', { type: 'date', label: ['Published', 'Publicado'], meaning: ['When it was published', 'Cuándo se publicó'] }),
  toldColumn('url', { label: ['Address', 'Dirección'], meaning: ['Where it is to be read', 'Dónde se puede leer'] }),
  toldColumn('place', { label: ['Line', 'Línea'], meaning: ['File and line in which the figure was typed', 'Archivo y línea en que se anotó la cifra'] }),
  toldColumn('checked_by', { label: ['Checked by', 'Revisado por'], meaning: ['Who compared it with its source a second time; empty where nobody has', 'Quién la comparó por segunda vez con su fuente; vacío si nadie'] }),
  toldColumn('note', { label: ['Note', 'Nota'], meaning: ['What whoever coded the figure noted of it', 'Lo que anotó quien codificó la cifra'] }),
  toldColumn('note_es', { label: ['Note, in Spanish', 'Nota, en español'], meaning: ['The same in Spanish, where the ledger has it', 'Lo mismo en español, si el registro lo tiene'] }),
  toldColumn('own_marks', { label: ['Its marks', 'Sus marcas'], meaning: ['The marks whose row is this figure: they show it, or a number reckoned from it', 'Las marcas cuya fila es esta cifra: la muestran, o un número calculado a partir de ella'] }),
  toldColumn('marks', { label: ['All marks', 'Todas las marcas'], meaning: ['All marks that it feeds, also those that were only reckoned or sorted with it', 'Todas las marcas a las que alimenta, también las que solo se calcularon u ordenaron con ella'] }),
];
