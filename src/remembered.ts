/** Gives again what was made for the same key, which must say all that it is made of. Of more than `most` the oldest goes: in the live view a ledger and its page differ from those before in little. */
export function remembered<T extends object | string | number>(most: number): (key: string, make: () => T) => T {
  const known = new Map<string, T>();
  return (key, make) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make();
    known.set(key, made);
    if (known.size > most) known.delete(known.keys().next().value ?? '');
    return made;
  };
}

/** Gives again what was made of the same thing, which nobody changes, for as long as anybody holds it. */
export function madeOnce<Of extends object, T>(make: (of: Of) => T): (of: Of) => T {
  const known = new WeakMap<Of, { readonly made: T }>();
  return (of) => {
    const found = known.get(of) ?? { made: make(of) };
    known.set(of, found);
    return found.made;
  };
}
