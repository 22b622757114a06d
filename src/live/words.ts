import type { Lang } from '../chart/words/glue.ts';

/** What the live view itself says on a page. */
export interface LiveWords {
  /** The badge over output that is not of what the files say now. */
  readonly stale: (faults: number) => string;
  readonly nothing: string;
  readonly gone: string;
  readonly more: (count: number) => string;
}

export const LIVE_WORDS: Readonly<Record<Lang, LiveWords>> = {
  en: {
    stale: (faults) => `stale · ${faults} ${faults === 1 ? 'fault' : 'faults'}`, nothing: 'There is no output yet: the first run failed.',
    gone: 'stale · the live view has ended', more: (count) => `… and ${count} more`,
  },
  es: {
    stale: (faults) => `desactualizado · ${faults} ${faults === 1 ? 'error' : 'errores'}`, nothing: 'Todavía no hay resultado: la primera ejecución falló.',
    gone: 'desactualizado · la vista en vivo ha terminado', more: (count) => `… y ${count} más`,
  },
};
