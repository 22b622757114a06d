/** What a code means: an example that it is told of, and in each language the cause and what to do. */
export interface Entry {
  readonly example: string;
  readonly en: readonly [cause: string, fix: string];
  readonly es: readonly [cause: string, fix: string];
}

export type Entries = Readonly<Record<string, Entry>>;
