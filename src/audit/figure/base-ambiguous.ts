import type { Figure } from '../../ledger/figures.ts';
import { normalised } from '../../ledger/rules.ts';
import { about } from '../about.ts';
import type { AuditCheck } from '../audit-check.ts';
import { documents } from '../by-source.ts';
import type { AuditContext } from '../context.ts';
import type { AuditFinding } from '../finding.ts';
import { daysApart } from './lapse.ts';
import { occurrences } from '../occurrences.ts';
import { named } from '../say.ts';

const CHECK = 'base-ambiguous';

/** Counts of dates further apart than this, in days, are not taken one for the other. */
const NEAR = 90;

/**
 * A share of a count is of one count: where its source prints two of the same measure, speaker and time, its quote says which by printing it too.
 * One finding for each list of counts that could be meant.
 */
export const baseAmbiguous: AuditCheck = {
  name: CHECK,
  kind: 'figure',
  * find(context) {
    for (const { figures } of documents(context)) {
      const groups = new Map<string, { bases: [Figure, ...Figure[]]; shares: [Figure, ...Figure[]] }>();
      for (const share of figures.filter(isShare)) {
        const [first, ...others] = candidates(share, figures, context);
        if (first === undefined) continue;
        const key = [first, ...others].map(({ id }) => id).join('|');
        const group = groups.get(key);
        if (group !== undefined) group.shares.push(share);
        else groups.set(key, { bases: [first, ...others], shares: [share] });
      }
      for (const { bases, shares } of groups.values()) yield judged(shares, bases);
    }
  },
};

/** A percent of a measure's own count: of a part, or of the base figure that it names. */
function isShare({ unit, category, row }: Figure): boolean {
  return unit === 'percent' && row.text('base_pop') === '' && (category !== '' || row.text('base_figure') !== '');
}

/** The counts of the document that the share may be of, one of each number: the base that its row names, or the nearest row. Only those in its own quote, where there are any. */
function candidates(share: Figure, figures: readonly Figure[], context: AuditContext): Figure[] {
  const base = context.figure(share.row.text('base_figure'));
  const measure = base?.measure ?? share.measure;
  const wholes = figures.filter((each) =>
    each.unit === 'count' && each.category === '' && each.measure === measure && each.speaker === share.speaker && each.rank !== 'deprecated'
    && each.row.number('value') !== null && isNear(share, each));
  const beside = wholes.filter(({ phrase }) => occurrences(normalised(share.quote), normalised(phrase)).length > 0);
  const away = (each: Figure): number => (each === base ? -1 : Math.abs(each.row.line - share.row.line));
  const nearest = new Map<number, Figure>();
  for (const whole of [...(beside.length > 0 ? beside : wholes)].sort((a, b) => away(a) - away(b))) {
    const value = whole.row.number('value') as number;
    if (!nearest.has(value)) nearest.set(value, whole);
  }
  return [...nearest.values()].sort((a, b) => a.row.line - b.row.line);
}

function isNear(a: Figure, b: Figure): boolean {
  const [one, other] = [a.period ?? a.asOf, b.period ?? b.asOf];
  return one === null || other === null || daysApart(one, other) <= NEAR;
}

function judged(shares: readonly [Figure, ...Figure[]], bases: readonly [Figure, ...Figure[]]): AuditFinding {
  const [what, of] = [shares.map(named).join(', '), bases.map(named)];
  const { source } = shares[0];
  const [outlet, spanish] = [source.text('outlet'), source.text('outlet_es')];
  const values = { observed: bases.map(({ row }) => row.text('value')).join(' or '), expected: 'one number' };
  if (bases.length === 1) {
    return about(CHECK, [...shares, ...bases], {
      verdict: 'agrees', ...values,
      message: { en: `${what}: ${outlet} prints one number that this can be a share of, ${of.join()}.`, es: `${what}: ${spanish || outlet} da un solo número del que puede ser parte, ${of.join()}.` },
    });
  }
  return about(CHECK, [...shares, ...bases], {
    severity: 'warn', verdict: 'stretch', ...values,
    message: {
      en: `${what}: ${outlet} does not say whether of ${of.join(' or of ')}.`,
      es: `${what}: ${spanish || outlet} no dice si sobre ${of.join(' o sobre ')}.`,
    },
  });
}
