import type { Sentences } from '../sentences.ts';

/** What is told of columns that add up others, of rows that may be lacking, and of sums over time. */
export const TOTALS: Sentences = {
  PARTS_MISS_TOTAL: {
    '"{a}" {b} is not {c} … {d}, {e} columns, on line {f}, {g}, as it is in most rows; so many below': '"{a}" {b} no es {c} … {d}, {e} columnas, en la línea {f}, {g}, como en la mayoría de las filas; muchas más abajo igual',
    '"{a}" {b} is not {c} … {d}, {e} columns, on line {f}, {g}, as it is in most rows; so {h} more rows below': '"{a}" {b} no es {c} … {d}, {e} columnas, en la línea {f}, {g}, como en la mayoría de las filas; más abajo igual en {h} filas',
    '"{a}" {b} is not {c} … {d}, {e} columns, on line {f}, {g}, as it is in most rows; so {!h} below': '"{a}" {b} no es {c} … {d}, {e} columnas, en la línea {f}, {g}, como en la mayoría de las filas; más abajo igual en {!h}',
    '"{a}" {b} is not {c} … {d}, {e} columns, on line {f}, {g}, as it is in most rows': '"{a}" {b} no es {c} … {d}, {e} columnas, en la línea {f}, {g}, como en la mayoría de las filas',
    '"{a}" {b} is not {c} on line {d}, {e}, as it is in most rows; so many below': '"{a}" {b} no es {c} en la línea {d}, {e}, como en la mayoría de las filas; muchas más abajo igual',
    '"{a}" {b} is not {c} on line {d}, {e}, as it is in most rows; so {f} more rows below': '"{a}" {b} no es {c} en la línea {d}, {e}, como en la mayoría de las filas; más abajo igual en {f} filas',
    '"{a}" {b} is not {c} on line {d}, {e}, as it is in most rows; so {!f} below': '"{a}" {b} no es {c} en la línea {d}, {e}, como en la mayoría de las filas; más abajo igual en {!f}',
    '"{a}" {b} is not {c} on line {d}, {e}, as it is in most rows': '"{a}" {b} no es {c} en la línea {d}, {e}, como en la mayoría de las filas',
    '1 more row': '1 fila',
    'look in the source which of them is wrong, and mend it with clean.correct': 'vea en la fuente cuál de ellos está mal y corríjalo con clean.correct',
  },
  CUT_OFF: {
    'the last row stands on line {a}, which is the last that a spreadsheet has: rows below it may have been cut off': 'la última fila está en la línea {a}, que es la última que tiene una hoja de cálculo: puede que se hayan cortado filas debajo',
    'ask whoever sent it how many rows there are, and for a file that no spreadsheet has saved': 'pregunte a quien lo envió cuántas filas son, y pida un archivo que ninguna hoja de cálculo haya guardado',
  },
  ADDED_OVER_TIME: {
    'total it by "{a}", or choose one time with clean.choose; where "{b}" is no time of these numbers, declare it so: { role: \'attribute\' }': 'súmelo por "{a}", o elija un momento con clean.choose; si "{b}" no es un momento de estos números, declárelo así: { role: \'attribute\' }',
  },
};
