// El Salvador, for a reader who knows nothing of it: homicides, arrests and deaths in custody, what is disputed, what cannot be compared, and what the audit found in four articles.
import { cite, clean, derive, findings, literal, load, md, notebook, pipeline, translated } from 'cifras';
import arrestsNotebook, { arrests } from './arrests.ts';
import causesNotebook, { countsByCause } from './deaths-by-cause.ts';
import deathsNotebook, { deathsInCustody, possible } from './deaths-in-custody.ts';
import homicidesNotebook, { homicidesByYear } from './homicides-by-year.ts';

const DATA = new URL('../data/', import.meta.url);
const ARTICLES = ['latinpost-2024', 'elciudadano-en-2026', 'reason-2022', 'radaronline-2024'];

// What the page calls the tables behind it, and the rows that are kept of them.
const ENGLISH = {
  'homicides-by-year': 'homicides by year', 'deaths-in-custody': 'deaths in custody', 'deaths-by-cause': 'deaths by cause, shares', 'deaths-by-cause-counts': 'deaths by cause, counts',
};
const SPANISH = {
  population: 'población', adults: 'adultos', 'homicides-by-year': 'homicidios por año', 'homicides as others count them': 'homicidios según otros conteos', 'homicides with deaths left out': 'homicidios con muertes que se dejan fuera',
  'fall in homicides as stated': 'baja de los homicidios, según se dijo', arrests: 'detenciones', 'arrests by May 2022': 'detenciones hasta mayo de 2022', 'arrests as a share of adults': 'detenciones como porcentaje de los adultos',
  'people released': 'personas liberadas', 'share of adults detained': 'porcentaje de adultos detenidos', 'deaths-in-custody': 'muertes bajo custodia', 'possible deaths': 'muertes posibles', 'last count': 'último conteo', all: 'todas',
  'deaths not documented': 'muertes sin documentar', 'cases archived by prosecutors': 'casos archivados por la Fiscalía', 'share of deaths at one prison': 'porcentaje de muertes en una prisión', 'share of violent deaths': 'porcentaje de muertes violentas',
  'deaths-by-cause': 'muertes por causa, porcentajes', 'deaths-by-cause-counts': 'muertes por causa, recuento', 'shares by cause': 'porcentajes por causa', 'causes given': 'causas que se dan', 'deaths counted': 'muertes contadas',
  'deaths given a cause or none': 'muertes con causa o sin ella', 'deaths that Cristosal sorted by cause': 'muertes que Cristosal clasificó por causa',
  'by Socorro Jurídico Humanitario': 'de Socorro Jurídico Humanitario', 'by Socorro Jurídico Humanitario, not deprecated': 'de Socorro Jurídico Humanitario, sin descartar', 'cited on this page': 'las que cita esta página', 'not deprecated': 'sin descartar',
  'of Cristosal’s report on the first two years': 'del informe de Cristosal sobre los primeros dos años', 'of a report that gives two causes or more': 'de un informe que da dos causas o más', 'newest report of each list of causes': 'el informe más reciente de cada lista de causas', 'of one whole calendar year': 'de un año natural completo',
  'said by Socorro Jurídico Humanitario, with a number': 'dichas por Socorro Jurídico Humanitario, con un número', 'what could be at most': 'lo que podría ser como máximo',
  'Who says so': 'Quién lo dice', 'Who says so, in English': 'Quién lo dice, en inglés', 'Who says so, in Spanish': 'Quién lo dice, en español', Organisation: 'Organización', 'Organisation, in English': 'Organización, en inglés', 'Organisation, in Spanish': 'Organización, en español',
};

