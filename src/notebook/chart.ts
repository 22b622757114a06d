import { basename } from 'node:path';
import { shownPath } from '../csv/sheet.ts';
import { UsageError } from '../errors.ts';
import type { Path, Source } from '../source.ts';

/** A chart in a notebook: the table that it draws, and where its authored spec stands. Nothing is read until the notebook runs. */
export interface ChartCell {
  readonly kind: 'chart';
  /** The name of its files: the spec's, without `.vl.json`. */
  readonly name: string;
  readonly source: Source;
  readonly spec: Path;
  /** Further tables that the spec calls by name, such as the events that it marks. */
  readonly beside: Readonly<Record<string, Source>>;
}

/**
 * Puts a chart into a notebook: `chart(homicides, new URL('../charts/homicides.vl.json', import.meta.url), { events })`.
 *
 * @throws {UsageError} SAME_NAME where a table beside it is called `table` too.
 */
export function chart(source: Source, spec: Path, beside: Readonly<Record<string, Source>> = {}): ChartCell {
  if ('table' in beside) throw new UsageError({ code: 'SAME_NAME', what: 'a chart calls its own table "table"', fix: 'call the one beside it something else', place: { file: shownPath(spec) } });
  return { kind: 'chart', name: basename(shownPath(spec)).replace(/\.vl\.json$/u, ''), source, spec, beside };
}
