import type { Checked } from './checks.ts';
import { chip } from './chip.ts';
import type { PageContext } from './context.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';

/** Every check behind the page, with whether it held; what one had to say is folded under it, with the figures that it is about. */
export function checksHtml(checks: readonly Checked[], context: PageContext): Html | null {
  const { words } = context;
  if (checks.length === 0) return null;
  const items = checks.map((each) => (each.findings.length === 0 ? html`<li>${chip('held', words.checks.held)} <code>${each.check}</code> ${each.pipeline}</li>` : warned(each, context)));
  return html`<h3 id="checks">${words.checks.title}</h3><p>${words.checks.intro}</p><ul class="plain">${items}</ul>`;
}

function warned({ check, pipeline, findings }: Checked, { words, lang, anchors, homes }: PageContext): Html {
  const told = findings.map(({ severity, message, words: said, figures }) => {
    const ids = figures.map((id) => (homes.has(id) ? html` <a class="id" href="#${anchors.of('f', id)}">${id}</a>` : html` <span class="id">${id}</span>`));
    return html`<li>${chip(severity, words.severity[severity])} ${said?.[lang] ?? message}${ids}</li>\n`;
  });
  return html`<li><details><summary>${chip('warn', words.checks.warned(findings.length))} <code>${check}</code> ${pipeline}</summary><ul class="plain small">${told}</ul></details></li>`;
}
