import { readFileSync } from 'node:fs';
import type { Audience } from './audience.ts';
import type { Answer } from './server.ts';
import type { View } from './view.ts';

/** What the routes lead to; `current` waits until there is something of the last run to show of a page. */
export interface Behind {
  readonly view: View;
  readonly audience: Audience;
  readonly current: (page: string) => Promise<void>;
}

const OURS: Readonly<Record<string, string>> = { 'live.js': 'text/javascript', 'morph.js': 'text/javascript', 'parts.js': 'text/javascript', 'live.css': 'text/css' };

/** The addresses of the live view: `/`, the page of each edition, the stream of its news, and the script that listens to it. */
export function routes({ view, audience, current }: Behind): (url: URL, last: string | null) => Promise<Answer> {
  return async ({ pathname, searchParams }, last) => {
    const name = decodeURIComponent(pathname.slice(1));
    if (name === '') {
      await current(view.first());
      return { status: 302, headers: { location: `/${encodeURIComponent(view.first())}` }, body: '' };
    }
    const type = Object.hasOwn(OURS, name) ? OURS[name] : undefined;
    if (type !== undefined) return { status: 200, headers: { 'content-type': `${type}; charset=utf-8` }, body: readFileSync(new URL(`./browser/${name}`, import.meta.url)) };
    // A stream that was broken off says what it had last.
    if (name === 'events') return { stream: (response) => audience.join({ page: searchParams.get('page') ?? '', version: last ?? searchParams.get('version') ?? '' }, response, view.news) };
    await current(view.first());
    if (!view.has(name)) return missing();
    await current(name);
    const { html, policy } = view.page(name);
    return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy }, body: html };
  };
}

function missing(): Answer {
  return { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: 'There is no such page.\n' };
}
