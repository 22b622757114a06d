import type { AuditFinding } from '../../audit/finding.ts';
import type { FindingsCell } from '../findings.ts';
import type { PageContext } from './context.ts';
import type { Audited } from './gather.ts';
import { evidenceLine } from './evidence.ts';
import { chip } from './chip.ts';
import { figureHtml, messageHtml } from './message-html.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';

/** Figures quoted under a finding at most. */
const QUOTED = 4;

/** What a findings cell shows of an audit: errors and warnings that need an answer, about claims of the sources that it names. */
export function findingsShown({ sources, only }: FindingsCell, { ledger, audit }: Audited): AuditFinding[] {
  const sourceOf = new Map(ledger.figures.map(({ id, source }) => [id, source.text('source_id')]));
  const about = ({ figures: [claim = ''] }: AuditFinding): boolean => sources === null || sources.includes(sourceOf.get(claim) ?? '');
  return (audit?.findings ?? []).filter((finding) => finding.severity !== 'note' && finding.verdict !== 'not-checkable' && (only === null || only.includes(finding.check)) && about(finding));
}

/** Findings as a list: what kind, one sentence, and the quoted words behind it. */
export function findingsHtml(cell: FindingsCell, found: Audited, context: PageContext): Html {
  const shown = findingsShown(cell, found);
  if (shown.length === 0) return html`<p>${found.audit === null ? context.words.underWay : context.words.none}</p>`;
  return html`<ul class="findings">${shown.map((finding) => findingHtml(finding, found, context))}</ul>`;
}

function findingHtml({ severity, message, figures }: AuditFinding, { ledger }: Audited, context: PageContext): Html {
  const { lang, words } = context;
  const quoted = figures.slice(0, QUOTED).flatMap((id) => {
    const at = ledger.figures.findIndex((figure) => figure.id === id);
    if (at < 0) return [];
    return [html`<li>${figureHtml(id, context)} ${evidenceLine(ledger.shelves.figures.cite(at), lang)}</li>`];
  });
  const more = figures.length > QUOTED ? html`<li>${words.more(figures.length - QUOTED)}</li>` : null;
  return html`<li>${chip(severity, words.severity[severity])} ${messageHtml(message[lang], figures, context)}<ul class="small">${quoted}${more}</ul></li>\n`;
}
