/** The little of d3-color that the lint uses; the package has no types of its own. */
declare module 'd3-color' {
  interface RGB {
    readonly r: number;
    readonly g: number;
    readonly b: number;
    readonly opacity: number;
    formatHex(): string;
  }
  interface Lab {
    readonly l: number;
    readonly a: number;
    readonly b: number;
  }
  /** A CSS colour, or null for what is none. */
  export function color(text: string): { rgb(): RGB } | null;
  /** Channels from 0 to 255. */
  export function rgb(r: number, g: number, b: number): RGB;
  /** CIELAB under D50. */
  export function lab(colour: RGB): Lab;
}
