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

/** The column of a news site. Mobile (343) and print (52, 107, 163 mm) are further presets of the same shape. */
export const WEB: Preset = { name: 'web', width: 680, padding: 12, titleSize: 22, subtitleSize: 15, labelSize: 13, noteSize: 12 };

/** The width in px that texts and plots have: the preset's, without its margins. */
export function room(preset: Preset): number {
  return preset.width - 2 * preset.padding;
}

/** The distance in px from a line of text to the next, as drawn and as wrapped: 1.3 x its size. */
export function lineHeight(size: number): number {
  return Math.round(size * 1.3);
}
