import type { Checked } from './checks.ts';
import { chip } from './chip.ts';
import type { PageContext } from './context.ts';
import { figureHtml, messageHtml } from './message-html.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { stepWords } from './step-words.ts';

/** Every check behind the page, with whether it held; what one had to say is folded under it, with the figures that it is about. */
export function checksHtml(checks: readonly Checked[], context: PageContext): Html | null {
  const { words } = context;
  if (checks.length === 0) return null;
  const told = new Set<string>();
  const items = checks.map((each) => (each.findings.length === 0 ? html`<li>${chip('held', words.checks.held)} ${context.nameOf(each.pipeline)}: ${stepWords({ step: each.check }, { of: each.pipeline, context })}</li>` : warned(each, { told, context })));
  return html`<h3 id="checks">${words.checks.title}</h3><p>${words.checks.intro}</p><ul class="plain">${items}</ul>`;
}

/** Tables of the same figures are told the same of them: it is said once. */
function warned({ check, pipeline, findings }: Checked, { told, context }: { told: Set<string>; context: PageContext }): Html {
  const { words, lang } = context;
  const fresh = findings.filter(({ message }) => !told.has(message));
  for (const { message } of fresh) told.add(message);
  const items = fresh.map(({ severity, message, words: said, figures }) => {
    const text = said?.[lang] ?? message;
    const unnamed = figures.filter((id) => !text.includes(`[${id}]`)).map((id) => html` ${figureHtml(id, context)}`);
    return html`<li>${chip(severity, words.severity[severity])} ${messageHtml(text, figures, context)}${unnamed}</li>\n`;
  });
  return html`<li><details><summary>${chip('warn', words.checks.warned(findings.length))} ${context.nameOf(pipeline)}: ${stepWords({ step: check }, { of: pipeline, context })}</summary><ul class="plain small">${items}${fresh.length === findings.length ? null : html`<li>${words.checks.above(findings.length - fresh.length)}</li>`}</ul></details></li>`;
}
