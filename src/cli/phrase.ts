import type { Lang } from '../chart/words/glue.ts';
import { UsageError } from '../errors.ts';
import { parseEither } from '../figure/either.ts';
import { SHIPPED } from '../figure/hedge.ts';
import type { Interval } from '../figure/interval.ts';
import { isFault, parsePhrase } from '../figure/phrase.ts';
import type { Parsed, PhraseFault } from '../figure/phrase.ts';
import { LANGS } from '../figure/vocabulary.ts';
import { readLedger } from '../ledger/ledger.ts';
import { saidIn } from '../said/said.ts';
import { PHRASE_WORDS } from './phrase-words.ts';
import type { PhraseWords } from './phrase-words.ts';
import { voiceOf } from './voice.ts';

export interface PhraseOptions {
  readonly lang?: string;
  /** A ledger whose own hedges are to be used. */
  readonly ledger?: string;
  readonly json?: boolean;
}

/**
 * Prints what was understood of a phrase, in the language in which it is asked to be read. Gives the exit code: 0, or 1 where it cannot be read, and then stdout stays empty.
 *
 * @throws {UsageError} BAD_OPTION. {LoadError} what is wrong with the ledger named.
 */
export function printPhrase(words: readonly string[], { lang, ledger, json }: PhraseOptions): number {
  const option = words.find((word) => /^-+\p{L}/u.test(word));
  if (option !== undefined) throw new UsageError({ code: 'BAD_OPTION', what: `there is no option ${option}`, fix: 'there are --lang, --ledger and --json' });
  const chosen = LANGS.find((each) => each === lang);
  if (lang !== undefined && chosen === undefined) throw new UsageError({ code: 'BAD_OPTION', what: `"${lang}" is no language that phrases are read in`, fix: `write --lang ${LANGS.join(' or --lang ')}` });
  const vocabulary = ledger === undefined ? SHIPPED : readLedger(ledger).vocabulary;
  const speaking = chosen ?? 'en';
  const text = words.join(' ');
  const read = chosen === undefined ? parseEither(text, { vocabulary }) : parsePhrase(text, { lang: chosen, vocabulary });
  if (isFault(read)) {
    process.stderr.write(`${faultText(text, read, speaking)}\n`);
    return 1;
  }
  if (json === true) voiceOf({ json: 'json' }).answer({ event: 'understood', ...jsonOf(read) }, '');
  else process.stdout.write(`${told(text, read, PHRASE_WORDS[speaking])}\n`);
  return 0;
}

/** The phrase with the part that stands in the way marked under it. */
function faultText(text: string, fault: PhraseFault, lang: Lang): string {
  const { part } = fault;
  const { what, fix = '' } = saidIn(lang, fault).fault;
  const [start, end] = [Math.max(0, part.start - 40), Math.min(text.length, part.end + 40, part.start + 80)];
  const marks = `${' '.repeat(part.start - start)}${'^'.repeat(Math.max(1, Math.min(part.end, end) - part.start))}`;
  return `✗ ${what}\n  │ ${text.slice(start, end).replace(/\s/gu, ' ')}\n  │ ${marks}\n  → ${fix}`;
}

function jsonOf({ value, hedge, unit, strict, usual }: Parsed): { value: number | null; hedge: string; unit: string; strict: object; usual: object } {
  const ends = ({ low, high, lowOpen, highOpen }: Interval): object => ({ low: Number.isFinite(low) ? low : null, high: Number.isFinite(high) ? high : null, lowOpen, highOpen });
  return { value, hedge: hedge === 'bare' ? '' : hedge, unit, strict: ends(strict), usual: ends(usual) };
}

function told(text: string, parsed: Parsed, said: PhraseWords): string {
  const { lang, value, valueTo, hedge, unit, unitStated, understood, ambiguous } = parsed;
  const width = Math.max(...understood.map((part) => part.text.length));
  const parts = understood.map((part) => `  ${part.text.padEnd(width)}  ${part.as === 'plain' ? said.plain : `${said.as[part.as]}: ${said.meanings[part.meaning] ?? part.meaning}`}`);
  const number = value === null ? said.noNumber : valueTo === null ? numeral(value) : said.to(numeral(value), numeral(valueTo));
  const rows = [
    [said.value, number],
    [said.hedge, hedge === 'bare' ? said.none : hedge],
    [said.unit, `${unit}${unitStated ? '' : said.unsaid}`],
    [said.strict, `${spelled(parsed.strict, said)}: ${said.allowed}`],
    [said.usual, `${spelled(parsed.usual, said)}: ${said.taken}`],
  ] as const;
  const column = Math.max(...rows.map(([name]) => name.length));
  return [
    `${text}  (${said.read[lang]})`,
    ...parts,
    '',
    ...rows.map(([name, is]) => `  ${name.padEnd(column)}  ${is}`),
    ...(ambiguous === undefined ? [] : [`  ${said.beware(ambiguous.slice(1).map(numeral))}`]),
  ].join('\n');
}

/** An interval in signs and in words: `[1.5, 2), from 1.5 to less than 2`. */
function spelled({ low, high, lowOpen, highOpen }: Interval, said: PhraseWords): string {
  const [bottom, top] = [Number.isFinite(low), Number.isFinite(high)];
  const signs = `${lowOpen ? '(' : '['}${bottom ? numeral(low) : '−∞'}, ${top ? numeral(high) : '∞'}${highOpen ? ')' : ']'}`;
  if (bottom && low === high) return `${signs}, ${said.alone(numeral(low))}`;
  if (!bottom && !top) return `${signs}, ${said.any}`;
  const from = !bottom ? '' : lowOpen ? said.moreThan(numeral(low)) : top ? said.from(numeral(low)) : said.atLeast(numeral(low));
  const to = !top ? '' : highOpen ? said.lessThan(numeral(high)) : bottom && !lowOpen ? numeral(high) : said.atMost(numeral(high));
  return `${signs}, ${from === '' || to === '' ? from + to : lowOpen ? `${from}, ${to}` : said.to(from, to)}`;
}

function numeral(n: number): string {
  return new Intl.NumberFormat('en-US', { maximumFractionDigits: 10 }).format(n).replace('-', '−');
}
