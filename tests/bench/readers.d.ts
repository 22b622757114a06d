/* Readers that the benchmarks compare with and that ship no types: what is used of them. */
declare module 'd3-dsv' {
  export function csvParseRows(text: string): string[][];
}
declare module 'papaparse' {
  const papa: { parse(text: string): { data: string[][] } };
  export default papa;
}
