import type { Lang } from '../chart/words/glue.ts';
import type { Severity } from '../errors.ts';

/** What the verbs that run pipelines say beside their answers. */
export interface RunWords {
  readonly rows: (before: number | null, after: number) => string;
  readonly part: (percent: number, source: string) => string;
  readonly charts: (n: number) => string;
  readonly pages: (n: number) => string;
  readonly bundles: (n: number) => string;
  readonly and: string;
  readonly written: (where: string) => string;
  readonly nothing: string;
  readonly nothingWritten: string;
  readonly lastBuilt: string;
  readonly lastShown: string;
  readonly faults: (n: number) => string;
  readonly more: (n: number) => string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly audited: (n: number) => string;
  readonly moved: (n: number) => string;
  readonly because: string;
}

const count = (one: string, many: string) => (n: number): string => `${n} ${n === 1 ? one : many}`;
const rows = (word: string) => (before: number | null, after: number): string => `${before === null ? '' : `${before} → `}${after} ${word}`;

export const RUN_WORDS: Readonly<Record<Lang, RunWords>> = {
  en: {
    rows: rows('rows'), part: (percent, source) => `${percent}% of ${source}`, charts: count('chart', 'charts'), pages: count('page', 'pages'), bundles: count('bundle', 'bundles'), and: 'and',
    written: (where) => `written to ${where}`, nothing: 'nothing written', nothingWritten: 'nothing was written', lastBuilt: 'nothing was written; what was built last stands', lastShown: 'what was shown last stands, marked stale',
    faults: count('fault', 'faults'), more: (n) => `… and ${n} more`, severity: { error: 'error', warn: 'warn', note: 'note' },
    audited: (n) => `${count('finding', 'findings')(n)} of the audit about these figures: cifras audit, or --verbose, tells them`,
    moved: (n) => `${count('published number', 'published numbers')(n)} moved since they were accepted: cifras diff tells them`, because: 'because',
  },
  es: {
    rows: rows('filas'), part: (percent, source) => `${percent}% de ${source}`, charts: count('gráfico', 'gráficos'), pages: count('página', 'páginas'), bundles: count('paquete', 'paquetes'), and: 'y',
    written: (where) => `en ${where}`, nothing: 'no se escribió nada', nothingWritten: 'no se escribió nada', lastBuilt: 'no se escribió nada; queda lo último que se construyó', lastShown: 'queda lo último que se mostró, marcado como desactualizado',
    faults: count('error', 'errores'), more: (n) => `… y ${n} más`, severity: { error: 'error', warn: 'aviso', note: 'nota' },
    audited: (n) => `${count('hallazgo', 'hallazgos')(n)} de la auditoría sobre estas cifras: los dice cifras audit, o --verbose`,
    moved: (n) => `${n === 1 ? 'cambió un número publicado' : `cambiaron ${n} números publicados`} desde que se aceptaron: los dice cifras diff`, because: 'por',
  },
};
