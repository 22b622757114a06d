/**
 * What kind of number a value is, for the reader and for the chart; it follows from the hedge and from the arithmetic, and is never typed.
 *
 * - `exact`: printed, or computed from exact numbers
 * - `rounded`: a percent or decimal as printed: right to its last place
 * - `at_least`, `more_than`, `at_most`, `less_than`: the value is a bound
 * - `estimate`: around the value, with both bounds finite
 * - `range`: bounds only; there is no single value
 * - `possible`: what could be ("could be as high as 1,300"): never a count, never a bar
 * - `unknown`: nothing can be said ("thousands", the change between two lower bounds)
 * - `unstated`: the part of a whole that the source does not describe
 * - `missing`: a gap
 */
export type ValueType = (typeof VALUE_TYPES)[number];

export const VALUE_TYPES = [
  'exact', 'rounded', 'at_least', 'more_than', 'at_most', 'less_than', 'estimate', 'range', 'possible', 'unknown', 'unstated', 'missing',
] as const;
