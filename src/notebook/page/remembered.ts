/** Gives again what was made for the same key, which must say all that it is made of. The latest `most` are kept: in the live view a page differs from the one before in little. */
export function remembered<T>(most: number): (key: string, make: () => T) => T {
  const known = new Map<string, { readonly made: T }>();
  return (key, make) => {
    const found = known.get(key) ?? { made: make() };
    // What is asked for again is the latest.
    known.delete(key);
    known.set(key, found);
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return found.made;
  };
}
