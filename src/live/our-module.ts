/** A module of this room that Node loads by its address: TypeScript in a checkout, JavaScript in the package. */
export function ourModule(name: string): URL {
  return new URL(`./${name}${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url);
}
