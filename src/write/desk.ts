import type { Lang } from '../chart/words/glue.ts';
import { TERMS } from '../chart/spec/terms.ts';
import type { Terms } from '../chart/spec/terms.ts';
import { UsageError } from '../errors.ts';
import type { Fault } from '../errors.ts';
import { PRESETS } from '../picture/preset.ts';
import type { Preset } from '../picture/preset.ts';
import { CIFRAS_STYLE } from '../picture/style.ts';
import type { HouseStyle } from '../picture/style.ts';
import { listed, suggest } from '../table/suggest.ts';
import type { Formulas } from './csv-text.ts';

/** What a graphics desk gets, and what it is told. Everything may be left out. */
export interface DeskOptions extends Terms {
  /** English and Spanish unless given; the authored spec must have words in each. */
  readonly langs?: readonly Lang[];
  /** All presets unless given: mobile, web, print-52, print-107, print-163. */
  readonly presets?: readonly string[];
  readonly style?: HouseStyle;
  /** Whether texts that a spreadsheet would take for formulas are made inert, as they are unless said otherwise. */
  readonly formulas?: Formulas;
  /** How the PDFs of print widths are coloured: `rgb` unless given; `cmyk` is DeviceCMYK without a profile, greys and texts in black ink only. */
  readonly inks?: 'rgb' | 'cmyk';
}

/** The same with everything decided. */
export interface Desk {
  readonly langs: readonly Lang[];
  readonly presets: readonly Preset[];
  readonly style: HouseStyle;
  readonly formulas: Formulas;
  readonly inks: 'rgb' | 'cmyk';
  readonly terms: Terms;
}

const LANGS: readonly Lang[] = ['en', 'es'];

/**
 * Decides what an analyst left open.
 *
 * @throws {UsageError} NO_SUCH_PRESET, NO_SUCH_LANG for each name that there is not, all at once.
 */
export function deskOf({ langs = LANGS, presets, style = CIFRAS_STYLE, formulas = 'inert', inks = 'rgb', ...options }: Partial<Nullable<DeskOptions>>): Desk {
  const names = presets ?? PRESETS.map(({ name }) => name);
  const faults = [
    ...unknown(names, PRESETS.map(({ name }) => name), { code: 'NO_SUCH_PRESET', what: 'preset' }),
    ...unknown(langs ?? LANGS, LANGS, { code: 'NO_SUCH_LANG', what: 'language' }),
  ];
  if (faults.length > 0) throw new UsageError(faults);
  // In the order of the house, whatever order they were named in: the same bundle has the same bytes.
  return {
    langs: LANGS.filter((lang) => (langs ?? LANGS).includes(lang)), presets: PRESETS.filter(({ name }) => names.includes(name)), style: style ?? CIFRAS_STYLE, formulas: formulas ?? 'inert', inks: inks ?? 'rgb',
    terms: Object.fromEntries(TERMS.flatMap((term) => (options[term] === undefined || options[term] === null ? [] : [[term, options[term]]]))),
  };
}

type Nullable<T> = { readonly [Key in keyof T]: T[Key] | null };

function unknown(named: readonly string[], known: readonly string[], { code, what }: { code: string; what: string }): Fault[] {
  if (named.length === 0) return [{ code, what: `no ${what} is named`, fix: `there are: ${listed(known)}` }];
  return named.filter((name) => !known.includes(name)).map((name) => {
    const meant = suggest(name, known);
    return { code, what: `there is no ${what} "${name}"; there are: ${listed(known)}`, ...(meant === null ? {} : { fix: `did you mean "${meant}"?` }) };
  });
}
