/** Which bytes stand in a text, of those that were asked for: texts are looked through for two dozen signs, most of which begin with a byte that no text of a western language has. */
const asked = new WeakMap<Buffer, Map<number, boolean>>();

/** Whether a sign may stand in a text: its first byte does. */
export function mayHold(utf8: Buffer, sign: string): boolean {
  const byte = Buffer.from(sign)[0] ?? 0;
  const known = asked.get(utf8) ?? new Map<number, boolean>();
  asked.set(utf8, known);
  const isThere = known.get(byte) ?? utf8.includes(byte);
  known.set(byte, isThere);
  return isThere;
}

/** Whether a sign stands in a text. */
export function holds(utf8: Buffer, sign: string): boolean {
  return mayHold(utf8, sign) && utf8.includes(sign);
}
