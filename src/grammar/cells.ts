import { FORMATS } from '../csv/formats.ts';
import { code, count, date, number, text, year } from '../csv/cell.ts';
import { choice, form, list, maybe, options } from '../spoken/form.ts';
import { NUMBER, TEXT, WHOLE, WORDS } from '../spoken/forms.ts';
import { spoken, takes } from '../spoken/spoken.ts';

type Given<Word extends (...given: never[]) => unknown> = NonNullable<Parameters<Word>[1]>;

const SAID = { gaps: maybe(choice('allowed', 'refused')), repeats: maybe(choice('allowed', 'refused')) } as const;
const ROLE = { role: maybe(choice('time', 'attribute')) } as const;
const RANGE = { low: maybe(NUMBER), high: maybe(NUMBER) } as const;
const COUNTED = { ...SAID, ...RANGE, label: maybe(WORDS), format: maybe(choice(...FORMATS)) } as const;
const PATTERN = form<RegExp>('a pattern, such as /^[a-z]+$/u', (value) => value instanceof RegExp);

/** The words that declare the columns of a file, with what they take. */
export const cells = spoken('', { code, count, date, number, text, year }, {
  code: takes({ label: WORDS, options: maybe(options<Given<typeof code>>({ ...SAID, list: maybe(list(TEXT)) })) }),
  count: takes({ unit: WORDS, options: maybe(options<Given<typeof count>>(COUNTED)) }),
  date: takes({ label: maybe(WORDS), options: maybe(options<Given<typeof date>>({ ...SAID, ...ROLE, format: maybe(choice('d/m/y', 'm/d/y', 'y/m/d', 'd/m/yy', 'm/d/yy')) })) }),
  number: takes({ unit: WORDS, options: maybe(options<Given<typeof number>>(COUNTED)) }),
  text: takes({ label: WORDS, options: maybe(options<Given<typeof text>>({ ...SAID, pattern: maybe(PATTERN), shape: maybe(TEXT), low: maybe(WHOLE), high: maybe(NUMBER) })) }),
  year: takes({ label: maybe(WORDS), options: maybe(options<Given<typeof year>>({ ...SAID, ...RANGE, ...ROLE })) }),
});
