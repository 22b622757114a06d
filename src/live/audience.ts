import type { ServerResponse } from 'node:http';
import type { Difference } from './parts.ts';

/** What a page is told: what it shows now; that it shows what there is; what was wrong with the last run; or that it has another name now. */
export type News =
  | { readonly kind: 'page'; readonly version: string; readonly changes: Difference }
  | { readonly kind: 'current' }
  | { readonly kind: 'faults'; readonly badge: string; readonly cards: readonly { readonly cell: number | null; readonly html: string }[] }
  | { readonly kind: 'moved' };

/** The pages that are open in browsers, by the name of the page. */
export interface Audience {
  /** Holds the connection of a page, and tells it at once what there is for it. */
  join(open: Open, response: ServerResponse, news: (open: Open) => readonly News[]): void;
  pages(): ReadonlySet<string>;
  /** Tells each open page what there is for it. */
  tell(news: (open: Open) => readonly News[]): void;
}

/** A page in a browser, and the version that it shows. */
export interface Open {
  readonly page: string;
  readonly version: string;
}

/** How long a browser waits before it asks again, in ms: the view was started anew, perhaps. */
const AGAIN = 500;

export function audience(): Audience {
  const members = new Map<ServerResponse, Open>();
  const tellOne = (response: ServerResponse, open: Open, news: (open: Open) => readonly News[]): void => {
    for (const each of news(open)) {
      response.write(message(each));
      if (each.kind === 'page') members.set(response, { ...open, version: each.version });
    }
  };
  return {
    join: (open, response, news) => {
      members.set(response, open);
      response.on('close', () => void members.delete(response));
      response.write(`retry: ${AGAIN}\n\n`);
      tellOne(response, open, news);
    },
    pages: () => new Set([...members.values()].map(({ page }) => page)),
    tell: (news) => {
      for (const [response, open] of members) tellOne(response, open, news);
    },
  };
}

/** An event of the stream: https://html.spec.whatwg.org/multipage/server-sent-events.html. JSON has no line break that could end its line. */
function message(news: News): string {
  return `${news.kind === 'page' ? `id: ${news.version}\n` : ''}data: ${JSON.stringify(news)}\n\n`;
}
