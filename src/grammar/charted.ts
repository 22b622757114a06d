import type { Drawable, Drawing } from '../chart/draw.ts';
import type { Typeface } from '../picture/fonts.ts';
import type { Preset } from '../picture/preset.ts';
import type { Colours, HouseStyle } from '../picture/style.ts';
import { choice, isRecord, maybe, options, orNull } from '../spoken/form.ts';
import type { Form } from '../spoken/form.ts';
import { byLang, NAME, something, TEXT, WORDS } from '../spoken/forms.ts';

export const LANG = choice('en', 'es');

const COLOURS = options<Colours>({ first: NAME, second: NAME, third: NAME, ink: NAME, muted: NAME, quiet: NAME, grid: NAME, paper: NAME });
/** A house style. */
export const STYLE: Form<HouseStyle> = options<HouseStyle>({
  name: NAME, family: NAME, fonts: something<Typeface['fonts']>('the files of the fonts: { regular, semibold, italic }', () => true), colours: COLOURS, dark: maybe(COLOURS), credit: orNull(byLang(TEXT)),
});
export const TYPEFACE = something<Typeface>('a typeface: { family, fonts }', ({ family, fonts }) => typeof family === 'string' && isRecord(fonts));
export const PRESET = something<Preset>("one of PRESETS, such as PRESETS.find(({ name }) => name === 'web')", ({ name, width }) => typeof name === 'string' && typeof width === 'number');
export const TERMS = { licence: maybe(WORDS), contact: maybe(WORDS), corrections: maybe(WORDS) } as const;

export const DRAWN_OF = "{ name, authored: readAuthored(spec), tables: new Map([['table', await source.load()]]) }";
/** What can be drawn. A chart of a notebook is loaded by its notebook. */
export const DRAWABLE = something<Drawable>(DRAWN_OF, ({ name, authored, tables }) => typeof name === 'string' && isRecord(authored) && tables instanceof Map, () => `write ${DRAWN_OF}; chart(…) is for notebooks`);
export const DRAWING = something<Drawing>('a drawing: await draw(…)', ({ name, svg, tables }) => typeof name === 'string' && typeof svg === 'string' && tables instanceof Map);
