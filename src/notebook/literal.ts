/** Digits in the prose that are no figure of the data, and why. */
export interface Literal {
  readonly kind: 'literal';
  readonly text: string;
  readonly why: string;
}

/** Puts words with digits into the prose that are no figure, such as a name or the number of a law: `literal('MS-13', 'the name of a gang')`. The page lists them with the reason. */
export function literal(text: string, why: string): Literal {
  return { kind: 'literal', text, why };
}