const events = load.events({ from: DATA, ids: ['ev-state-of-exception', 'ev-definition-2019', 'ev-definition-2021', 'ev-definition-2022', 'ev-homicide-spike'] });
const figures = (name: string, measure: string, options: { unit: 'count' | 'percent' | 'percent_change'; category?: string | null }, ids: readonly string[]) => pipeline(name,
  load.figures(measure, { from: DATA, ...options }),
  clean.keep('cited on this page', (row) => ids.includes(String(row['figure']))),
);
const rivalCounts = figures('homicides as others count them', 'homicides', { unit: 'count', category: null }, ['fuentes-2025-06-f1', 'efe-2024-04-f1']);
const widerCounts = figures('homicides with deaths left out', 'homicides_broad', { unit: 'count' }, ['oudh-elmundo-f3', 'oudh-elmundo-f4', 'oudh-elmundo-f5', 'elmundo-2025-01-01-f2', 'fp-2024-08-quoted-f1']);
const statedFalls = figures('fall in homicides as stated', 'homicides', { unit: 'percent_change' }, ['lp-11', 'lp-12']);
const releases = figures('people released', 'releases', { unit: 'count' }, ['diaadia-2026-02-25-f2']);
const archived = figures('cases archived by prosecutors', 'official_archived_deaths', { unit: 'count' }, ['efe-2023-06-13-f1']);
const undocumented = figures('deaths not documented', 'deaths_in_custody_estimate', { unit: 'count' }, ['efe-2026-02-04-f2']);
const prisonShare = figures('share of deaths at one prison', 'deaths_in_custody', { unit: 'percent', category: 'prison' }, ['ec-17']);
const violentShare = figures('share of violent deaths', 'deaths_in_custody', { unit: 'percent', category: 'cause' }, ['ec-14']);
const adultsDetained = figures('share of adults detained', 'detained', { unit: 'percent' }, ['re-01']);
// What the ministry's count of arrests would be as a share of the adults, to hold against a share that is printed.
const adults = pipeline('adults', load.population('SV', { from: DATA, group: 'age18+' }), clean.choose({ by: ['year'], prefer: ['vintage:DIGESTYC projection 2022'], value: 'population' }));
const arrestsOfAdults = pipeline('arrests as a share of adults', figures('arrests by May 2022', 'arrests', { unit: 'count', category: null }, ['guardian-2022-06-irtf-f1']),
  derive.column('year', { kind: 'year', unit: '' }, (row) => Number(String(row['as_of']).slice(0, 4))),
  derive.join(adults, { on: ['year'], take: ['population'] }),
  derive.share('share', { of: 'value', over: 'population', label: { en: 'Share of the adults', es: 'Porcentaje de los adultos' } }),
);
const whole = pipeline('deaths that Cristosal sorted by cause', countsByCause, derive.total([], { sum: ['value'] }));

