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
  // The runtime is large, and most of it no call: the same as going through its entries, without making them.
  for (const key in runtime) if (key !== '$ingest') eachCall((runtime as Readonly<Record<string, unknown>>)[key], visit);
}
