/** A letter over a rule: where its rule stands, in px from the left, and how wide the letter is. */
export interface Letter {
  readonly at: number;
  readonly width: number;
}

/**
 * How many px beside their places letters stand so that neighbours are not read as one word ("BC"), each at least `gap` from the next: those over their rules go apart to both sides, those before
 * them (`right`) to the left, since a rule that comes down from words is behind the last. The letters come from left to right.
 */
export function lettersApart(letters: readonly Letter[], { gap, side }: { readonly gap: number; readonly side: 'center' | 'right' }): readonly number[] {
  const pushed: number[] = [];
  for (let i = letters.length - 1; i >= 0; i--) {
    const [letter, next] = [letters[i] as Letter, letters[i + 1]];
    const lacks = next === undefined ? 0 : distance(letter, next, side) + gap - (next.at - letter.at);
    pushed.unshift(Math.min(0, (pushed[0] ?? 0) - lacks));
  }
  return side === 'right' ? pushed : pushed.map((px, i) => px - leftmost(pushed, i) / 2);
}

/** From one letter to the next if they touched. */
function distance(letter: Letter, next: Letter, side: 'center' | 'right'): number {
  return side === 'right' ? next.width : (letter.width + next.width) / 2;
}

/** What the first of the letters was pushed that push each other, among which this one is. A letter that stays in its place is the last of them. */
function leftmost(pushed: readonly number[], i: number): number {
  const before = i === 0 ? 0 : (pushed[i - 1] ?? 0);
  return before < 0 ? leftmost(pushed, i - 1) : (pushed[i] ?? 0);
}
