/** How numbers are written, shown by an example: which sign sets off thousands, and which decimals. The grouping may be left out; `1 234,5` takes thin and no-break spaces too. */
export type NumberFormat = '1,234.5' | '1.234,5' | '1 234,5' | '1 234.5' | "1'234.5";

/** How days are written: in which order. `/`, `-` and `.` may stand between the parts. Two digits for a year are refused unless the format has two: 69 to 99 are 1969 to 1999 then, as in POSIX `strptime`. */
export type DateFormat = 'd/m/y' | 'm/d/y' | 'y/m/d' | 'd/m/yy' | 'm/d/yy';

/** What a whole file is declared to be written in, for the columns that do not say. */
export interface Formats {
  readonly numbers?: NumberFormat | undefined;
  readonly dates?: DateFormat | undefined;
  /** What stands in cells that hold nothing: `n.d.`, `..`, `-`. Each becomes a gap. */
  readonly missing?: readonly string[] | undefined;
}

/** All of them. */
export const FORMATS: readonly NumberFormat[] = ['1,234.5', '1.234,5', '1 234,5', '1 234.5', "1'234.5"];

const SIGNS: Readonly<Record<NumberFormat, { readonly group: string; readonly point: string }>> = {
  '1,234.5': { group: ',', point: '.' },
  '1.234,5': { group: '.', point: ',' },
  '1 234,5': { group: ' ', point: ',' },
  '1 234.5': { group: ' ', point: '.' },
  "1'234.5": { group: "'", point: '.' },
};

const BLANKS = /[\u00A0\u2009\u202F]/gu;
const LONGEST = 64;

/** The number that a text is in a format, with thousands all set off or none, and none before them that begin with 0: `0,123` has decimals, whatever is declared; undefined where it is none, or has more digits than a number can hold. */
export function numberIn(text: string, format: NumberFormat): number | undefined {
  const { group, point } = SIGNS[format];
  if (text.length > LONGEST) return undefined;
  const written = text.replace(BLANKS, ' ').replace(/^−/u, '-').replaceAll('’', "'");
  const [whole = '', decimals, ...more] = written.split(point);
  if (more.length > 0 || (decimals !== undefined && !/^\d{1,15}$/u.test(decimals))) return undefined;
  const sign = whole.startsWith('-') ? '-' : '';
  const groups = whole.slice(sign.length).split(group);
  const [first = '', ...rest] = groups;
  const isWhole = rest.length === 0 ? /^\d{1,15}$/u.test(first) : /^[1-9]\d{0,2}$/u.test(first) && rest.length < 5 && rest.every((each) => /^\d{3}$/u.test(each));
  if (!isWhole) return undefined;
  const digits = groups.join('');
  if ((digits + (decimals ?? '')).replace(/^0+/u, '').length > 17 || digits.length > 15) return undefined;
  return Number(`${sign}${digits}.${decimals ?? '0'}`);
}

/** The ISO day that a text is in a format; undefined where it is none of the calendar. */
export function dayIn(text: string, format: DateFormat): string | undefined {
  if (text.length > LONGEST) return undefined;
  const parts = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})$/u.exec(text);
  if (parts === null) return undefined;
  const [, a = '', , b = '', c = ''] = parts;
  const order = format.replace('yy', 'y').split('/');
  const part = (sign: string): string => [a, b, c][order.indexOf(sign)] ?? '';
  const [written, month, day] = [part('y'), part('m'), part('d')];
  const year = written.length === 2 && format.endsWith('yy') ? `${Number(written) < 69 ? 20 : 19}${written}` : written;
  if (year.length !== 4 || month.length > 2 || day.length > 2) return undefined;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const days = Number(month) >= 1 && Number(month) <= 12 ? new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate() : 0;
  return Number(day) >= 1 && Number(day) <= days ? iso : undefined;
}
