import type { Entries } from './entry.ts';

/** Codes of steps, checks, notebooks, files that are written, and of the command line. */
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
  BAD_OPTION: {
    example: '--lang fr',
    en: ['An option, name or verb was asked for that there is not.', 'Take the one that is suggested, or look at cifras <verb> --help.'],
    es: ['Se pidió una opción, un nombre o un verbo que no existe.', 'Use el sugerido, o mire cifras <verbo> --help.'],
  },
  ONE_FILE: {
    example: 'cifras dev pipelines/arrests.ts pipelines/deaths-by-cause.ts',
    en: ['The live view shows one pipeline file, and none or several were named.', 'Name one: cifras dev pipelines/x.ts.'],
    es: ['La vista en vivo muestra un solo archivo, y no se nombró ninguno o se nombraron varios.', 'Nombre uno: cifras dev pipelines/x.ts.'],
  },
  PORT_TAKEN: {
    example: 'cifras dev pipelines/x.ts --port 80',
    en: ['Another program has the port of the live view, or it may not be taken.', 'Name another, or take any that is free: --port 0.'],
    es: ['Otro programa ocupa el puerto de la vista en vivo, o no se permite usarlo.', 'Nombre otro, o use uno libre cualquiera: --port 0.'],
  },
  RUN_ENDED: {
    example: 'process.exit(1) in a pipeline',
    en: ['The process in which the live view runs a pipeline ended before the run did.', 'End no process in a pipeline; a run that never ends is ended when its file is saved again.'],
    es: ['El proceso en que la vista en vivo ejecuta el archivo terminó antes que la ejecución.', 'No termine el proceso en el archivo; una ejecución sin fin se corta al guardarlo de nuevo.'],
  },
  NO_REASON: {
    example: 'cifras accept',
    en: ['A published number moved, and nobody said why.', 'Say it: cifras accept -m "corrected by the police".'],
    es: ['Un número publicado cambió y nadie dijo por qué.', 'Dígalo: cifras accept -m "corregido por la policía".'],
  },
  BAD_PIPELINE: {
    example: 'a syntax error in pipelines/x.ts',
    en: ['The pipeline file cannot be imported.', 'Mend the file at the line that is named.'],
    es: ['El archivo del pipeline no puede importarse.', 'Corrija el archivo en la línea indicada.'],
  },
  NO_NOTEBOOK: {
    example: 'a file without export default',
    en: ['The file exports no notebook.', 'End it with: export default await notebook(import.meta, { title }, …).'],
    es: ['El archivo no exporta un notebook.', 'Termínelo con: export default await notebook(import.meta, { title }, …).'],
  },
  CANNOT_WRITE: {
    example: 'EACCES',
    en: ['A file cannot be written where it should go.', 'Look at the folder: does it exist, is it yours, is there room?'],
    es: ['No se puede escribir un archivo donde debe ir.', 'Mire la carpeta: ¿existe, es suya, hay espacio?'],
  },
  SAME_NAME: {
    example: 'two charts of one spec',
    en: ['Two things that differ would have one name.', 'Give each its own.'],
    es: ['Dos cosas distintas tendrían el mismo nombre.', 'Dé a cada una el suyo.'],
  },
  BAD_NAME: {
    example: '../secret',
    en: ['The name is none for a file on every computer.', 'Use letters, digits and hyphens.'],
    es: ['El nombre no sirve para un archivo en cualquier computadora.', 'Use letras, dígitos y guiones.'],
  },
  NO_SUCH_LANG: {
    example: '--lang fr',
    en: ['Charts are made in English and Spanish.', 'Write en or es.'],
    es: ['Los gráficos se hacen en inglés y español.', 'Escriba en o es.'],
  },
  NO_SUCH_PRESET: {
    example: '--preset poster',
    en: ['There is no such width.', 'Take one of those that are named.'],
    es: ['No existe ese ancho.', 'Use uno de los que se nombran.'],
  },
  NO_TITLE: {
    example: 'notebook(import.meta, {})',
    en: ['The notebook has no title.', "Write { title: '…' }."],
    es: ['El notebook no tiene título.', "Escriba { title: '…' }."],
  },
  NOT_TRANSLATED: {
    example: 'translated({ en: … }) in a notebook of two languages',
    en: ['A cell lacks one of the languages of the notebook.', 'Give it in each.'],
    es: ['A una celda le falta uno de los idiomas del notebook.', 'Escríbala en cada uno.'],
  },
  BAD_PROSE: {
    example: '[link](${cite(…)})',
    en: ['A number is cited in the address or title of a link.', 'Cite it in the text.'],
    es: ['Se cita un número en la dirección o el título de un enlace.', 'Cítelo en el texto.'],
  },
  UNTRACED: {
    example: 'md`There were 154 homicides`',
    en: ['A number in the prose is typed, and leads to no row, quote or source.', "Cite it: ${cite(homicides, { year: 2023 }, 'value')}."],
    es: ['Un número en el texto está tecleado y no lleva a ninguna fila, cita o fuente.', "Cítelo: ${cite(homicides, { year: 2023 }, 'value')}."],
  },
  FILE_EXISTS: {
    example: 'cifras init in a folder with a package.json',
    en: ['A file that would be made is there already, and nothing is written over.', 'Name a new folder: cifras init newsroom.'],
    es: ['Un archivo que se crearía ya existe, y no se sobrescribe nada.', 'Nombre una carpeta nueva: cifras init redaccion.'],
  },
};
