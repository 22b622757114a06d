import type { AuditCheck } from '../audit-check.ts';
import { related } from './related.ts';
import { isUpdate, summed } from './summed.ts';

const CHECK = 'update-sum';

/**
 * A number carried on is the old one and what came to it or went from it: old + increment = new. It is read from the sums of relations.csv whose terms are
 * of another time or measure than the claim, and from updates that name an increment; an update with its old number alone has nothing to add.
 */
export const updateSum: AuditCheck = {
  name: CHECK,
  kind: 'arithmetic',
  * find(context) {
    for (const relation of related(context, 'sum')) if (isUpdate(relation)) yield summed(CHECK, relation);
    for (const relation of related(context, 'updates')) if (relation.inputs.length > 1) yield summed(CHECK, relation);
  },
};
