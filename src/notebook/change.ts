/** A published number that is no longer what it was, as the lock file tells it: in words, with the reason that a person gave. */
export interface Change {
  /** Where the number stands: `homicides-by-year[year=2022].value`. */
  readonly number: string;
  readonly was: string;
  readonly now: string;
  readonly why: string;
  /** The day on which it was accepted (EDTF); null where it is not known. */
  readonly on: string | null;
}
