import { CifrasError } from '../errors.ts';
import type { Store } from '../step.ts';

/** A store that gives what another has, and makes nothing; and whether anything was missing. */
export interface KeptOnly extends Store {
  isLacking(): boolean;
}

/** What the store lacks is refused with an error that has no fault: it is left for later. */
export function keptOnly(store: Store): KeptOnly {
  let lacking = 0;
  return {
    once: (parts) => store.once(parts, () => {
      lacking += 1;
      return Promise.reject(new CifrasError([]));
    }),
    isLacking: () => lacking > 0,
  };
}
