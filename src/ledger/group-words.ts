const WORDS = {
  en: { total: 'the whole population', from: (age: string) => `people aged ${age} or more`, between: (a: string, b: string) => `people aged ${a} to ${b}` },
  es: { total: 'toda la población', from: (age: string) => `personas de ${age} años o más`, between: (a: string, b: string) => `personas de ${a} a ${b} años` },
} as const;

/** A group of a population in words: all of it, or an age, as `population.csv` writes them (`total`, `age18+`, `age15-29`); a group of another kind is called as it is there. */
export function groupWords(group: string, lang: 'en' | 'es'): string {
  const [, from, to] = /^age(\d+)(?:\+|-(\d+))$/u.exec(group) ?? [];
  if (group === 'total') return WORDS[lang].total;
  return from === undefined ? group : to === undefined ? WORDS[lang].from(from) : WORDS[lang].between(from, to);
}
