/** A number of things in words: `1 cell`, `1,204 cells`. */
export function counted(n: number, thing: string): string {
  return `${n.toLocaleString('en-US')} ${thing}${n === 1 ? '' : 's'}`;
}

/** A part of them: `1 of 3 cells says`, `2 of 3 cells say`, where `one` and `many` are the verb. */
export function partOf(n: number, all: number, { thing, one, many }: { thing: string; one: string; many: string }): string {
  return `${n.toLocaleString('en-US')} of ${counted(all, thing)} ${n === 1 ? one : many}`;
}
