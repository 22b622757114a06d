import type { ValueType } from './value-type.ts';

export type Lang = 'en' | 'es';
export const LANGS: readonly Lang[] = ['en', 'es'];

/**
 * One line of the vocabulary, as it stands in `hedges.csv`.
 *
 * - `strict`, `usual`: bounds as formulas (`parseBounds`): what the words allow, and what readers take them to mean
 * - `words_en`, `words_es`: what is read as this hedge, between bars; `#` is the number (before it where there is no `#`), `@` a name.
 *   `dozens=[24,99]` has bounds of its own, `weeks=[14,60] days` its unit too, `doubles=2` stands for a number
 * - `say_en`, `say_es`: how it is printed; `#` is the number, a second `#` the upper end
 */
export interface HedgeRow {
  readonly hedge: string;
  readonly type: ValueType;
  readonly strict: string;
  readonly usual: string;
  readonly words_en: string;
  readonly words_es: string;
  readonly say_en: string;
  readonly say_es: string;
}

export const HEDGE_COLUMNS = ['hedge', 'type', 'strict', 'usual', 'words_en', 'words_es', 'say_en', 'say_es'] as const satisfies readonly (keyof HedgeRow)[];

/**
 * The vocabulary of hedges as shipped. It is a convention, not a fact about the world, and is printed with the methods: strict bounds are the literal truth
 * conditions, usual ones the reading of Ferson et al. 2015 (Natural language of uncertainty: numeric hedge words) and, for "more than n",
 * Cummins, Sauerland and Solt 2012 (Granularity and scalar implicature in numerical expressions); vague words follow the codes of ACLED.
 */
