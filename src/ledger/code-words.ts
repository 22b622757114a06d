/** What a code is called, in each language of the house. */
export type CodeWords = Readonly<Record<string, Readonly<Record<'en' | 'es', string>>>>;

/** The kinds of documents that figures are quoted from, in words. */
export const SOURCE_KINDS = {
  news: { en: 'news story', es: 'nota periodística' },
  wire: { en: 'news agency', es: 'agencia de noticias' },
  ngo_report: { en: 'report of an organisation', es: 'informe de una organización' },
  official: { en: 'official document', es: 'documento oficial' },
  dataset: { en: 'dataset', es: 'conjunto de datos' },
  press_release: { en: 'press release', es: 'comunicado de prensa' },
  academic: { en: 'academic work', es: 'trabajo académico' },
  court: { en: 'court document', es: 'documento judicial' },
  social: { en: 'social media', es: 'redes sociales' },
  // Beyond the plan's list, so that a weaker source is marked as what it is.
  blog: { en: 'blog', es: 'blog' },
  broadcast: { en: 'radio or television', es: 'radio o televisión' },
  state_media: { en: 'state media', es: 'medio estatal' },
  aggregator: { en: 'aggregator', es: 'agregador' },
  magazine: { en: 'magazine', es: 'revista' },
  tabloid: { en: 'tabloid', es: 'tabloide' },
  intergovernmental: { en: 'intergovernmental body', es: 'organismo intergubernamental' },
} as const satisfies CodeWords;

/** The kinds of speakers, in words. */
export const ACTOR_TYPES = {
  government: { en: 'government', es: 'gobierno' },
  ngo: { en: 'organisation', es: 'organización' },
  media: { en: 'media', es: 'medio' },
  intergovernmental: { en: 'intergovernmental body', es: 'organismo intergubernamental' },
  academic: { en: 'academics', es: 'academia' },
  court: { en: 'court', es: 'tribunal' },
  witness: { en: 'witness', es: 'testigo' },
  company: { en: 'company', es: 'empresa' },
  unattributed: { en: 'unattributed', es: 'sin atribución' },
} as const satisfies CodeWords;

/** The ranks that a coder gives, in words. */
export const RANKS = {
  preferred: { en: 'preferred', es: 'preferida' },
  normal: { en: 'normal', es: 'normal' },
  deprecated: { en: 'deprecated', es: 'descartada' },
} as const satisfies CodeWords;
