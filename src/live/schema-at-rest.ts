import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { prepareSchema } from '../chart/spec/vega-lite-schema.ts';

/** Makes Vega-Lite's schema ready while nobody waits: the first misspelt word in a spec waited for it for most of a second. */
export interface AtRest {
  /** Begins with what these specs come by, or goes on with it. */
  begin(specs: readonly string[]): void;
  /** Stops after the piece that is being made. */
  end(): void;
}

/** Nobody saves so soon after a page is whole, in ms. */
const STILL = 500;

type Prepare = typeof prepareSchema;

export function schemaAtRest(prepare: Prepare = prepareSchema): AtRest {
  const done = new Set<string>();
  let resting = new AbortController();
  return {
    begin: (specs) => {
      resting.abort();
      resting = new AbortController();
      void readyFor(specs.filter((path) => !done.has(path)), { prepare, done, resting: resting.signal }).catch(() => {});
    },
    end: () => resting.abort(),
  };
}

/** Rejects where it is stopped, or one is no spec, which whoever draws it says. */
async function readyFor(specs: readonly string[], { prepare, done, resting }: { prepare: Prepare; done: Set<string>; resting: AbortSignal }): Promise<void> {
  await pause(STILL, undefined, { signal: resting, ref: false });
  for (const path of specs) {
    await prepare(JSON.parse(readFileSync(path, 'utf8')), () => pause(0, undefined, { signal: resting, ref: false }));
    done.add(path);
  }
}
