import type { Figure } from '../../ledger/figures.ts';
import { about } from '../about.ts';
import type { AuditCheck } from '../audit-check.ts';
import { isOutlet } from './disagreement.ts';
import type { AuditFinding } from '../finding.ts';
import { grouped } from '../grouped.ts';
import { byDate, comparable, isHeld, printedOf, speakerOf } from './pairs.ts';
import { inBoth } from '../say.ts';
import { spoken, topic } from './topic.ts';
import type { AuditContext } from '../context.ts';

const CHECK = 'attribution-drift';

/** Counts below this are shared by chance: two organisations that each know of four cases say nothing of who said it first. */
const LEAST = 10;

/**
 * One number for one date, said by different speakers. Bodies of one government share their counts; but a newspaper's number that is the ministry's, or one
 * organisation's that is another's, has changed its speaker on the way. An outlet that names nobody has lost him.
 */
export const attributionDrift: AuditCheck = {
  name: CHECK,
  kind: 'between',
  * find(context) {
    for (const group of comparable(context.figures.filter(isHeld), context)) {
      for (const { figures } of byDate(group)) {
        for (const same of grouped(figures, printedOf)) if (new Set(same.map(speakerOf)).size > 1) yield judged(same, context);
      }
    }
  },
};

function judged(figures: readonly [Figure, ...Figure[]], context: AuditContext): AuditFinding {
  const kind = kindOf(figures);
  const [claim, ...others] = [...figures].sort((a, b) => weight(a) - weight(b)) as [Figure, ...Figure[]];
  const speakers = [...new Set([claim, ...others].map(speakerOf))];
  return about(CHECK, [claim, ...others], {
    severity: kind === 'other' ? 'warn' : 'note', verdict: VERDICTS[kind], observed: `${printedOf(claim)} (${speakers[0]})`, expected: speakers.slice(1).join(', '),
    message: inBoth((lang) => `${topic(claim, context, lang)}: ${SAID[kind][lang]}: ${spoken([claim, ...others], lang)}.`),
  });
}

type Kind = 'official' | 'lost' | 'nobody' | 'small' | 'other';

const VERDICTS = { official: 'agrees', lost: 'stretch', nobody: 'no-power', small: 'no-power', other: 'stretch' } as const;

function kindOf(figures: readonly Figure[]): Kind {
  const named = figures.filter((figure) => !isOutlet(figure));
  const speakers = new Set(named.map(speakerOf));
  if (figures[0]?.unit === 'count' && Number(figures[0].row.text('value')) < LEAST) return 'small';
  if (named.length === 0) return 'nobody';
  if (speakers.size < 2 || named.every(isOfficial)) return named.length === figures.length ? 'official' : 'lost';
  return 'other';
}

function isOfficial({ speaker }: Figure): boolean {
  return ['government', 'court'].includes(speaker.text('type'));
}

/** Who has the number from somebody else stands first: outlets, then others, then official bodies. */
function weight(figure: Figure): number {
  return isOutlet(figure) ? 0 : figure.speaker.text('type') === 'media' ? 1 : isOfficial(figure) ? 3 : 2;
}

const SAID = {
  official: { en: 'official bodies give one number', es: 'organismos oficiales dan un mismo número' },
  lost: { en: 'one number, printed here without the speaker whom others name', es: 'un mismo número, publicado aquí sin la fuente que otros nombran' },
  nobody: { en: 'one number of outlets that each name nobody, so whose it is cannot be told', es: 'un mismo número de medios que no nombran a nadie, así que no se sabe de quién es' },
  small: { en: 'one number of different speakers, too small to tell whether one has it from the other', es: 'un mismo número de fuentes distintas, demasiado pequeño para saber si una lo tomó de la otra' },
  other: { en: 'one number is credited to different speakers', es: 'un mismo número se atribuye a fuentes distintas' },
} as const;
