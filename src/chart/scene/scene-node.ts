/** A mark of Vega's scene graph: things of one kind, which for groups hold marks. */
export interface SceneMark {
  readonly marktype: string;
  readonly role?: string;
  readonly name?: string;
  readonly clip?: unknown;
  readonly items: readonly SceneNode[];
}

/** A thing of Vega's scene graph, with whatever it was told. */
export interface SceneNode {
  readonly [property: string]: unknown;
  readonly items?: readonly SceneMark[];
}

/** A colour, as Vega was told; null for none, and for one that nobody sees. */
export function paint(colour: unknown, opacity: unknown): string | null {
  return typeof colour !== 'string' || colour === 'transparent' || colour === 'none' || number(opacity, 1) === 0 ? null : colour;
}

/** A number, or what stands for a missing one. */
export function number(value: unknown, missing = 0): number {
  return typeof value === 'number' ? value : missing;
}
