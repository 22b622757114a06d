/** A call of a function in a Vega expression, as its syntax tree has it. */
export interface Call {
  readonly type: 'CallExpression';
  readonly callee: { name: string };
  readonly arguments: readonly { readonly value?: unknown }[];
}

/** Visits every function call in the expressions of a Vega spec that was parsed with `ast`; the rows of data are passed over. */
export function eachCall(runtime: unknown, visit: (call: Call) => void): void {
  if (typeof runtime !== 'object' || runtime === null) return;
  if ((runtime as { type?: unknown }).type === 'CallExpression') visit(runtime as Call);
  // As `for (const [key, value] of Object.entries(runtime))`, without a list of pairs for each of ten thousand nodes: a chart is looked through several times while it is fitted.
  for (const key in runtime) if (key !== '$ingest') eachCall((runtime as Readonly<Record<string, unknown>>)[key], visit);
}
