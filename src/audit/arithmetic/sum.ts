import type { AuditCheck } from '../audit-check.ts';
import { related } from './related.ts';
import { isUpdate, summed } from './summed.ts';

const CHECK = 'sum';

/** Parts of one time add up to their total, as relations.csv says (`signs: + + -` in the note where some are taken away). */
export const sum: AuditCheck = {
  name: CHECK,
  kind: 'arithmetic',
  * find(context) {
    for (const relation of related(context, 'sum')) if (!isUpdate(relation)) yield summed(CHECK, relation);
  },
};
