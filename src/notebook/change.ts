/** A published number that is no longer what it was, as the lock file tells it: in words, with the reason that a person gave. */
export interface Change {
  /** Where the number stands: `homicides-by-year[year=2022].value`. */
  readonly number: string;
  /** What it is a number of. */
  readonly label: string;
  /** The sentence that a correction needs: "2022: 495, was 496, corrected, AP 2024-01-05". */
  readonly said: string;
  /** The reason within it, which may be in another language; '' where nobody has given one. */
  readonly why?: string;
  /** The day on which a person accepted it (EDTF); null where nobody has yet. */
  readonly on: string | null;
}
