/** What the views of a mark are called where their author does not say. */
const BASES: Readonly<Record<string, string>> = {
  bar: 'bars', point: 'points', circle: 'points', square: 'points', tick: 'ticks', line: 'lines', trail: 'lines', area: 'areas', rule: 'rules', text: 'labels', rect: 'cells', arc: 'arcs',
};

/** A name for a view that no other view has: its author's, else its mark's (`bars`), with a number behind it from the second on. */
export function uniqueName(authored: unknown, mark: string, taken: Set<string>): string {
  const base = typeof authored === 'string' && authored !== '' ? authored : (BASES[mark] ?? `${mark}s`);
  let name = base;
  for (let i = 2; taken.has(name); i++) name = `${base}-${i}`;
  taken.add(name);
  return name;
}
