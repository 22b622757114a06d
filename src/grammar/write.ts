import type { Drawable } from '../chart/draw.ts';
import { choice, either, list, maybe, options } from '../spoken/form.ts';
import type { Form } from '../spoken/form.ts';
import { NAME, something, TABLE } from '../spoken/forms.ts';
import { room } from '../spoken/room.ts';
import { takes } from '../spoken/spoken.ts';
import type { Table } from '../table/table.ts';
import type { Formulas } from '../write/csv-text.ts';
import type { DeskOptions } from '../write/desk.ts';
import * as words from '../write/index.ts';
import { DRAWABLE, DRAWING, LANG, STYLE, TERMS } from './charted.ts';

const FORMULAS: Form<Formulas | undefined> = maybe(choice('inert', 'keep'));
const NAMED_TABLE = something<{ readonly name: string; readonly table: Table }>('a drawing, or { name, table }', ({ name, table }) => typeof name === 'string' && TABLE.wrong(table, '').length === 0);
const DESK = options<DeskOptions>({ ...TERMS, langs: maybe(list(LANG)), presets: maybe(list(NAME)), style: maybe(STYLE), formulas: FORMULAS, inks: maybe(choice('rgb', 'cmyk')) });

/** The words of `write`, with what they take. */
export const write: typeof words = room('write', words, {
  arrow: takes({ table: NAMED_TABLE }),
  bundle: takes({ folder: NAME, charts: maybe(either(list<Drawable>(DRAWABLE), DESK)), options: maybe(DESK) }),
  csv: takes({ table: NAMED_TABLE, options: maybe(options<{ readonly formulas?: Formulas }>({ formulas: FORMULAS as Form<Formulas | undefined> })) }),
  png: takes({ drawing: DRAWING }),
  spec: takes({ drawing: DRAWING }),
  svg: takes({ drawing: DRAWING }),
});
