import type { Figure } from '../../ledger/figures.ts';
import { about } from '../about.ts';
import type { AuditCheck } from '../audit-check.ts';
import { isOutlet } from './disagreement.ts';
import { grouped } from '../grouped.ts';
import { speakerName, speakerOf } from './pairs.ts';
import { retellings } from './retellings.ts';
import { inBoth, named } from '../say.ts';
import { listed, topic } from './topic.ts';

const CHECK = 'echo';

/** One speaker's number in several outlets is one origin: that they agree confirms nothing, and it is counted once. */
export const echo: AuditCheck = {
  name: CHECK,
  kind: 'between',
  * find(context) {
    for (const { figures } of retellings(context)) {
      for (const same of grouped(figures.filter((figure) => !isOutlet(figure)), speakerOf)) {
        const outlets = grouped(same, ({ source }) => source.text('outlet'));
        if (outlets.length < 2) continue;
        const [claim] = same;
        yield about(CHECK, same, {
          verdict: 'no-power', observed: `${outlets.length} outlets`, expected: '1 origin',
          message: inBoth((lang) => {
            const where = listed(outlets.map(([first]: readonly [Figure, ...Figure[]]) => `${named(first)} (${first.source.text('outlet')})`), lang);
            const [what, who] = [topic(claim, context, lang), speakerName(claim, lang)];
            return lang === 'en'
              ? `${what}: ${outlets.length} outlets tell one number of one origin, ${who}, so their agreement confirms nothing: ${where}.`
              : `${what}: ${outlets.length} medios dan un número de un mismo origen, ${who}, así que su coincidencia no confirma nada: ${where}.`;
          }),
        });
      }
    }
  },
};
