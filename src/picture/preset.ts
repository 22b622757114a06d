/** A place of publication: its exact width and its type sizes, all in px. */
export interface Preset {
  readonly name: string;
  /** The width of the whole picture. */
  readonly width: number;
  /** The margin on every side. */
  readonly padding: number;
  readonly titleSize: number;
  readonly subtitleSize: number;
  /** Of axis labels, direct labels and legends. */
  readonly labelSize: number;
  /** Of notes, source and credit. */
  readonly noteSize: number;
}

/** A phone: 320 to 375 px are sold, and this is the column of the commonest. */
const MOBILE: Preset = { name: 'mobile', width: 343, padding: 8, titleSize: 18, subtitleSize: 14, labelSize: 13, noteSize: 11.5 };
/** The column of a news site. */
export const WEB: Preset = { name: 'web', width: 680, padding: 12, titleSize: 22, subtitleSize: 15, labelSize: 13, noteSize: 12 };
/** One, two and three columns of print: 52, 107 and 163 mm, the widths of the agencies (Graphic News). A px is a point (1/72 inch). */
const PRINT_52: Preset = { name: 'print-52', width: 147, padding: 3, titleSize: 12, subtitleSize: 9.5, labelSize: 8.5, noteSize: 7.5 };
const PRINT_107: Preset = { name: 'print-107', width: 303, padding: 4, titleSize: 12.5, subtitleSize: 9.5, labelSize: 8.5, noteSize: 7.5 };
const PRINT_163: Preset = { name: 'print-163', width: 462, padding: 4, titleSize: 12.5, subtitleSize: 9.5, labelSize: 8.5, noteSize: 7.5 };

/** The places of publication that a bundle is made for. */
export const PRESETS: readonly Preset[] = [MOBILE, WEB, PRINT_52, PRINT_107, PRINT_163];

/** The width in px that texts and plots have: the preset's, without its margins. */
export function room(preset: Preset): number {
  return preset.width - 2 * preset.padding;
}

/** A length in px that was chosen beside the labels of the web, beside labels of another size: hairlines and gaps shrink with the type. */
export function besideLabels(px: number, labelSize: number): number {
  return Math.round(((px * labelSize) / WEB.labelSize) * 10) / 10;
}

/** The distance in px from a line of text to the next, as drawn and as wrapped: 1.3 x its size. */
export function lineHeight(size: number): number {
  return Math.round(size * 1.3);
}

/** Whether a line of notes has room for no more than some ten words, as on a phone and in one column of print: sources and notes are then said in brief, or they would be as tall as the plot. */
export function isShort(preset: Preset): boolean {
  return room(preset) < 30 * preset.noteSize;
}

/** Whether it is a place on paper: a px of a print width is a point; on the screen, 96 px are an inch of 72 points. */
export function isPrint({ name }: Preset): boolean {
  return name.startsWith('print-');
}
