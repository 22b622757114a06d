import type { Audit } from '../audit/audit.ts';
import type { AuditContext } from '../audit/context.ts';
import type { AuditFinding } from '../audit/finding.ts';
import { fingerprint } from '../audit/rulings.ts';
import { counted } from '../csv/counted.ts';
import type { Severity } from '../errors.ts';
import type { LedgerRow } from '../ledger/rows.ts';

type Lang = 'en' | 'es';

/** Figures whose words stand under a finding; of more, the number. */
const QUOTED = 6;

const WORDS = {
  en: {
    error: 'ERRORS: cannot both be true, or not in the source', warn: 'WARNINGS: need a sentence from a person', note: 'NOTES', ruled: 'RULED: answered by a person',
    fingerprint: 'fingerprint', more: (n: number) => `… and ${n} more ${n === 1 ? 'figure' : 'figures'}`, decision: 'turns the story round', summary: 'SUMMARY', none: 'Nothing to report.', unchecked: 'NOT CHECKED, and why',
    totals: ({ figures, error, warn, note, unchecked, agreed, ruled }: Totals) =>
      `${counted(figures, 'figure')}: ${counted(error, 'error')}, ${counted(warn, 'warning')}, ${counted(note, 'note')}, ${unchecked} not checked; ${counted(agreed, 'comparison')} ${agreed === 1 ? 'agrees' : 'agree'}; ${counted(ruled, 'finding')} ruled`,
  },
  es: {
    error: 'ERRORES: no pueden ser ciertos a la vez, o no están en la fuente', warn: 'ADVERTENCIAS: necesitan una frase de una persona', note: 'NOTAS', ruled: 'RESUELTOS: respondidos por una persona',
    fingerprint: 'huella', more: (n: number) => `… y ${n} ${n === 1 ? 'cifra' : 'cifras'} más`, decision: 'da la vuelta a la historia', summary: 'RESUMEN', none: 'Nada que señalar.', unchecked: 'SIN COMPROBAR, y por qué',
    totals: ({ figures, error, warn, note, unchecked, agreed, ruled }: Totals) => {
      const each = (n: number, one: string, many: string): string => `${n.toLocaleString('en-US')} ${n === 1 ? one : many}`;
      return `${each(figures, 'cifra', 'cifras')}: ${each(error, 'error', 'errores')}, ${each(warn, 'advertencia', 'advertencias')}, ${each(note, 'nota', 'notas')}, ${unchecked} sin comprobar; ${each(agreed, 'comparación concuerda', 'comparaciones concuerdan')}; ${each(ruled, 'hallazgo resuelto', 'hallazgos resueltos')}`;
    },
  },
} as const;

/** How many of each are told. */
interface Totals extends Pick<Audit['summary'], 'figures' | 'agreed' | 'ruled'>, Readonly<Record<Severity | 'unchecked', number>> {}

/** The audit for people: findings by severity, each one sentence with its place and the quoted words side by side; then what could not be checked, and a summary. */
export function auditReport({ findings, ruled, summary }: Audit, context: AuditContext, { lang }: { lang: Lang }): string {
  const words = WORDS[lang];
  const told = findings.filter(({ verdict }) => verdict !== 'not-checkable');
  const unchecked = findings.filter(({ verdict }) => verdict === 'not-checkable');
  const block = (title: string, list: readonly AuditFinding[], form: (finding: AuditFinding) => string): string[] => (list.length === 0 ? [] : [`${title} (${list.length})`, ...list.map(form)]);
  // As the headings above count them: what could not be checked is no warning.
  const of = (severity: Severity): number => told.filter((finding) => finding.severity === severity).length;
  const totals = { figures: summary.figures, error: of('error'), warn: of('warn'), note: of('note'), unchecked: unchecked.length, agreed: summary.agreed, ruled: summary.ruled };
  const parts = [
    ...(['error', 'warn', 'note'] as const).flatMap((severity: Severity) => block(words[severity], told.filter((finding) => finding.severity === severity), (finding) => full(finding, context, lang))),
    ...block(words.ruled, ruled, (finding) => `${sentence(finding, lang)}\n  ${ruled.find((each) => each === finding)?.ruling.reason ?? ''}`),
    ...block(words.unchecked, unchecked, (finding) => sentence(finding, lang)),
    `${words.summary}\n${findings.length === 0 ? `${words.none} ` : ''}${words.totals(totals)}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function sentence({ message, place, check, decision }: AuditFinding, lang: Lang): string {
  return `${place.file}:${place.line}  ${check}${decision ? ` (${WORDS[lang].decision})` : ''}\n  ${message[lang]}`;
}

function full(finding: AuditFinding, context: AuditContext, lang: Lang): string {
  const quotes = finding.figures.slice(0, QUOTED).flatMap((id) => {
    const figure = context.figure(id);
    if (figure === undefined) return [];
    const { quote, speaker, source, period, asOf } = figure;
    const inLang = (row: LedgerRow, column: string): string => (lang === 'es' ? row.text(`${column}_es`) : '') || row.text(column);
    return [`    ${id.padEnd(14)} “${quote}” (${[inLang(speaker, 'name'), inLang(source, 'outlet'), (period ?? asOf)?.text].filter(Boolean).join(', ')})`];
  });
  const more = finding.figures.length > QUOTED ? [`    ${WORDS[lang].more(finding.figures.length - QUOTED)}`] : [];
  return [sentence(finding, lang), ...quotes, ...more, `    ${WORDS[lang].fingerprint} ${fingerprint(finding, context)}`].join('\n');
}
