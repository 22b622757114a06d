import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { cards } from './card.ts';
import type { News, Open } from './audience.ts';
import type { CellFault, Edition, Made, MadePage } from './made.ts';
import { difference, partsOf } from './parts.ts';
import type { Parts } from './parts.ts';
import { served } from './policy.ts';
import type { Served } from './policy.ts';
import { shellPage } from './shell.ts';
import { LIVE_WORDS } from './words.ts';

/** What there is to see: the last good page of each edition, and what was wrong with the last run. */
export interface View {
  /** Takes in what a run gave. */
  take(made: Made): void;
  /** Takes in a page that is made in part. */
  takeAhead(page: MadePage): void;
  /** The name of the page that `/` leads to. */
  first(): string;
  has(page: string): boolean;
  /** Whether the last run made this page, or could make none. */
  isCurrent(page: string): boolean;
  page(page: string): Served;
  /** What an open page has to be told. */
  news(open: Open): readonly News[];
}

interface Good {
  readonly version: string;
  readonly parts: Parts;
}

/** Pages that were good before the last one: a browser is told what has changed since the one that it shows. */
const SEEN = 4;

/** The view of a pipeline file, before its first run. */
export function view(file: string): View {
  const name = basename(file).replace(/\.[cm]?[jt]s$/u, '');
  const [good, whole] = [new Map<string, readonly Good[]>(), new Map<string, Good>()];
  let editions: readonly Edition[] = [{ name: `${name}.html`, title: name, lang: 'en' }];
  let faults: readonly CellFault[] = [];
  let current = new Set<string>();
  const show = (page: string, made: Good): void => {
    const before = good.get(page) ?? [];
    if (before[0]?.version !== made.version) good.set(page, [made, ...before].slice(0, 1 + SEEN));
  };
  const keep = ({ name: page, html }: MadePage): void => {
    const made = { version: versionOf(html), parts: partsOf(html) };
    whole.set(page, made);
    show(page, made);
  };
  const editionOf = (page: string): Edition | undefined => editions.find((each) => each.name === page);
  return {
    take: (made) => {
      if (made.editions.length > 0) editions = made.editions;
      made.pages.forEach(keep);
      faults = made.faults;
      // What was shown of a page that was not made in the end is taken back.
      if (faults.length > 0) whole.forEach((each, page) => show(page, each));
      current = new Set(faults.length > 0 ? editions.map((each) => each.name) : made.pages.map((each) => each.name));
    },
    takeAhead: ({ name: page, html }) => show(page, { version: versionOf(html), parts: partsOf(html) }),
    first: () => editions[0]?.name ?? '',
    has: (page) => editionOf(page) !== undefined,
    isCurrent: (page) => current.has(page),
    page: (page) => {
      const { title, lang } = editionOf(page) ?? { title: name, lang: 'en' };
      const { version, parts } = good.get(page)?.[0] ?? { version: '', parts: [shellPage(title, lang)] };
      return served(parts.join(''), { page, version, gone: LIVE_WORDS[lang].gone });
    },
    news: ({ page, version }) => {
      const edition = editionOf(page);
      if (edition === undefined) return [{ kind: 'moved' }];
      const [made, ...before] = good.get(page) ?? [];
      const isNew = made !== undefined && made.version !== version;
      const fresh: News[] = isNew ? [{ kind: 'page', version: made.version, changes: difference(before.find((each) => each.version === version)?.parts, made.parts) }] : faults.length === 0 && made !== undefined ? [{ kind: 'current' }] : [];
      return faults.length === 0 ? fresh : [...fresh, { kind: 'faults', badge: LIVE_WORDS[edition.lang].stale(faults.length), cards: cards(faults, edition.lang) }];
    },
  };
}

function versionOf(html: string): string {
  return createHash('sha256').update(html).digest('base64url');
}
