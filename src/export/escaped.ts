/** Text as CommonMark prints it: nothing in it is a mark, a tag, an entity or the interpolation of a notebook that reads `${…}`. */
export function escaped(text: string): string {
  // An address in bare text would take the escapes behind it for its own.
  return text.replace(/\s+/gu, ' ').replace(/[\\`*_[\]<>#|~!&$@]|:(?=\/\/)|(?<=www)\./giu, (sign) => (sign === '$' ? '&#36;' : sign === '&' ? '&amp;' : `\\${sign}`));
}

/** Text between the quotation marks of a link's title. */
export function titled(text: string): string {
  return escaped(text).replaceAll('"', '&quot;');
}
