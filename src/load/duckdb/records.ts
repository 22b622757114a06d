import { createReadStream } from 'node:fs';

/** A record of a CSV file by its place: its number (the header is 0; lines with nothing in them are none), its first line, its bytes, and how many cells it has. */
export interface Place {
  readonly number: number;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly cells: number;
  /** A quotation mark that breaks it: its byte, and what is wrong. */
  readonly broken: { readonly at: number; readonly what: string } | null;
  /** How the line ends: 10 for LF, 13 for CR, 1310 for both, 0 where that is not known. */
  readonly ending: number;
}

const [LF, CR, QUOTE] = [10, 13, 34];
/** Where in a cell the reader is. */
const [BEFORE, BARE, QUOTED, AFTER] = [0, 1, 2, 3];

/**
 * Walks through a CSV file of any size record by record, without keeping it, until `visit` says `stop`. DuckDB counts records and not lines (a quoted line break makes the two differ), and
 * tells of one fault; this finds the lines. Only read where something is wrong.
 */
export async function walkRecords(path: string, delimiter: string, visit: (place: Place) => 'on' | 'stop'): Promise<void> {
  const comma = delimiter.charCodeAt(0);
  let [state, number, line, lineNow, start, cells, at, ending] = [BEFORE, 0, 1, 1, 0, 1, 0, 0];
  let broken: Place['broken'] = null;
  let opened = 0;
  let afterCr = false;
  const end = (byte: number, by: number): 'on' | 'stop' => {
    const isBlank = byte === start;
    const place: Place = { number, line, start, end: byte, cells, broken, ending: by };
    [state, cells, broken] = [BEFORE, 1, null];
    if (isBlank) return 'on';
    number += 1;
    return visit(place);
  };
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    for (let i = 0; i < chunk.length; i++, at++) {
      const byte = chunk[i] as number;
      if (afterCr) {
        afterCr = false;
        if (byte === LF) {
          if (state !== QUOTED) [start, line] = [at + 1, lineNow];
          continue;
        }
      }
      if (byte === QUOTE) {
        if (state === BEFORE) [state, opened] = [QUOTED, at];
        else if (state === QUOTED) state = AFTER;
        else if (state === AFTER) state = QUOTED;
        else broken ??= { at, what: 'a quotation mark stands inside a cell' };
      } else if (byte === LF || byte === CR) {
        lineNow += 1;
        if (state !== QUOTED) {
          ending = byte === LF ? LF : i + 1 === chunk.length ? 0 : chunk[i + 1] === LF ? CR * 100 + LF : CR;
          if (end(at, ending) === 'stop') return;
          start = at + 1;
          line = lineNow;
        }
        afterCr = byte === CR;
      } else if (byte === comma && state !== QUOTED) {
        [state, cells] = [BEFORE, cells + 1];
      } else if (state === BEFORE) state = BARE;
      else if (state === AFTER) {
        broken ??= { at: opened, what: 'a quoted cell goes on behind its closing quotation mark' };
        state = BARE;
      }
    }
  }
  if (state === QUOTED) broken ??= { at: opened, what: 'a quotation mark opens a cell, and none closes it' };
  end(at, 0);
}
