import type { View } from './view.ts';

/** Browsers that wait for a page until a run has made it. */
export interface Waiting {
  /** Waits until there is something of the last run to show of a page, or no such page. */
  current(page: string): Promise<void>;
  /** The pages that were asked for since this was last read. */
  asked(): readonly string[];
  /** Lets whoever waits look again. */
  look(): void;
}

/** `ask` is called for each page that is not there yet. */
export function waiting(view: View, ask: () => void): Waiting {
  const [pages, waiters]: [Set<string>, (() => void)[]] = [new Set(), []];
  return {
    current: async (page) => {
      while (view.has(page) && !view.isCurrent(page)) {
        pages.add(page);
        ask();
        await new Promise<void>((done) => void waiters.push(done));
      }
    },
    asked: () => {
      const before = [...pages];
      pages.clear();
      return before;
    },
    look: () => waiters.splice(0).forEach((done) => done()),
  };
}
