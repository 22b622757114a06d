import type { Entries } from './entry.ts';

/** Codes of steps and checks. */
export const STEPS: Entries = {
  NO_SUCH_COLUMN: {
    example: "derive.rate('rate', { of: 'vlaue', … })",
    en: ['A step or address names a column that the table does not have at that point.', 'Take the name that is suggested, or look at the steps above it.'],
    es: ['Un paso o una dirección nombra una columna que la tabla no tiene en ese punto.', 'Use el nombre sugerido, o revise los pasos anteriores.'],
  },
  COLUMN_EXISTS: {
    example: "derive.rate('value', …)",
    en: ['A step would make a column that is there already.', 'Choose another name, or rename one of them.'],
    es: ['Un paso crearía una columna que ya existe.', 'Elija otro nombre, o cambie el de una de ellas.'],
  },
  BAD_ADDRESS: {
    example: 'homicides-by-year.2023.rate',
    en: ['The text is no address of a cell.', "Write 'homicides-by-year[year=2023].rate'."],
    es: ['El texto no es la dirección de una celda.', "Escriba 'homicides-by-year[year=2023].rate'."],
  },
  NO_MATCH: {
    example: '[year=1999]',
    en: ['No row is as was asked for, or a row has no partner in a join.', "Look at the values that there are; or say lacking: 'gaps'."],
    es: ['Ninguna fila es como se pidió, o una fila no tiene pareja en una unión.', "Mire los valores que hay; o escriba lacking: 'gaps'."],
  },
  MANY_MATCHES: {
    example: '[category=cause:violent]',
    en: ['Several rows are as was asked for, where one is needed.', 'Add a column that tells them apart, or choose one with clean.choose.'],
    es: ['Varias filas son como se pidió, y se necesita una.', 'Añada una columna que las distinga, o elija una con clean.choose.'],
  },
  NO_CHOICE: {
    example: 'two figures of equal rank for 2022',
    en: ['The rules of clean.choose do not decide between rival figures.', 'Add a rule to prefer, or give one of them a rank with its reason.'],
    es: ['Las reglas de clean.choose no deciden entre cifras rivales.', 'Añada una regla a prefer, o dé a una un rango con su motivo.'],
  },
  OUT_OF_DATE: {
    example: 'clean.correct({ was: 496, now: 495, … })',
    en: ['A correction expects a value that the source no longer has.', 'The source may be mended: take the correction out, or look again.'],
    es: ['Una corrección espera un valor que la fuente ya no tiene.', 'Quizá la fuente se corrigió: quite la corrección, o mire de nuevo.'],
  },
  MIXED_UNITS: {
    example: 'deaths beside %',
    en: ['Numbers of different units would stand in one column.', 'Take one unit, or make a column for each.'],
    es: ['Números de distintas unidades quedarían en una columna.', 'Tome una unidad, o haga una columna para cada una.'],
  },
  NOT_A_NUMBER: {
    example: 'derive.total of a column of names',
    en: ['A column that arithmetic is asked of holds no numbers.', 'Name a column of numbers, or declare this one as what it holds.'],
    es: ['Una columna a la que se pide aritmética no contiene números.', 'Nombre una columna de números, o declare esta como lo que contiene.'],
  },
  NOT_SAME_KIND: {
    example: '2022 beside "2022"',
    en: ['The keys of a join are numbers on one side and texts on the other.', 'Make both numbers or both texts.'],
    es: ['Las claves de una unión son números en un lado y textos en el otro.', 'Haga ambas números o ambas textos.'],
  },
  NOT_COMPARABLE: {
    example: 'homicides beside deaths in custody',
    en: ['Measures that count different things would be added or drawn together.', 'Keep them apart, or give the reason for bringing them together; readers are told it.'],
    es: ['Se sumarían o dibujarían juntas medidas que cuentan cosas distintas.', 'Manténgalas aparte, o dé el motivo para unirlas; se dirá a los lectores.'],
  },
  ADDED_OVER_TIME: {
    example: '300 deaths by April and 386 by October, added up',
    en: ['Running totals, stocks, shares or rates of several times would be added up, and the earlier are in the later or are of another whole.', "Total them by their time, or choose one time; or give the reason with although: '…'; readers are told it. A year or day that is no time of the numbers is declared so: { role: 'attribute' }."],
    es: ['Se sumarían acumulados, existencias, porcentajes o tasas de varias fechas, y los anteriores están en los posteriores o son de otro total.', "Súmelos por fecha, o elija una sola; o dé el motivo con although: '…'; se dirá a los lectores. Un año o día que no es la fecha de los números se declara así: { role: 'attribute' }."],
  },
  NOT_ADDITIVE: {
    example: 'a fall of 20% and a rise of 30%, added up',
    en: ['Changes in percent, or ranks, would be added up: their sum is of nothing.', "Add up what they were made of, and derive them anew; or give the reason with although: '…'."],
    es: ['Se sumarían cambios en porcentaje, o puestos de una lista: su suma no es de nada.', "Sume aquello de lo que se hicieron y derívelos de nuevo; o dé el motivo con although: '…'."],
  },
  COUNTED_TWICE: {
    example: '40 deaths by one count and 62 by another, of the same year',
    en: ['Figures of which one has the other in it would be added up: rivals, a whole and its part, or parts of two breakdowns.', "Choose one of rivals, take the whole or its parts; or give the reason with although: '…'; readers are told it."],
    es: ['Se sumarían cifras de las que una contiene a la otra: cifras rivales, un total y su parte, o partes de dos desgloses.', "Elija una de las rivales, tome el total o sus partes; o dé el motivo con although: '…'; se dirá a los lectores."],
  },
  OVER_WHOLE: {
    example: 'causes of 130 of 126 deaths',
    en: ['The parts are more than the whole that they are parts of.', 'Look at the figures: do the parts exclude each other?'],
    es: ['Las partes suman más que el todo.', 'Revise las cifras: ¿se excluyen las partes entre sí?'],
  },
  GAP_IN_PERIODS: {
    example: '2020, 2021, 2023',
    en: ['A change is asked for across a period that is not there.', "Fill it, or say gaps: 'missing' for no change after a gap."],
    es: ['Se pide un cambio a través de un período que falta.', "Complételo, o escriba gaps: 'missing' para que no haya cambio tras un vacío."],
  },
  NO_SUCH_MEASURE: {
    example: "load.figures('homicide')",
    en: ['measures.csv has no such measure.', 'Take the name that is suggested.'],
    es: ['measures.csv no tiene esa medida.', 'Use el nombre sugerido.'],
  },
  NO_SUCH_CATEGORY: {
    example: "category: 'causes'",
    en: ['categories.csv has no such scheme.', 'Take the name that is suggested.'],
    es: ['categories.csv no tiene ese esquema.', 'Use el nombre sugerido.'],
  },
  NO_SUCH_EVENT: {
    example: "load.events({ ids: ['ev-fense'] })",
    en: ['events.csv has no such event; its break or note would not be drawn.', 'Take the name that is suggested.'],
    es: ['events.csv no tiene ese hecho; no se dibujaría su corte ni su nota.', 'Use el nombre sugerido.'],
  },
  NO_SUCH_POPULATION: {
    example: "load.population('SX')",
    en: ['population.csv has no such area or group.', 'Take one of those that are named.'],
    es: ['population.csv no tiene esa área o grupo.', 'Use una de las que se nombran.'],
  },
  NO_PHRASE: {
    example: "cite(total, {}, 'value', { as: 'phrase' })",
    en: ['A row of several figures has no one phrase to cite.', 'Cite it in words: leave out { as: … }.'],
    es: ['Una fila de varias cifras no tiene una sola frase que citar.', 'Cítela en palabras: quite { as: … }.'],
  },
  STEP_FAILED: {
    example: 'a TypeError in a step of your own',
    en: ['A step threw an error of its own.', 'Mend the step; its message says what happened.'],
    es: ['Un paso lanzó un error propio.', 'Corrija el paso; su mensaje dice qué pasó.'],
  },
  CHECK_FAILED: {
    example: "check.between('rate', 0, 150)",
    en: ['A check found something that must not be published.', 'Look at the rows and figures that it names; mend them or the check.'],
    es: ['Una comprobación encontró algo que no debe publicarse.', 'Mire las filas y cifras que nombra; corríjalas, o corrija la comprobación.'],
  },
};