export const VOCABULARY: readonly HedgeRow[] = [
  {
    hedge: 'bare', type: 'exact', strict: 'rounded: [n-u/2,n+u/2); [n,n]', usual: 'rounded: [n-u/2,n+u/2); round: n+-g/2; [n,n]',
    words_en: '', words_es: '', say_en: '#', say_es: '#',
  },
  {
    hedge: 'exactly', type: 'exact', strict: '[n,n]', usual: '[n,n]',
    words_en: 'exactly|precisely|a total of|total of|# in total|# in all|# exactly',
    words_es: 'exactamente|precisamente|un total de|total de|en total|# en total|# exactamente',
    say_en: 'exactly #', say_es: 'exactamente #',
  },
  {
    hedge: 'at_least', type: 'at_least', strict: '[n,inf)', usual: '[n,inf)',
    words_en: 'at least|at the very least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|≥|# or more|# or higher|# at least|# +',
    words_es: 'al menos|por lo menos|a lo menos|lo menos|cuanto menos|como mínimo|cuando menos|no menos de|un mínimo de|mínimo de|≥|# o más|# o por encima|# al menos|# por lo menos|# como mínimo|# +',
    say_en: 'at least #', say_es: 'al menos #',
  },
  {
    hedge: 'more_than', type: 'more_than', strict: '(n,inf)', usual: '(n,n+g]',
    words_en: 'over|more than|well over|above|upwards of|upward of|surpassed|surpasses|surpass|surpassing|exceeded|exceeds|exceed|exceeding|in excess of|greater than|higher than|>',
    words_es: 'más de|más que|supera|superan|superó|superaron|por encima de|superior a|superiores a|arriba de|por arriba de|mayor a|mayor de|mayor que|rebasa|rebasan|rebasó|sobrepasa|sobrepasan|sobrepasó|excede|exceden|>',
    say_en: 'over #', say_es: 'más de #',
  },
  {
    hedge: 'less_than', type: 'less_than', strict: '[0,n)', usual: '[n-g,n)',
    words_en: 'under|fewer than|less than|below|lower than|<', words_es: 'menos de|menos que|por debajo de|debajo de|inferior a|inferiores a|menor a|menor de|menor que|<',
    say_en: 'under #', say_es: 'menos de #',
  },
  {
    hedge: 'at_most', type: 'at_most', strict: '[0,n]', usual: '[n-g,n]',
    words_en: 'at most|at the most|no more than|not more than|a maximum of|maximum of|≤|# or fewer|# or less|# or lower|# at most',
    words_es: 'como máximo|a lo sumo|no más de|como mucho|un máximo de|máximo de|≤|# o menos|# o por debajo|# como máximo|# a lo sumo|# como mucho',
    say_en: 'at most #', say_es: 'como máximo #',
  },
  {
    hedge: 'up_to', type: 'at_most', strict: '[0,n]', usual: '[0,n]', words_en: 'up to|as many as|as much as|as high as', words_es: 'hasta', say_en: 'up to #', say_es: 'hasta #',
  },
  {
    hedge: 'almost', type: 'estimate', strict: '(n-g,n)', usual: '[n-g/2,n)',
    words_en: 'nearly|almost|just under|slightly under|slightly less than|a little under|a little less than|approaching|just shy of|shy of|not quite|virtually|practically',
    words_es: 'casi|poco menos de|un poco menos de|algo menos de|ligeramente inferior a|roza|rozan|rozó|rozando|prácticamente',
    say_en: 'nearly #', say_es: 'casi #',
  },
  {
    hedge: 'just_over', type: 'estimate', strict: '(n,n+g)', usual: '(n,n+g/2]',
    words_en: 'just over|just above|just more than|slightly more than|slightly over|slightly above|little more than|a little more than|a little over',
    words_es: 'poco más de|un poco más de|algo más de|apenas más de|ligeramente superior a',
    say_en: 'just over #', say_es: 'poco más de #',
  },
  {
    hedge: 'about', type: 'estimate', strict: '[n-g,n+g]', usual: 'n+-g/2',
    words_en: 'about|around|some|roughly|approximately|approx|approx.|circa|c. #|ca. #|ca #|close to|an estimated|estimated|in the region of|~|≈|# or so|# or thereabouts|# approximately|# roughly',
    words_es: 'unos|unas|alrededor de|en torno a|aproximadamente|aprox|aprox.|circa|c. #|ca. #|ca #|cerca de|más o menos|~|≈|# más o menos|# aproximadamente|# o así',
    say_en: 'about #', say_es: 'alrededor de #',
  },
  {
    hedge: 'between', type: 'range', strict: '[n,m]', usual: '[n,m]',
    words_en: 'between # and #|from # to #|# to #|# or #|# – #|# - #', words_es: 'entre # y #|entre # e #|de # a #|desde # hasta #|# a #|# o #|# u #|# – #|# - #',
    say_en: 'between # and #', say_es: 'entre # y #',
  },
  {
    hedge: 'possible_max', type: 'possible', strict: '[0,n]', usual: '[0,n]',
    words_en: 'could be as high as|could be as many as|could be up to|could be|could reach as many as|could reach as much as|could reach|could total|may be as high as|may be as many as|may be|may reach|might be as high as|might be|might reach',
    words_es: 'podría llegar a|podrían llegar a|podría alcanzar|podrían alcanzar|podría ser de hasta|podrían ser hasta|podría ser|podría ser de|podrían ser|puede llegar a|pueden llegar a|podría llegar hasta|podrían llegar hasta',
    say_en: 'could be #', say_es: 'podrían ser #',
  },
  {
    hedge: 'possible_more', type: 'possible', strict: '[0,inf)', usual: '(n,n+g]',
    words_en: 'could exceed|could surpass|could be more than|could be over|could top|may exceed|may be more than|might exceed|might be more than',
    words_es: 'podría superar|podrían superar|podría exceder|podrían exceder|podría ser superior a|podría ser más de|podrían ser más de|podría rebasar|podrían rebasar|puede superar|pueden superar',
    say_en: 'could exceed #', say_es: 'podrían ser más de #',
  },
  {
    hedge: 'similar', type: 'unknown', strict: 'ref+-20%', usual: 'ref+-5%',
    words_en: 'similar|a similar|the same|roughly the same|about the same', words_es: 'similar|un similar|otro tanto|otros tantos|parecido|parecida|el mismo|la misma|casi el mismo|casi la misma',
    say_en: 'a similar number', say_es: 'un número similar',
  },
  {
    hedge: 'majority', type: 'range', strict: '(50,100]', usual: '(50,100]',
    words_en: 'majority|the majority|a majority|the vast majority|vast majority|most', words_es: 'mayoría|la mayoría|la gran mayoría|mayor parte|la mayor parte', say_en: 'the majority', say_es: 'la mayoría',
  },
  {
    hedge: 'vague', type: 'unknown', strict: '[0,inf)', usual: '[0,inf)',
    words_en: [
      'an unstated number|some of=[1,inf)', 'a few=[2,9]|few=[2,9]|a handful=[3,9]|several=[3,9]|a couple=[2,3]|many=[3,inf)|numerous=[3,inf)|countless=[3,inf)',
      'dozens=[24,99]|several dozen=[24,99]|hundreds=[200,999]|several hundred=[200,999]|a few dozen=[24,99]|a few hundred=[200,999]|thousands=[2000,9999]|several thousand=[2000,9999]|a few thousand=[2000,9999]',
      'tens of thousands=[20000,99999]|hundreds of thousands=[200000,999999]|millions=[2000000,999999999]',
      'days=[2,13] days|weeks=[14,60] days|months=[2,23] months|years=[2,19] years|decades=[20,99] years|centuries=[200,999] years',
      'one of=[1,inf) rank|among the=[1,inf) rank|only @=[1,inf) rank',
      'sharp rise=(0,inf) percent_change|sharp increase=(0,inf) percent_change|sharp fall=(-inf,0) percent_change|sharp drop=(-inf,0) percent_change|sharp decline=(-inf,0) percent_change',
    ].join('|'),
    words_es: [
      'un número no precisado', 'unos pocos=[2,9]|unas pocas=[2,9]|pocos=[2,9]|pocas=[2,9]|algunos=[2,9]|algunas=[2,9]|varios=[3,9]|varias=[3,9]|un puñado=[3,9]|un par=[2,3]|muchos=[3,inf)|muchas=[3,inf)|numerosos=[3,inf)|numerosas=[3,inf)',
      'decenas=[24,99]|docenas=[24,99]|cientos=[200,999]|centenares=[200,999]|varios cientos=[200,999]|miles=[2000,9999]|millares=[2000,9999]|varios miles=[2000,9999]',
      'decenas de miles=[20000,99999]|cientos de miles=[200000,999999]|centenares de miles=[200000,999999]|millones=[2000000,999999999]',
      'días=[2,13] days|semanas=[14,60] days|meses=[2,23] months|años=[2,19] years|décadas=[20,99] years|siglos=[200,999] years',
      'uno de los=[1,inf) rank|una de las=[1,inf) rank|solo @=[1,inf) rank|solamente @=[1,inf) rank|únicamente @=[1,inf) rank',
      'fuerte aumento=(0,inf) percent_change|fuerte alza=(0,inf) percent_change|fuerte caída=(-inf,0) percent_change|fuerte descenso=(-inf,0) percent_change|drástica reducción=(-inf,0) percent_change',
    ].join('|'),
    say_en: 'an unstated number', say_es: 'un número no precisado',
  },
  {
    hedge: 'multiple', type: 'estimate', strict: '[k-1,k+1]', usual: '[k-.5,k+.5)',
    words_en: 'double=2|doubles=2|doubled=2|doubling=2|twice=2|twofold=2|triple=3|triples=3|tripled=3|tripling=3|threefold=3|quadruple=4|quadruples=4|quadrupled=4|one in #|one in every #|one out of #|one out of every #|one of every #|1 in #|1 in every #|1 out of #|1 out of every #|# times|# fold|# x',
    words_es: 'doble=2|el doble=2|duplica=2|duplican=2|duplicó=2|duplicaron=2|duplicado=2|duplicarse=2|triple=3|el triple=3|triplica=3|triplican=3|triplicó=3|triplicaron=3|triplicado=3|cuadruplica=4|cuadruplican=4|cuadruplicó=4|cuadruplicaron=4|uno de cada #|una de cada #|un de cada #|1 de cada #|# veces|# x',
    say_en: '# times', say_es: '# veces',
  },
];
