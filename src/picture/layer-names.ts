/** Where a group of marks stands in a picture of Vega. */
export interface Spot {
  /** The classes of the group: `mark-rect role-mark bars_estimated_marks`. */
  readonly classes: string;
  /** The classes of the groups around it, from the outside, that are no mere wrappers. */
  readonly around: readonly string[];
  /** The y, in px of the view, at which the group around it begins. */
  readonly top: number;
}

// By what Vega calls its guides.
const GUIDES: Readonly<Record<string, string>> = {
  'axis-grid': 'gridlines',
  'axis-label': 'axis-labels',
  'axis-title': 'axis-titles',
  'axis-domain': 'axis-lines',
  'axis-tick': 'axis-lines',
};
const MARKS: Readonly<Record<string, string>> = {
  rect: 'bars',
  symbol: 'points',
  rule: 'rules',
  text: 'labels',
  line: 'lines',
  trail: 'lines',
  area: 'areas',
};
// What Vega-Lite calls a view that the author did not name.
const UNNAMED = /^(?:(?:concat|layer|facet|cell|child|repeat|row|column)(?:_.*)?)?$/;

/**
 * The name of the layer of a group of marks: for guides by their part (`gridlines`, `axis-labels`, `axis-titles`, `axis-lines`,
 * `legend`, `panel-titles`, `headline`, `subtitle`, `notes-and-source`); for marks the name of their view in the spec, else by their kind
 * (`bars`, `points`, …). Vega-Lite writes `_` for whatever is no letter or digit; here it is `-`.
 */
export function layerName({ classes, around, top }: Spot): string {
  const [, kind = ''] = /\bmark-(\w+)/.exec(classes) ?? [];
  const [, role = ''] = /\brole-([\w-]+)/.exec(classes) ?? [];
  if (around.some((group) => /\brole-legend/.test(group))) return 'legend';
  if (role.startsWith('title-')) return titleName(role, around, top);
  if (role !== 'mark') return GUIDES[role] ?? role;
  const [, name = ''] = /\brole-mark (.*?)_?marks\b/.exec(classes) ?? [];
  return UNNAMED.test(name) ? (MARKS[kind] ?? 'shapes') : name.replaceAll('_', '-');
}

// The headline is the title of the whole; notes and source are the title below the one view in it (see `frame` of the chart room), whatever its author calls that.
function titleName(role: string, around: readonly string[], top: number): string {
  const scopes = around.filter((group) => /\brole-(?:frame|scope|row|column)/.test(group));
  if (scopes.length <= 1) return role === 'title-text' ? 'headline' : 'subtitle';
  return scopes.length === 2 && top > 0 && /\brole-scope\b/.test(scopes[1] ?? '') ? 'notes-and-source' : 'panel-titles';
}
