import type { Sentences } from '../sentences.ts';

/** What may not be added, divided or compared, and what an author has to say who does. */
export const ARITHMETIC: Sentences = {
  ADDED_OVER_TIME: {
    '"{a}" is of what there is at a time, and would be added up over {b} to {c} and rows without a time ({d})': '"{a}" es de lo que hay en un momento, y se sumaría de {b} a {c} y sobre filas sin momento ({d})',
    '"{a}" is of what there is at a time, and would be added up over {b} and rows without a time ({d})': '"{a}" es de lo que hay en un momento, y se sumaría sobre {b} y filas sin momento ({d})',
    '"{a}" is of what there is at a time, and would be added up over {b} to {c} ({d})': '"{a}" es de lo que hay en un momento, y se sumaría de {b} a {c} ({d})',
    '"{a}" is of what there is at a time, and would be added up over {b} ({d})': '"{a}" es de lo que hay en un momento, y se sumaría sobre {b} ({d})',
    'total it by "{a}", or choose one time with clean.choose': 'súmelo por "{a}", o elija un momento con clean.choose',
  },
  COUNTED_TWICE: {
    '"{a}" and "{b}" are of the same thing and the same time': '"{a}" y "{b}" son de lo mismo y del mismo tiempo',
    '"{a}" and "{b}" are of the same thing at times that overlap': '"{a}" y "{b}" son de lo mismo en tiempos que se solapan',
    'choose one with clean.choose, or give their range with derive.span': 'elija una con clean.choose, o dé su rango con derive.span',
    '"{a}" ({b}) is part of "{c}"': '"{a}" ({b}) es parte de "{c}"',
    'take the whole alone, with category: null, or the parts alone': 'tome solo el total, con category: null, o solo las partes',
    '"{a}" and "{b}" are parts of two breakdowns, by {c} and by {d}': '"{a}" y "{b}" son partes de dos desgloses, por {c} y por {d}',
    "take one breakdown: category: '…'": "tome un desglose: category: '…'",
  },
  GAP_IN_PERIODS: {
    '{a}{b} lacks {c}': '{a}{b}: falta {c}',
    "fill it, or say gaps: 'missing' for no change after a gap": "complételo, o diga gaps: 'missing' para que no haya cambio después de un vacío",
  },
  MIXED_UNITS: {
    'the columns are in {a}': 'las columnas están en {a}',
    'fold only columns of one unit': 'pliegue solo columnas de una misma unidad',
    '"{a}" has figures in {b}': '"{a}" tiene cifras en {b}',
    "take one of them: { unit: '{a}' }": "tome una de ellas: { unit: '{a}' }",
  },
  NOT_ADDITIVE: {
    '"{a}" is in {b}, whose sum is of nothing': '"{a}" está en {b}, cuya suma no es de nada',
    'add up what it was made of, and derive it anew': 'sume aquello de lo que se hizo, y derívelo de nuevo',
  },
  NOT_A_NUMBER: {
    'column "{a}" is to hold numbers, not "{b}"': 'la columna "{a}" debe contener números, no "{b}"',
    "say kind: 'code' or 'text'": "diga kind: 'code' o 'text'",
  },
  NOT_COMPARABLE: {
    '"{a}" and "{b}" are declared not comparable: {c} against {d}': '"{a}" y "{b}" están declaradas no comparables: {c} frente a {d}',
    "keep them apart, or say although: '…' in words that are printed with the chart": "manténgalas separadas, o diga although: '…' con palabras que se imprimen con el gráfico",
  },
  NOT_SAME_KIND: {
    '"{a}" holds {!b} here and "{c}" holds {!d} in {e}': '"{a}" contiene {!b} aquí y "{c}" contiene {!d} en {e}',
    'make both numbers or both texts': 'haga que las dos sean números o las dos textos',
  },
  OVER_WHOLE: {
    '{a}: the parts are {b} more than the whole': '{a}: las partes suman {b} más que el total',
    'look at the figures: do the parts exclude each other?': 'mire las cifras: ¿se excluyen las partes entre sí?',
  },
};
