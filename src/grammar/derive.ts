import * as words from '../derive/index.ts';
import type { ChangeOptions } from '../derive/change.ts';
import type { ColumnOptions } from '../derive/column.ts';
import type { FoldOptions } from '../derive/fold.ts';
import type { JoinOptions } from '../derive/join.ts';
import type { RateOptions } from '../derive/rate.ts';
import type { RemainderOptions } from '../derive/remainder.ts';
import type { ShareOptions } from '../derive/share.ts';
import type { SpanOptions } from '../derive/span.ts';
import type { TotalOptions } from '../derive/total.ts';
import { choice, either, list, maybe, named, options } from '../spoken/form.ts';
import { FUNCTION, NAME, NUMBER, SOURCE, TEXT, WORDS } from '../spoken/forms.ts';
import { room } from '../spoken/room.ts';
import { takes } from '../spoken/spoken.ts';
import type { Column, Words } from '../table/column.ts';
import { COLUMN } from './column.ts';

const NAMES = list(NAME);

/** The words of `derive`, with what they take. */
export const derive: typeof words = room('derive', words, {
  arquero: takes({ why: NAME, change: FUNCTION, columns: maybe(named<Column>(COLUMN)) }),
  change: takes({ name: NAME, options: options<ChangeOptions>({ of: NAME, by: NAME, within: maybe(NAMES), in: maybe(choice('percent', 'units')), gaps: maybe(choice('refuse', 'missing')), label: maybe(WORDS) }) }),
  column: takes({ name: NAME, options: options<ColumnOptions>({ unit: WORDS, label: maybe(WORDS), kind: maybe(choice('text', 'code', 'year', 'date', 'count', 'number')) }), value: FUNCTION }),
  fold: takes({ columns: NAMES, options: options<FoldOptions>({ name: NAME, value: NAME, label: maybe(WORDS), although: maybe(TEXT) }) }),
  join: takes({ source: SOURCE, options: options<JoinOptions>({ on: either(NAMES, named(NAME)), take: maybe(NAMES), lacking: maybe(choice('refuse', 'gaps')) }) }),
  rate: takes({ name: NAME, options: options<RateOptions>({ of: NAME, over: NAME, per: NUMBER, label: maybe(WORDS), although: maybe(TEXT) }) }),
  remainder: takes({ options: options<RemainderOptions>({ of: NAME, to: either(NUMBER, NAME), within: NAMES, as: named(TEXT), although: maybe(TEXT) }) }),
  share: takes({ name: NAME, options: options<ShareOptions>({ of: NAME, over: maybe(NAME), within: maybe(NAMES), label: maybe(WORDS), although: maybe(TEXT) }) }),
  span: takes({ by: NAMES, options: options<SpanOptions>({ of: NAME }) }),
  total: takes({ by: NAMES, options: options<TotalOptions>({ sum: maybe(either(NAME, NAMES)), count: maybe(NAME), gaps: maybe(choice('spread', 'skip')), although: maybe(TEXT) }) }),
  unfold: takes({ by: NAMES, options: options<{ name: string; value: string }>({ name: NAME, value: NAME }) }),
  year: takes({ column: NAME, options: maybe(options<{ as?: string; label?: Words }>({ as: maybe(NAME), label: maybe(WORDS) })) }),
});
