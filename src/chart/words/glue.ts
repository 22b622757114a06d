/** The languages whose dates, hedges and units are known. */
export type Lang = 'en' | 'es';

const NBSP = '\u00a0';
const NUMBER = String.raw`[+−–-]?\d(?:[\d.,]*\d)?`;

interface Words {
  readonly months: string;
  /** Between day and month, and month and year. */
  readonly of: string;
  readonly hedges: string;
  readonly units: string;
  readonly per: string;
}

const WORDS: Record<Lang, Words> = {
  en: {
    months:
      'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|' +
      'July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?',
    of: '',
    hedges: 'at least|at most|about|around|almost|nearly|over|under|up to|more than|less than|fewer than|no more than|no fewer than',
    units:
      'per cent|percent|thousand|million|billion|people|persons|deaths|killings|homicides|' +
      'detainees|women|men|girls|boys|children|adults|babies|others?|years?|months?|days?|points?',
    per: 'per',
  },
  es: {
    months:
      'ene(?:ro)?|feb(?:rero)?|mar(?:zo)?|abr(?:il)?|may(?:o)?|jun(?:io)?|' +
      'jul(?:io)?|ago(?:sto)?|sept?(?:iembre)?|oct(?:ubre)?|nov(?:iembre)?|dic(?:iembre)?',
    of: '(?:del?)',
    hedges: 'al menos|por lo menos|como mínimo|a lo sumo|como máximo|unos|unas|cerca de|casi|alrededor de|más de|menos de|hasta',
    units:
      'por ciento|mil|millón|millones|personas|muertes|muertos|muertas|homicidios|' +
      'detenidos|detenidas|mujeres|hombres|niñas|niños|adultos|bebés|otros|otras|más|años?|meses|mes|días?|puntos?',
    per: 'por cada|por|cada',
  },
};

/** Whether a date stays in one line, or may go on with its year in the next, as narrow columns want it. */
export interface GlueOptions {
  readonly dates?: 'whole' | 'parted';
}

/**
 * `text` with no-break spaces inside what a line must not part: `27 March`, `n = 261`, `at least 241`, `1.5 million people`,
 * `50 %`, `per 100,000`, `El Salvador`, `A: deaths in clashes`, `“up to”`. Gluing twice changes nothing more; other spaces stay as they are.
 */
export function glue(text: string, lang: Lang, { dates = 'whole' }: GlueOptions = {}): string {
  const { months, of, hedges, units, per } = WORDS[lang];
  const link = of === '' ? ' ' : ` ${of} | `;
  // In Spanish the year of a parted date takes its "de" along.
  const year = of === '' ? [] : [String.raw`(?<=(?:${months})\.? )${of} \d{4}(?!\d)`];
  const named = [...NAMES, QUOTED].reduce((glued, pattern) => glued.replace(pattern, bound), text);
  return [
    String.raw`(?<![\p{L}\d])\d{1,2}(?:${link})(?:${months})(?!\p{L})\.?`,
    ...(dates === 'parted' ? year : [String.raw`(?<!\p{L})(?:${months})\.?(?:${link})\d{4}(?!\d)`]),
    String.raw`(?<!\p{L})\p{L}{1,2} [=<>≤≥≈] ${NUMBER}`,
    String.raw`(?<!\p{L})(?:${hedges}) ${NUMBER}`,
    String.raw`(?<!\p{L})(?:${per}) ${NUMBER}`,
    String.raw`${NUMBER} (?:de )?(?:%|‰|°C|(?:km²|km|kg|ha|m|g)(?!\p{L})|(?:${units})(?!\p{L}))`,
    String.raw`(?:thousand|million|billion|mil|millón|millones) (?:de )?(?:${units})(?!\p{L})`,
  ].reduce((glued, pattern) => glued.replace(new RegExp(pattern.replaceAll(' ', `[ ${NBSP}]`), 'giu'), bound), named);
}

/** An article that is part of a name, as it is in either language, and the letter that a note explains: written large, unlike what begins with them in lower case. */
const NAMES = [/(?<!\p{L})(?:El|La|Los|Las)[ \u00a0](?=\p{Lu})/gu, /(?<![\p{L}.])[A-Z][:,][ \u00a0](?=\p{L})/gu];

/** The words of a hedge as the notes quote them: “al menos”, “alrededor de”. Longer quotations are broken as any text. */
const QUOTED = /[“«"](?=[^“”«»"]{1,20}[”»"])[^ \u00a0“”«»"]+(?:[ \u00a0][^ \u00a0“”«»"]+){1,2}[”»"]/gu;

function bound(phrase: string): string {
  return phrase.replaceAll(' ', NBSP);
}
