import { createHash } from 'node:crypto';
import type { Lang } from '../chart/words/glue.ts';
import { html, trusted } from '../notebook/page/html.ts';
import { PAGE_STYLE } from '../notebook/page/style.ts';
import { LIVE_WORDS } from './words.ts';

/** The page of a notebook that never ran through: its name, and room for what is wrong. */
export function shellPage(title: string, lang: Lang): string {
  const hash = createHash('sha256').update(PAGE_STYLE).digest('base64');
  return `<!doctype html>
${html`<html lang="${lang}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${trusted(`default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`)}"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark">
<title>${title}</title><style>${trusted(PAGE_STYLE)}</style></head>
<body><header><h1>${title}</h1></header><main id="text"><p>${LIVE_WORDS[lang].nothing}</p></main></body></html>
`.html}`;
}
