import type { Drawable, Drawing } from '../chart/draw.ts';
import { ChartError } from '../errors.ts';
import type { Finding } from '../errors.ts';
import { describedIn } from '../said/told.ts';
import { faultOf, lint } from '../lint/index.ts';
import type { LintFinding } from '../lint/lint-rule.ts';
import type { HouseStyle } from '../picture/style.ts';
import type { Run } from '../step.ts';
import { storedVerdict } from '../store/drawing.ts';

/** What a chart is drawn of, with which options, and where what is found is kept. */
export interface Judged {
  readonly drawable: Drawable;
  readonly options: { readonly style?: HouseStyle };
  readonly store: Run['store'];
}

/** What the rules of a graphics desk find in a chart that is to be written. The rules are only loaded, and the chart only laid out, where they have not seen the same chart before. */
export function verdictOn(drawing: Drawing, { drawable, options, store }: Judged): Promise<readonly LintFinding[]> {
  return storedVerdict(store, drawable, {
    options,
    judge: () => lint(drawing),
  });
}

/** What must not be written at all, as one error; none where all may be. */
export function refusal(verdict: readonly LintFinding[]): ChartError[] {
  const errors = verdict.filter(({ severity }) => severity === 'error');
  return errors.length === 0 ? [] : [new ChartError(errors.map(faultOf))];
}

/** What may be written, and has to be told. */
export function allowed(verdict: readonly LintFinding[]): LintFinding[] {
  return verdict.filter(({ severity }) => severity !== 'error');
}

/** A finding as it is told beside those of the checks: with its code, what to do, and its place in the spec. */
export function asWarning({ rule, ...found }: LintFinding): Finding {
  const [en, es] = (['en', 'es'] as const).map((lang) => `${found.code} ${describedIn(lang, found)}`) as [string, string];
  return { check: `lint.${rule}`, severity: 'warn', message: en, words: { en, es }, figures: [] };
}
