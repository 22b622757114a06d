/** How the lines of a file end: all alike in one of three ways, or not. */
export interface LineEnds {
  readonly kind: '\n' | '\r\n' | '\r' | 'mixed';
  /** Whether a carriage return ends lines beside line feeds: older readers would not break there. */
  readonly loneReturns: number;
}

const [LF, CR, QUOTE] = [0x0a, 0x0d, 0x22];

/** Breaks in quoted cells end no line: where they differ from those that do, the file is none the worse. */
export function lineEndsOf(bytes: Buffer): LineEnds {
  if (bytes.indexOf(CR) < 0) return { kind: '\n', loneReturns: 0 };
  let [pairs, returns, feeds, quoted] = [0, 0, 0, false];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === QUOTE) quoted = !quoted;
    else if (quoted) continue;
    else if (byte === LF) feeds += 1;
    else if (byte === CR && bytes[at + 1] === LF) {
      pairs += 1;
      at += 1;
    } else if (byte === CR) returns += 1;
  }
  const kinds = ([['\r\n', pairs], ['\n', feeds], ['\r', returns]] as const).filter(([, count]) => count > 0).map(([kind]) => kind);
  if (kinds.length === 1) return { kind: kinds[0] ?? '\n', loneReturns: 0 };
  return { kind: kinds.length === 0 ? '\n' : 'mixed', loneReturns: returns };
}

/** The line and character column, counted from 1, of a byte. */
export function placeAt(bytes: Buffer, at: number): { line: number; column: number } {
  return placesFrom(bytes)(at);
}

/** The same for several bytes, each asked for behind the last. */
export function placesFrom(bytes: Buffer): (at: number) => { line: number; column: number } {
  let [line, start, seen] = [1, 0, 0];
  return (at) => {
    for (; seen < at; seen++) {
      const byte = bytes[seen];
      if (byte !== LF && (byte !== CR || bytes[seen + 1] === LF)) continue;
      line += 1;
      start = seen + 1;
    }
    return { line, column: bytes.toString('utf8', start, at).length + 1 };
  };
}

/** Gives any line of the file, counted from 1; undefined behind the last. Where lines begin is found out at the first question: a clean file is never asked. */
export function lineReader(bytes: Buffer): (line: number) => string | undefined {
  let starts: number[] | undefined;
  return (line) => {
    starts ??= startsOf(bytes);
    const [from, to] = [starts[line - 1], starts[line] ?? bytes.length + 1];
    if (from === undefined) return undefined;
    return bytes.toString('utf8', from, to - 1).replace(/\r$/u, '');
  };
}

function startsOf(bytes: Buffer): number[] {
  const starts = [0];
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i];
    if (byte === LF || (byte === CR && bytes[i + 1] !== LF)) starts.push(i + 1);
  }
  return starts;
}

/** The place behind the last sign of the line on which another stands. */
export function lineEnd(text: string, index: number): number {
  let at = index;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}
