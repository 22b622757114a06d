import { remembered } from '../../remembered.ts';

/** Gives each thing on a page an id of its own, which keeps what can be read of its name: the same things in the same order get the same ids. */
export interface Anchors {
  /** The id of the thing called `name` among those of a kind: `t-homicides-by-year`. */
  of(kind: AnchorKind, name: string): string;
}

/** What ids begin with: `c` chart, `f` figure, `m` methods, `p` passage of the prose, `s` source, `t` table, `w` words of a number. */
export type AnchorKind = 'c' | 'f' | 'm' | 'p' | 's' | 't' | 'w';

export function anchors(): Anchors {
  const given = new Map<string, string>();
  const taken = new Set<string>();
  return {
    of: (kind, name) => {
      const key = `${kind} ${name}`;
      const before = given.get(key);
      if (before !== undefined) return before;
      const stem = `${kind}-${slug(name)}`;
      let id = stem;
      for (let i = 2; taken.has(id); i++) id = `${stem}~${i}`;
      taken.add(id);
      given.set(key, id);
      return id;
    },
  };
}

/** Characters of a name that an id keeps: enough to be known by. */
const LONGEST = 48;

/** Letters and digits of a name, in small letters and without accents, with a hyphen for whatever stands between. */
export function slug(name: string): string {
  return slugs(name, () => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9.]+/gu, '-').slice(0, LONGEST).replace(/^-|-$/gu, '') || 'x');
}

const slugs = remembered<string>(5_000);
