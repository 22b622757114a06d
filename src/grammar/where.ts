import { either, isRecord, list, maybe, named, options, orNull } from '../spoken/form.ts';
import type { Form } from '../spoken/form.ts';
import { NUMBER, TEXT } from '../spoken/forms.ts';
import type { Condition, Range, Value, Where } from '../table/where.ts';

const VALUE: Form<Value> = orNull(either(TEXT, NUMBER));
const VALUES = list(VALUE);
const RANGE = options<Range>({ from: maybe(either(TEXT, NUMBER)), to: maybe(either(TEXT, NUMBER)) });
const NOT = options<{ readonly not: Value | readonly Value[] }>({ not: either(VALUE, VALUES) });

/** What a cell is to be. */
const CONDITION: Form<Condition> = {
  said: 'a value, a list of them, { from, to } or { not }',
  wrong: (value, at) => (isRecord(value) ? ('not' in value ? NOT : RANGE) : Array.isArray(value) ? VALUES : VALUE).wrong(value, at),
};

/** Which rows are meant. */
export const WHERE: Form<Where> = named(CONDITION);
