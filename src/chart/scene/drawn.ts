import type { View } from 'vega';

interface Drawn {
  readonly marktype?: string;
  readonly role?: string;
  readonly items?: readonly Drawn[];
  readonly bounds?: { readonly x1: number; readonly x2: number; readonly y1: number; readonly y2: number };
}

/** Whether a view that has run shows data: at least one mark of its own (no axis, legend or title) with a place in the plane. */
export function isDrawn(view: View): boolean {
  return holdsMark((view.scenegraph() as unknown as { root: Drawn }).root);
}

function holdsMark({ marktype, role, items = [] }: Drawn): boolean {
  if (marktype !== 'group' && marktype !== undefined) return role === 'mark' && items.some(isPlaced);
  return (role === undefined || !/^(axis|legend|title|row-|column-)/.test(role)) && items.some(holdsMark);
}

function isPlaced({ bounds }: Drawn): boolean {
  return bounds !== undefined && [bounds.x1, bounds.x2, bounds.y1, bounds.y2].every(Number.isFinite) && bounds.x2 >= bounds.x1;
}