export default await notebook(import.meta, {
  title: { en: 'El Salvador: homicides, arrests and deaths in custody', es: 'El Salvador: homicidios, detenciones y muertes bajo custodia' },
  dek: {
    en: 'What has been counted, by whom, what cannot be compared, and which printed numbers do not fit together. Every number leads to the words in which it was said.',
    es: 'Qué se ha contado, quién lo ha contado, qué no se puede comparar y qué números publicados no encajan entre sí. Cada número lleva a las palabras en que se dijo.',
  },
  names: { en: ENGLISH, es: SPANISH },
},
  translated({
    en: md`
      A state of exception began in El Salvador on ${cite(events, { event: 'ev-state-of-exception' }, 'date')}. By ${cite(arrests, { figure: 'diaadia-2026-02-25-f1' }, 'as_of')},
      the Ministry of Justice and Public Security says, ${cite(arrests, { figure: 'diaadia-2026-02-25-f1' }, 'value')} people had been arrested under it.
      Socorro Jurídico Humanitario, a legal-aid organisation, had counted ${cite(deathsInCustody, { figure: 'efe-2026-02-04-f1' }, 'value')} deaths in custody by ${cite(deathsInCustody, { figure: 'efe-2026-02-04-f1' }, 'as_of')}.
      The official count of homicides was ${cite(homicidesByYear, { year: 2021 }, 'value')} in 2021 and ${cite(homicidesByYear, { year: 2025 }, 'value')} in 2025; what that count includes changed on the way.

      A number with a dotted line leads to its row, and so to the quoted words, to who said them, where and when. “At least”, “over” and “nearly” stand where the source has them.

      # Homicides

      Officials counted ${cite(homicidesByYear, { year: 2015 }, 'value')} homicides in 2015, the most of the years shown here: ${cite(homicidesByYear, { year: 2015 }, 'rate')} for every ${literal('100,000', 'what the rate is counted per')} people.
      The number printed fell every year from then on. The police counted ${cite(homicidesByYear, { year: 2022 }, 'value')} in 2022 and ${cite(homicidesByYear, { year: 2023 }, 'value')} in 2023, which is
      ${cite(homicidesByYear, { year: 2023 }, 'change', { as: 'size' })} less.
    `,
    es: md`
      El régimen de excepción comenzó en El Salvador el ${cite(events, { event: 'ev-state-of-exception' }, 'date')}. Hasta el ${cite(arrests, { figure: 'diaadia-2026-02-25-f1' }, 'as_of')},
      dice el Ministerio de Justicia y Seguridad Pública, habían sido detenidas bajo ese régimen ${cite(arrests, { figure: 'diaadia-2026-02-25-f1' }, 'value')} personas.
      Socorro Jurídico Humanitario, una organización de asistencia legal, había contado ${cite(deathsInCustody, { figure: 'efe-2026-02-04-f1' }, 'value')} muertes bajo custodia hasta el ${cite(deathsInCustody, { figure: 'efe-2026-02-04-f1' }, 'as_of')}.
      El conteo oficial de homicidios fue de ${cite(homicidesByYear, { year: 2021 }, 'value')} en 2021 y de ${cite(homicidesByYear, { year: 2025 }, 'value')} en 2025; lo que ese conteo incluye cambió por el camino.

      Un número con línea de puntos lleva a su fila, y así a las palabras citadas, a quién las dijo, dónde y cuándo. «Al menos», «más de» y «casi» están donde la fuente los tiene.

      # Homicidios

      Las autoridades contaron ${cite(homicidesByYear, { year: 2015 }, 'value')} homicidios en 2015, más que en ningún otro año de los que aquí se muestran: ${cite(homicidesByYear, { year: 2015 }, 'rate')} por cada ${literal('100,000', 'la base de la tasa')} habitantes.
      El número publicado bajó cada año desde entonces. La policía contó ${cite(homicidesByYear, { year: 2022 }, 'value')} en 2022 y ${cite(homicidesByYear, { year: 2023 }, 'value')} en 2023, es decir,
      ${cite(homicidesByYear, { year: 2023 }, 'change', { as: 'size' })} menos.
    `,
  }),
  ...homicidesNotebook.cells,
  translated({
    en: md`
      Bars on the two sides of a dashed line do not count the same thing. InSight Crime reported in ${cite(events, { event: 'ev-definition-2019' }, 'date')} that deaths in clashes with security forces would no longer be counted, nor would bodies found in graves.
      A text that quotes Foreign Policy dates a further change, to hidden graves, to ${cite(events, { event: 'ev-definition-2021' }, 'date')}. Diario El Mundo reported that from ${cite(events, { event: 'ev-definition-2022' }, 'date')} the police left out gang members killed.

      Official bodies differ: for 2022 the police give ${cite(rivalCounts, { figure: 'efe-2024-04-f1' }, 'value')} homicides and the Office of the Attorney General ${cite(rivalCounts, { figure: 'fuentes-2025-06-f1' }, 'value')}.
      Counts that add deaths which the official one leaves out are higher. For 2022 the University Observatory for Human Rights has three: ${cite(widerCounts, { figure: 'oudh-elmundo-f3' }, 'value')}, ${cite(widerCounts, { figure: 'oudh-elmundo-f4' }, 'value')}
      and ${cite(widerCounts, { figure: 'oudh-elmundo-f5' }, 'value')}. For 2023 Diario El Mundo prints ${cite(widerCounts, { figure: 'elmundo-2025-01-01-f2' }, 'value')}, and Foreign Policy, as quoted, ${cite(widerCounts, { figure: 'fp-2024-08-quoted-f1' }, 'value')}.

      # Arrests

      The government and its ministries give a running total: ${cite(arrests, { figure: 'afp-2022-04-10-f4' }, 'value')} by ${cite(arrests, { figure: 'afp-2022-04-10-f4' }, 'as_of')}, ${cite(arrests, { figure: 'afp-2023-01-04-f4' }, 'value')} by
      ${cite(arrests, { figure: 'afp-2023-01-04-f4' }, 'as_of')}, ${cite(arrests, { figure: 'diaadia-2026-02-25-f1' }, 'value')} by ${cite(arrests, { figure: 'diaadia-2026-02-25-f1' }, 'as_of')}.
      It is not the number of people in prison: those released are not taken off, and the government said on ${cite(releases, { figure: 'diaadia-2026-02-25-f2' }, 'as_of')} that they were ${cite(releases, { figure: 'diaadia-2026-02-25-f2' }, 'value')}.
    `,
    es: md`
      Las barras a los dos lados de una línea discontinua no cuentan lo mismo. InSight Crime informó en ${cite(events, { event: 'ev-definition-2019' }, 'date')} que ya no se contarían las muertes en enfrentamientos con fuerzas de seguridad ni los cuerpos hallados en fosas.
      Un texto que cita a Foreign Policy sitúa otro cambio, el de las fosas clandestinas, en ${cite(events, { event: 'ev-definition-2021' }, 'date')}. Diario El Mundo informó que desde ${cite(events, { event: 'ev-definition-2022' }, 'date')} la policía dejó fuera a los pandilleros muertos.

      Las instituciones oficiales difieren: para 2022 la policía da ${cite(rivalCounts, { figure: 'efe-2024-04-f1' }, 'value')} homicidios y la Fiscalía General ${cite(rivalCounts, { figure: 'fuentes-2025-06-f1' }, 'value')}.
      Los conteos que suman muertes que el oficial deja fuera son más altos. Para 2022 el Observatorio Universitario de Derechos Humanos tiene tres: ${cite(widerCounts, { figure: 'oudh-elmundo-f3' }, 'value')}, ${cite(widerCounts, { figure: 'oudh-elmundo-f4' }, 'value')}
      y ${cite(widerCounts, { figure: 'oudh-elmundo-f5' }, 'value')}. Para 2023 Diario El Mundo publica ${cite(widerCounts, { figure: 'elmundo-2025-01-01-f2' }, 'value')}, y Foreign Policy, según se le cita, ${cite(widerCounts, { figure: 'fp-2024-08-quoted-f1' }, 'value')}.

      # Detenciones

      El gobierno y sus ministerios dan un total acumulado: ${cite(arrests, { figure: 'afp-2022-04-10-f4' }, 'value')} hasta el ${cite(arrests, { figure: 'afp-2022-04-10-f4' }, 'as_of')}, ${cite(arrests, { figure: 'afp-2023-01-04-f4' }, 'value')} hasta el
      ${cite(arrests, { figure: 'afp-2023-01-04-f4' }, 'as_of')}, ${cite(arrests, { figure: 'diaadia-2026-02-25-f1' }, 'value')} hasta el ${cite(arrests, { figure: 'diaadia-2026-02-25-f1' }, 'as_of')}.
      No es el número de personas en prisión: a quienes salieron libres no se les resta, y el gobierno dijo el ${cite(releases, { figure: 'diaadia-2026-02-25-f2' }, 'as_of')} que eran ${cite(releases, { figure: 'diaadia-2026-02-25-f2' }, 'value')}.
    `,
  }),
  ...arrestsNotebook.cells,
  translated({
    en: md`
      # Deaths in custody

      The running totals are those of organisations. Socorro Jurídico Humanitario had ${cite(deathsInCustody, { figure: 'ap-2024-04-03-f2' }, 'value')} by ${cite(deathsInCustody, { figure: 'ap-2024-04-03-f2' }, 'as_of')},
      ${cite(deathsInCustody, { figure: 'ec-03' }, 'value')} by ${cite(deathsInCustody, { figure: 'ec-03' }, 'as_of')} and ${cite(deathsInCustody, { figure: 'efe-2026-02-04-f1' }, 'value')} by ${cite(deathsInCustody, { figure: 'efe-2026-02-04-f1' }, 'as_of')}.
      Cristosal, which keeps a list of its own, had ${cite(deathsInCustody, { figure: 'cristosal-2024-07-irtf-f2' }, 'value')} by ${cite(deathsInCustody, { figure: 'cristosal-2024-07-irtf-f2' }, 'as_of')}.
      The Office of the Attorney General said on ${cite(archived, { figure: 'efe-2023-06-13-f1' }, 'as_of')} that it had archived ${cite(archived, { figure: 'efe-2023-06-13-f1' }, 'value')} cases of deaths in custody, as no crime. That is a number of closed cases and not of deaths.
    `,
    es: md`
      # Muertes bajo custodia

      Los totales acumulados son de organizaciones. Socorro Jurídico Humanitario tenía ${cite(deathsInCustody, { figure: 'ap-2024-04-03-f2' }, 'value')} hasta el ${cite(deathsInCustody, { figure: 'ap-2024-04-03-f2' }, 'as_of')},
      ${cite(deathsInCustody, { figure: 'ec-03' }, 'value')} hasta el ${cite(deathsInCustody, { figure: 'ec-03' }, 'as_of')} y ${cite(deathsInCustody, { figure: 'efe-2026-02-04-f1' }, 'value')} hasta el ${cite(deathsInCustody, { figure: 'efe-2026-02-04-f1' }, 'as_of')}.
      Cristosal, que lleva su propia lista, tenía ${cite(deathsInCustody, { figure: 'cristosal-2024-07-irtf-f2' }, 'value')} hasta el ${cite(deathsInCustody, { figure: 'cristosal-2024-07-irtf-f2' }, 'as_of')}.
      La Fiscalía General dijo el ${cite(archived, { figure: 'efe-2023-06-13-f1' }, 'as_of')} que había archivado ${cite(archived, { figure: 'efe-2023-06-13-f1' }, 'value')} casos de muertes bajo custodia, por no ser delito. Es un número de casos cerrados y no de muertes.
    `,
  }),
  ...deathsNotebook.cells,
  translated({
    en: md`
      Beyond what is documented there are only estimates. Socorro Jurídico Humanitario says that the number ${cite(undocumented, { figure: 'efe-2026-02-04-f2' }, 'value')}; an article prints that it ${cite(possible, {}, 'value')}, and does not say who estimates it.
      The chart shows the second as a dashed circle; nothing here is computed from either.

      # Causes of death

      Of ${cite(whole, {}, 'value')} deaths that Cristosal sorted, it put ${cite(countsByCause, { category: 'cause:violent' }, 'value')} down to acts of violence and ${cite(countsByCause, { category: 'cause:illness' }, 'value')} to illness;
      ${cite(countsByCause, { category: 'cause:probable_violent' }, 'value')} may have been the result of a criminal act, and for ${cite(countsByCause, { category: 'cause:unknown' }, 'value')} it found no cause.
      Socorro Jurídico Humanitario gives shares, and names other causes from one report to the next.
    `,
    es: md`
      Más allá de lo documentado solo hay estimaciones. Socorro Jurídico Humanitario dice que las muertes ${cite(undocumented, { figure: 'efe-2026-02-04-f2' }, 'value')}; un artículo publica que ${cite(possible, {}, 'value')}, y no dice quién lo estima.
      El gráfico muestra lo segundo como un círculo discontinuo; aquí nada se calcula con ninguno de los dos.

      # Causas de muerte

      De ${cite(whole, {}, 'value')} muertes que Cristosal clasificó, atribuyó ${cite(countsByCause, { category: 'cause:violent' }, 'value')} a actos de violencia y ${cite(countsByCause, { category: 'cause:illness' }, 'value')} a enfermedad;
      ${cite(countsByCause, { category: 'cause:probable_violent' }, 'value')} pudieron ser resultado de un acto criminal, y de ${cite(countsByCause, { category: 'cause:unknown' }, 'value')} no halló la causa.
      Socorro Jurídico Humanitario da porcentajes, y de un informe a otro nombra otras causas.
    `,
  }),
  ...causesNotebook.cells,
  translated({
    en: md`
      # What cannot be compared, and why

      - **Homicides of years on two sides of a change in the count.** The later years leave out deaths that the earlier ones include.
      - **Homicides and deaths in custody.** The first are counted by the year, by officials, and are killings; the second are a running total, kept by organisations, of deaths of every cause.
      - **The totals of two organisations.** Their lists are not one list: they cannot be added, and the higher is no correction of the lower.
      - **A total now and a total then.** It can rise because more people died, or because deaths of long ago were documented.
      - **Shares by cause of two reports.** The lists of causes differ, so that a share can fall when a cause is named that was not named before.
      - **Arrests and people in prison.** Arrests are added up and releases are not taken off; people who were in prison before are not in that sum.

      # What does not fit in the four articles

      Every number of four articles was coded with its words: those of Latin Post, El Ciudadano, Reason and RadarOnline. Each was held against its own text, against the others and against what the same speakers said elsewhere. The audit calls nothing false: it says what cannot come from what.

      - El Ciudadano prints that ${cite(violentShare, { figure: 'ec-14' }, 'value')} of the deaths were violent, beside a total of ${cite(deathsInCustody, { figure: 'ec-03' }, 'value')}: no whole number of that many deaths gives the share, if the total is taken as exact.
      - It writes that the majority of the deaths were at one prison, and prints ${cite(prisonShare, { figure: 'ec-17' }, 'value')}: the largest part, perhaps, and less than half.
      - Reason prints that ${cite(adultsDetained, { figure: 're-01' }, 'value')} of the adults had been detained by ${cite(adultsDetained, { figure: 're-01' }, 'as_of')}. The ministry had ${cite(arrestsOfAdults, {}, 'value')} arrests by
        ${cite(arrestsOfAdults, {}, 'as_of')}, which is ${cite(arrestsOfAdults, {}, 'share')} of them.
      - Latin Post prints a fall in homicides of ${cite(statedFalls, { figure: 'lp-11' }, 'value', { as: 'size' })} in its headline and ${cite(statedFalls, { figure: 'lp-12' }, 'value', { as: 'size' })} in its text. The counts give ${cite(homicidesByYear, { year: 2023 }, 'change', { as: 'size' })}.
      - RadarOnline prints, on ${cite(arrests, { figure: 'ra-04' }, 'published')}, that ${cite(arrests, { figure: 'ra-04' }, 'value')} people were arrested, a number of ${cite(arrests, { figure: 'ra-04' }, 'as_of')}.

      Everything that the audit found in them follows, errors first, in its own words.
    `,
    es: md`
      # Qué no se puede comparar, y por qué

      - **Homicidios de años a los dos lados de un cambio en el conteo.** Los años posteriores dejan fuera muertes que los anteriores incluyen.
      - **Homicidios y muertes bajo custodia.** Los primeros los cuentan las autoridades, por año, y son muertes causadas por otro; las segundas son un total acumulado, que llevan organizaciones, de muertes de cualquier causa.
      - **Los totales de dos organizaciones.** Sus listas no son una sola: no se pueden sumar, y el mayor no corrige al menor.
      - **Un total de ahora y uno de antes.** Puede subir porque murió más gente o porque se documentaron muertes de hace tiempo.
      - **Porcentajes por causa de dos informes.** Las listas de causas difieren, de modo que un porcentaje puede bajar cuando se nombra una causa que antes no se nombraba.
      - **Detenciones y personas en prisión.** Las detenciones se acumulan y las liberaciones no se restan; quienes ya estaban en prisión no entran en esa suma.

      # Qué no encaja en los cuatro artículos

      Se codificó cada número de cuatro artículos con sus palabras: los de Latin Post, El Ciudadano, Reason y RadarOnline. Cada uno se contrastó con su propio texto, con los demás y con lo que los mismos hablantes dijeron en otra parte. La auditoría no llama falso a nada: dice qué no puede salir de qué.

      - El Ciudadano publica que ${cite(violentShare, { figure: 'ec-14' }, 'value')} de las muertes fueron violentas, junto a un total de ${cite(deathsInCustody, { figure: 'ec-03' }, 'value')}: ningún número entero de esas muertes da ese porcentaje, si el total se toma por exacto.
      - Escribe que la mayoría de las muertes fueron en una prisión, y publica ${cite(prisonShare, { figure: 'ec-17' }, 'value')}: la mayor parte, quizá, y menos de la mitad.
      - Reason publica que ${cite(adultsDetained, { figure: 're-01' }, 'value')} de los adultos había sido detenido hasta el ${cite(adultsDetained, { figure: 're-01' }, 'as_of')}. El ministerio tenía ${cite(arrestsOfAdults, {}, 'value')} detenciones hasta el
        ${cite(arrestsOfAdults, {}, 'as_of')}, que son ${cite(arrestsOfAdults, {}, 'share')} de ellos.
      - Latin Post publica una baja de los homicidios de ${cite(statedFalls, { figure: 'lp-11' }, 'value', { as: 'size' })} en su titular y de ${cite(statedFalls, { figure: 'lp-12' }, 'value', { as: 'size' })} en su texto. Los conteos dan ${cite(homicidesByYear, { year: 2023 }, 'change', { as: 'size' })}.
      - RadarOnline publica, el ${cite(arrests, { figure: 'ra-04' }, 'published')}, que fueron detenidas ${cite(arrests, { figure: 'ra-04' }, 'value')} personas, un número del ${cite(arrests, { figure: 'ra-04' }, 'as_of')}.

      Sigue todo lo que la auditoría halló en ellos, primero los errores, con sus propias palabras.
    `,
  }),
  findings(DATA, { sources: ARTICLES }),
);
