import { entity } from '../notebook/page/inert-markdown.ts';

/**
 * Text as CommonMark prints it: nothing in it is a mark, a tag, an entity or the interpolation of a notebook that reads `${…}`. Signs before which not every reader heeds a backslash are entities: nbconvert 6 prints
 * the backslash, and takes what stands behind it for HTML.
 */
export function escaped(text: string): string {
  // An address in bare text would take the escapes behind it for its own.
  return text.replace(/\s+/gu, ' ').replace(/[\\`*_[\]<>#|~!&$@]|:(?=\/\/)|(?<=www)\./giu, (sign) => (/[<>|~&$@:]/u.test(sign) ? entity(sign) : `\\${sign}`));
}

/** Text between the quotation marks of a link's title. */
export function titled(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\`*_[\]<>#|~!&$@":]/gu, entity);
}
