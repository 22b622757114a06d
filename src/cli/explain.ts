import { UsageError } from '../errors.ts';
import { suggest } from '../table/suggest.ts';
import { ENTRIES } from './explain/index.ts';
import type { Act } from './verb.ts';

const WORDS = {
  en: { example: 'for example', fix: 'what to do' },
  es: { example: 'por ejemplo', fix: 'qué hacer' },
} as const;

/** `cifras explain BAD_CELL`: what a code means, an example, and what to do. Without a code, all of them. */
export const explain: Act = ({ words: [asked], lang, voice }) => {
  const code = asked?.toUpperCase();
  if (code !== undefined && !Object.hasOwn(ENTRIES, code)) {
    const meant = suggest(code, Object.keys(ENTRIES));
    throw new UsageError({ code: 'BAD_OPTION', what: `no code "${asked}"`, fix: meant === null ? 'cifras explain tells them all' : `did you mean "${meant}"?` });
  }
  const told = Object.entries(ENTRIES).filter(([each]) => code === undefined || each === code).sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [each, { example, [lang]: [cause, fix] }] of told) {
    const line = `${voice.paint('bold', each.padEnd(code === undefined ? 22 : 0))}${code === undefined ? ' ' : '\n  '}${cause}\n`;
    const rest = code === undefined ? '' : `  ${WORDS[lang].example}  ${example}\n  ${voice.paint('green', '→')} ${fix}\n`;
    voice.answer({ event: 'explained', code: each, lang, cause, example, fix }, `${line}${rest}`);
  }
  return 0;
};
