import { html as made } from '../notebook/page/html.ts';
import type { Html } from '../notebook/page/html.ts';

const META = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/u;

/** A page as it is served: what may run and be fetched is said in a header, and not in it. */
export interface Served {
  readonly html: string;
  readonly policy: string;
}

/** Lets a page run the live view's own script, and nothing else that it could not before: its policy goes from the page into the header, with what this server has beside it. */
export function served(html: string, open: { readonly page: string; readonly version: string; readonly gone: string }): Served {
  const [, written = "default-src 'none'"] = META.exec(html) ?? [];
  const before = new Map(written.replaceAll('&#39;', "'").split(';').map((directive) => {
    const [name = '', ...sources] = directive.trim().split(/\s+/u);
    return [name, sources.filter((source) => source !== "'none'")] as const;
  }));
  const more = ['script-src', 'style-src', 'connect-src'].map((name) => [name, [...(before.get(name) ?? []), "'self'"]] as const);
  const directives = new Map<string, readonly string[]>([...before, ...more, ['frame-ancestors', []]]);
  return {
    html: html.replace(META, '').replace('</head>', () => `${tags(open).html}</head>`),
    policy: [...directives].map(([name, sources]) => `${name} ${sources.length === 0 ? "'none'" : sources.join(' ')}`).join('; '),
  };
}

function tags({ page, version, gone }: { readonly page: string; readonly version: string; readonly gone: string }): Html {
  return made`<link rel="icon" href="data:,"><link rel="stylesheet" href="/live.css"><script type="module" src="/live.js" data-page="${page}" data-version="${version}" data-gone="${gone}"></script>`;
}
