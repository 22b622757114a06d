import type { Words } from '../../table/column.ts';

/** On what terms a chart leaves the house, in one text for all languages or one for each; what is not there is not stated. */
export interface Terms {
  /** Under which licence charts and data may be used. */
  readonly licence?: Words;
  /** Whom to ask. */
  readonly contact?: Words;
  /** Where corrections are published. */
  readonly corrections?: Words;
}

export const TERMS = ['licence', 'contact', 'corrections'] as const;
