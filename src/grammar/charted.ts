import type { Drawable, Drawing } from '../chart/draw.ts';
import type { Typeface } from '../picture/fonts.ts';
import type { Preset } from '../picture/preset.ts';
import type { Colours, HouseStyle } from '../picture/style.ts';
import { choice, form, isRecord, maybe, options, orNull } from '../spoken/form.ts';
import type { Form } from '../spoken/form.ts';
import { byLang, NAME, something, TEXT, WORDS } from '../spoken/forms.ts';

export const LANG = choice('en', 'es');

/** Only codes: whether a word is a colour is known where pictures are held to the rules, and some programs of a desk know fewer words than others. */
const COLOUR = form<string>('the code of a colour, such as #0b5394', (value) => typeof value === 'string' && /^#(?:[\da-f]{3}){1,2}$/iu.test(value));
/** It stands in the attributes and style sheets of every picture. */
const FAMILY = form<string>('the name of a type family, as its files have it', (value) => typeof value === 'string' && value.trim() !== '' && !/["'<>&,;\\]/u.test(value));
const FONT = form<string>('the path of a TTF or OTF', (value) => typeof value === 'string' && value.trim() !== '');
const COLOURS = options<Colours>({ first: COLOUR, second: COLOUR, third: COLOUR, ink: COLOUR, muted: COLOUR, quiet: COLOUR, grid: COLOUR, paper: COLOUR });
/** A house style. */
export const STYLE: Form<HouseStyle> = options<HouseStyle>({
  name: NAME, family: FAMILY, fonts: options<Typeface['fonts']>({ regular: FONT, semibold: FONT, italic: FONT }), colours: COLOURS, dark: maybe(COLOURS), credit: orNull(byLang(TEXT)),
});
export const TYPEFACE = something<Typeface>('a typeface: { family, fonts }', ({ family, fonts }) => typeof family === 'string' && isRecord(fonts));
export const PRESET = something<Preset>("one of PRESETS, such as PRESETS.find(({ name }) => name === 'web')", ({ name, width }) => typeof name === 'string' && typeof width === 'number');
export const TERMS = { licence: maybe(WORDS), contact: maybe(WORDS), corrections: maybe(WORDS) } as const;

export const DRAWN_OF = "{ name, authored: readAuthored(spec), tables: new Map([['table', await source.load()]]) }";
/** What can be drawn. A chart of a notebook is loaded by its notebook. */
export const DRAWABLE = something<Drawable>(DRAWN_OF, ({ name, authored, tables }) => typeof name === 'string' && isRecord(authored) && tables instanceof Map, () => `write ${DRAWN_OF}; chart(…) is for notebooks`);
export const DRAWING = something<Drawing>('a drawing: await draw(…)', ({ name, svg, tables }) => typeof name === 'string' && typeof svg === 'string' && tables instanceof Map);
