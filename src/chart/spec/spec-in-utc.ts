import { asArray, isNode } from './node.ts';
import type { Node } from './node.ts';

/**
 * A Vega-Lite spec whose dates are in UTC in every renderer, whatever its author wrote: time units, scales of dates, dates in the spec, expressions, and texts of dates, which become
 * expressions, since Vega-Lite has no other way to print them so. 27 March is 27 March in San Salvador and in Auckland. Rows of data stay.
 */
export function specInUtc(spec: Node): Node {
  return visited(spec, '') as Node;
}

/** Rows, and words that look like code. */
const UNTOUCHED = new Set(['datasets', 'usermeta', 'values', 'title', 'description', 'text', 'config']);
const EXPRESSIONS = new Set(['calculate', 'filter', 'test', 'expr', 'labelExpr']);
const POSITIONS = new Set(['x', 'y']);

function visited(node: unknown, key: string): unknown {
  if (Array.isArray(node)) return node.map((each) => visited(each, key));
  if (typeof node === 'string') return EXPRESSIONS.has(key) ? expression(node) : key === 'timeUnit' ? unit(node) : node;
  if (!isNode(node)) return node;
  const inner = Object.entries(node).map(([name, value]): [string, unknown] => {
    if (name === 'values' && key === 'axis') return [name, visited(value, name)];
    if (name === 'encoding' && isNode(value)) return [name, encoding(value)];
    return [name, UNTOUCHED.has(name) && !(name === 'text' && isNode(value)) ? value : visited(value, name)];
  });
  const copy = Object.fromEntries(inner);
  if (isDate(copy)) return { ...copy, utc: true };
  if (key === 'timeUnit' && copy['utc'] === undefined) return { ...copy, utc: true };
  return copy['mark'] === undefined ? copy : withDateTexts(copy);
}

function encoding(channels: Node): Node {
  return Object.fromEntries(Object.entries(channels).map(([channel, definition]) => {
    const inner = visited(definition, channel);
    return [channel, POSITIONS.has(channel) && isNode(inner) && inner['type'] === 'temporal' ? onUtcScale(inner) : inner];
  }));
}

function onUtcScale(definition: Node): Node {
  const { scale } = definition;
  if (scale === null || (isNode(scale) && scale['type'] !== undefined && scale['type'] !== 'time')) return definition;
  return { ...definition, scale: { ...(isNode(scale) ? scale : {}), type: 'utc' } };
}

/** `yearmonth` is `utcyearmonth`; what is binned already is so in UTC. */
function unit(name: string): string {
  return /utc/u.test(name) ? name : name.startsWith('binned') ? `binnedutc${name.slice(6)}` : `utc${name}`;
}

function isDate(node: Node): boolean {
  const keys = Object.keys(node);
  return keys.length > 0 && node['year'] !== undefined && keys.every((key) => DATE_PARTS.has(key)) && Object.values(node).every((value) => typeof value !== 'object');
}

const DATE_PARTS = new Set(['year', 'quarter', 'month', 'week', 'day', 'date', 'hours', 'minutes', 'seconds', 'milliseconds', 'utc']);

/** A date printed by a text is worked out by an expression, which is in UTC. */
function withDateTexts(view: Node): Node {
  const channels = view['encoding'];
  const text = isNode(channels) ? channels['text'] : undefined;
  if (!isNode(text) || text['type'] !== 'temporal' || typeof text['field'] !== 'string' || text['timeUnit'] !== undefined) return view;
  const { field, format, type: _, formatType: __, ...rest } = text;
  const printed = { calculate: `utcFormat(toDate(datum[${quoted(field as string)}]), ${quoted(typeof format === 'string' ? format : '%-d %B %Y')})`, as: `${field as string}_printed` };
  return { ...view, transform: [...asArray(view['transform']), printed], encoding: { ...(channels as Node), text: { ...rest, field: `${field as string}_printed` } } };
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

const PARTS = 'date|day|year|month|quarter|week|dayofyear|hours|minutes|seconds|milliseconds';

/** The calls of local time in an expression turned into those of UTC; what stands in quotation marks is no call. */
function expression(text: string): string {
  return text.split(/('(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*")/u).map((part, i) => (i % 2 === 1 ? part : part
    .replace(new RegExp(`(?<![\\w.$])(${PARTS})(?=\\s*\\()`, 'gu'), 'utc$1')
    .replace(/(?<![\w.$])time(Format|Parse|Offset|Sequence)(?=\s*\()/gu, 'utc$1'))).join('');
}
