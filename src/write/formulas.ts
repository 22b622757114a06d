/**
 * A text that a spreadsheet cannot take for a formula: an apostrophe stands before each part of it that would be reckoned, at its beginning and after line breaks and semicolons (where a
 * spreadsheet may part cells). Numbers with a sign and prose that begins with a dash or an @ stay as they are. The triggers are those of OWASP's "CSV Injection" page, with full-width signs.
 */
export function inert(text: string): string {
  return text.replace(PARTS, (part, offset: number) => {
    if (!isFormula(part.trim())) return part;
    const [blank = ''] = /^\s*/u.exec(part) ?? [];
    const rest = part.slice(blank.length);
    // Blanks at the very beginning do not keep a spreadsheet from reckoning; behind a line break, it may read the rest as a cell of its own.
    return `${offset === 0 ? "'" : ''}${blank}${offset > 0 || /[\r\n]/u.test(blank) ? "'" : ''}${rest}`;
  });
}

const PARTS = /\s*[^\r\n;]+/gu;
const NUMBER = /^\d[\d\s.,]*\s?[%‰]?$/u;
/** Words and their punctuation, and nothing that joins two operands or calls a function. */
const PROSE = /^(?:[\p{L}\p{M}\d\s.,:@'’“”«»¿?¡%]|(?<=\p{L})-(?=\p{L}))*$/u;

function isFormula(part: string): boolean {
  if (/^[=＝]/u.test(part) || /^DDE\s*\(/iu.test(part)) return true;
  const [, rest] = /^[-+@－＋＠](.*)$/su.exec(part) ?? [];
  if (rest === undefined || rest === '' || NUMBER.test(rest.trim())) return false;
  // A name right behind the sign is a formula of one operand; words are none.
  return !(PROSE.test(rest) && /\s/u.test(rest));
}
