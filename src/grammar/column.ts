import { choice, form, list, maybe, named, options } from '../spoken/form.ts';
import type { Form } from '../spoken/form.ts';
import { TEXT } from '../spoken/forms.ts';
import type { Column, Kind, Measured } from '../table/column.ts';

export const KIND: Form<Kind> = choice('text', 'code', 'year', 'date', 'count', 'number', 'figure', 'bound', 'open', 'type');

const BOTH = options<Readonly<Record<'en' | 'es', string>>>({ en: TEXT, es: TEXT });

/** A column as an analyst declares it, or as a table has it. */
export const COLUMN = options<Column>({
  kind: KIND, label: TEXT, unit: TEXT, labels: maybe(BOTH), units: maybe(BOTH), values: maybe(named(BOTH)), measures: maybe(list(form<Measured>('a measure', (value) => typeof value === 'object' && value !== null))),
  adds: maybe(choice('at-one-time', 'never')), role: maybe(choice('attribute')),
});
