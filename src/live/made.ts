import type { Lang } from '../chart/words/glue.ts';
import type { Fault } from '../errors.ts';
import type { Ahead } from '../notebook/page/page.ts';
import type { Difference } from './parts.ts';

/** What is asked of the process that runs pipelines: to run this file as it is now, and to make these editions of its page, the first one if none is named. */
export interface Wanted {
  readonly file: string;
  readonly editions: readonly string[];
  /** The files whose save it is for: what is drawn of them comes first. */
  readonly saved?: readonly string[];
  /** Whether charts are drawn at every width, with their places to press, and claims audited; or only what is seen at first is made, so that it is seen sooner. */
  readonly charts: Charts;
}

export type Charts = 'whole' | 'quick';

/** What the process that runs pipelines is told: to run one, or that somebody waits for the next run. */
export type Told = Wanted | 'hurry';

/** A page of a notebook, by the name of its file. */
export interface Edition {
  readonly name: string;
  readonly title: string;
  readonly lang: Lang;
}

/** A fault, with the kind of its error and the cell of the notebook that it keeps from being shown; null where it keeps all of them. */
export interface CellFault {
  readonly cell: number | null;
  readonly kind: string;
  readonly fault: Fault;
}

/** A page as it was made: the name of its file, and all of it. */
export interface MadePage {
  readonly name: string;
  readonly html: string;
}

/** A page as far as it is made. */
export interface MadeAhead {
  readonly name: string;
  readonly made: Ahead;
}

/** What one run gave. Plain data. */
export interface Made {
  /** Every edition that the notebook has; none where the file could not be imported. */
  readonly editions: readonly Edition[];
  /** The pages that were wanted, and could be made. */
  readonly pages: readonly MadePage[];
  /** `quick` where some chart of the pages was not drawn whole, or an audit not made. */
  readonly charts: Charts;
  readonly faults: readonly CellFault[];
  /** Everything that the run imported and opened, and what it looked for and did not find. */
  readonly files: readonly FileSeen[];
  readonly ms: number;
}

/** What has changed of a page since the process that tells of it told of it last. */
export interface Changed {
  readonly name: string;
  readonly changes: Difference;
}

/** A run as it crosses: of each page what has changed. */
export interface Crossing extends Omit<Made, 'pages'> {
  readonly pages: readonly Changed[];
}

/** What the process that runs pipelines answers: what has become of a page so far, while the run goes on; and at its end, the run. */
export type Answered = { readonly ahead: Changed } | { readonly ended: Crossing };

/** In the place of a hash: it was not noted what was read. */
export const UNKNOWN = 'unknown';

/** A file of a run, with the hash of the bytes that were read, null where there was no file; or UNKNOWN. */
export interface FileSeen {
  readonly path: string;
  readonly sha256: string | null;
}
