import type { ChooseOptions } from '../clean/choose.ts';
import type { Correction } from '../clean/correct.ts';
import * as words from '../clean/index.ts';
import type { RecodeOptions } from '../clean/recode.ts';
import { choice, either, list, maybe, named, options, orNull } from '../spoken/form.ts';
import { FUNCTION, NAME, NUMBER, TEXT, WORDS } from '../spoken/forms.ts';
import { room } from '../spoken/room.ts';
import { takes } from '../spoken/spoken.ts';
import { WHERE } from './where.ts';

const VALUE = orNull(either(TEXT, NUMBER));

/** The words of `clean`, with what they take. */
export const clean: typeof words = room('clean', words, {
  choose: takes({ options: options<ChooseOptions>({ by: list(NAME), prefer: list(NAME), value: maybe(NAME) }) }),
  correct: takes({ options: options<Correction>({ where: named(either(TEXT, NUMBER)), column: NAME, expect: VALUE, now: VALUE, why: NAME }) }),
  keep: takes({ why: NAME, holds: either(FUNCTION, WHERE) }),
  recode: takes({ column: NAME, list: named(TEXT), options: maybe(options<RecodeOptions>({ as: maybe(NAME), others: maybe(choice('refuse', 'keep')), label: maybe(WORDS) })) }),
  rename: takes({ names: named(NAME) }),
});
