import type { Parsed, PhraseFault } from '../../figure/phrase.ts';
import type { Figure } from '../../ledger/figures.ts';
import { about } from '../about.ts';
import type { AuditCheck } from '../audit-check.ts';
import { directionOf, isOfChange } from '../direction.ts';
import type { AuditFinding } from '../finding.ts';
import { phraseCheck } from './phrase-check.ts';
import type { Reading } from './phrase-reading.ts';
import { inBoth, named } from '../say.ts';
import type { Lang } from '../say.ts';

const CHECK = 'value-matches-phrase';

/** The number is kept twice: what the phrase says, read by the program, is what was typed. A phrase with two readings ("6.656") is read as the one typed, if that is one of them. */
export const valueMatchesPhrase: AuditCheck = phraseCheck(CHECK, { read: judged, unread: unread });

function unread(figure: Figure, { what }: PhraseFault): AuditFinding {
  const said = named(figure);
  return about(CHECK, [figure], {
    severity: 'warn', verdict: 'not-checkable', observed: `“${figure.phrase}”`, expected: what,
    message: { en: `${said} cannot be read, so its number cannot be compared with the one typed: ${what}.`, es: `No se puede leer ${said}, así que su número no se puede comparar con el tecleado: ${what}.` },
  });
}

function judged(figure: Figure, { parsed, language }: Reading): AuditFinding {
  const said = named(figure);
  const typed = { value: figure.row.number('value'), valueTo: figure.row.number('value_to') };
  const agrees = (parsed.value === typed.value && parsed.valueTo === typed.valueTo) || isSameSize(figure, parsed, typed);
  const values = { observed: printed(parsed, 'en'), expected: printed(typed, 'en') };
  if (agrees) {
    return about(CHECK, [figure], {
      verdict: 'agrees', ...values,
      message: inBoth((lang) => {
        const how = language === 'own' ? '' : lang === 'en' ? `, read as ${parsed.lang === 'es' ? 'Spanish' : 'English'} in a text of the other language` : `, leído como ${parsed.lang === 'es' ? 'español' : 'inglés'} en un texto del otro idioma`;
        const readings = parsed.ambiguous === undefined ? '' : lang === 'en' ? ` (it can be read as ${parsed.ambiguous.join(' or ')})` : ` (se puede leer como ${parsed.ambiguous.join(' o ')})`;
        return lang === 'en' ? `${said} says ${printed(parsed, lang)}, as typed${how}${readings}.` : `${said} dice ${printed(parsed, lang)}, como se tecleó${how}${readings}.`;
      }),
    });
  }
  return about(CHECK, [figure], {
    severity: 'error', verdict: 'conflict', ...values,
    message: inBoth((lang) => (lang === 'en' ? `${said} says ${printed(parsed, lang)}, and ${printed(typed, lang)} was typed.` : `${said} dice ${printed(parsed, lang)}, y se tecleó ${printed(typed, lang)}.`)),
  });
}

/** "Nearly 70%" does not say which way: the words around it do, and the number may be typed with its sign or without. */
function isSameSize(figure: Figure, parsed: Parsed, typed: Pick<Parsed, 'value' | 'valueTo'>): boolean {
  if (!isOfChange(figure) || parsed.unit === 'percent_change' || parsed.value === null || typed.value === null) return false;
  const direction = directionOf(figure);
  return Math.abs(parsed.value) === Math.abs(typed.value) && Math.abs(parsed.valueTo ?? 0) === Math.abs(typed.valueTo ?? 0) && (typed.value > 0 || direction !== 1);
}

/** As a ledger types it, without separators: it is the digits that are compared. */
function printed({ value, valueTo }: Pick<Parsed, 'value' | 'valueTo'>, lang: Lang): string {
  if (value === null) return lang === 'en' ? 'no number' : 'ningún número';
  return valueTo === null ? String(value) : `${value} ${lang === 'en' ? 'to' : 'a'} ${valueTo}`;
}
