import * as words from '../check/index.ts';
import type { AddsUpOptions } from '../check/adds-up.ts';
import type { AuditedOptions } from '../check/audited.ts';
import { choice, either, list, maybe, options } from '../spoken/form.ts';
import { FUNCTION, NAME, NUMBER, PATH, TEXT, WHOLE } from '../spoken/forms.ts';
import { room } from '../spoken/room.ts';
import { takes } from '../spoken/spoken.ts';

/** The words of `check`, with what they take. */
export const check: typeof words = room('check', words, {
  addsUp: takes({ of: NAME, options: options<AddsUpOptions>({ to: either(NUMBER, NAME), within: maybe(list(NAME)) }) }),
  audited: takes({ options: maybe(options<AuditedOptions>({ from: maybe(PATH), errors: maybe(choice('tell', 'stop')) })) }),
  between: takes({ column: NAME, low: NUMBER, high: NUMBER }),
  checking: takes({ name: NAME, find: FUNCTION }),
  complete: takes({ column: NAME, values: either(WHOLE, list(either(TEXT, NUMBER))), last: maybe(WHOLE) }),
  notNull: takes({}, { rest: ['column', NAME] }),
  unique: takes({}, { rest: ['column', NAME] }),
});
