/** Characters of a line that is not to be broken. */
const LINE = 140;

/** A value as JSON to be read: what fits on a line stands on one, such as a row of a table, and what does not, a part a line. */
export function laidOut(value: unknown, indent = ''): string {
  const whole = JSON.stringify(value);
  if (value === null || typeof value !== 'object' || indent.length + whole.length <= LINE) return whole;
  const inner = `${indent}  `;
  if (Array.isArray(value)) return `[\n${value.map((each) => `${inner}${laidOut(each ?? null, inner)}`).join(',\n')}\n${indent}]`;
  const members = Object.entries(value).filter(([, each]) => each !== undefined);
  return `{\n${members.map(([key, each]) => `${inner}${JSON.stringify(key)}: ${laidOut(each, inner)}`).join(',\n')}\n${indent}}`;
}
