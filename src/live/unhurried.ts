import { setImmediate as breath } from 'node:timers/promises';
import { CifrasError } from '../errors.ts';
import type { Store } from '../step.ts';
import type { KeptOnly } from '../store/kept-only.ts';

/** A store that makes what another lacks until somebody waits for the next run; from then on it gives what is there, and leaves the rest for later. */
export function unhurried(store: Store, isHurried: () => boolean): KeptOnly {
  let lacking = 0;
  return {
    once: (parts, make) => store.once(parts, async () => {
      // A message is heard between two pieces of work.
      await breath();
      if (!isHurried()) return make();
      lacking += 1;
      throw new CifrasError([]);
    }),
    isLacking: () => lacking > 0,
  };
}
