import type { Drawing } from '../chart/draw.ts';
import type { Lang } from '../chart/words/glue.ts';
import { whenWords } from '../chart/words/when-words.ts';
import { TERMS } from '../chart/spec/terms.ts';
import type { Preset } from '../picture/preset.ts';
import type { Words } from '../table/column.ts';
import type { Desk } from './desk.ts';
import { README } from './readme-words.ts';

/** What the desk is told beside what it can see. */
export interface ReadmeFacts {
  readonly drawings: readonly [Drawing, ...Drawing[]];
  readonly desk: Desk;
  readonly marks: number;
  /** The last day or period that the numbers are of (EDTF). */
  readonly asOf: string | null;
  readonly fonts: { readonly family: string; readonly outputs: readonly unknown[] };
}

/** The README of a bundle with these files, in English and then in Spanish: what each is, the widths, the fonts, how to edit, what the marks mean, licence and corrections. */
export function readme(files: readonly string[], facts: ReadmeFacts): string {
  return (['en', 'es'] as const).map((lang) => inLang(files, facts, lang)).join('\n---\n\n');
}

function inLang(files: readonly string[], { drawings, desk, marks, fonts, asOf }: ReadmeFacts, lang: Lang): string {
  const words = README[lang];
  const shown = drawings.find((drawing) => drawing.lang === lang) ?? drawings[0];
  const { name, words: { title } } = shown;
  const there = (part: string): boolean => files.some((file) => file.startsWith(part) || (part.startsWith('.') && file.endsWith(part)));
  const told = Object.entries(words.files).filter(([part]) => there(part)).map(([part, what]) => [`\`${pathWords(part, { name, lang })}\``, what({ family: fonts.family, marks })]);
  return `# ${title}
${preview(files, { name, lang: shown.lang })}
${words.opening}${asOf === null ? '' : ` ${words.asOf(whenWords(asOf, lang))}`}

## ${words.heads.files}

${table([words.heads.file, words.heads.what], told)}

${words.widths(desk.langs.join(', '), desk.presets.map(widthOf).join('; '))}${fonts.outputs.length > 0 ? '' : ` ${words.noFonts(fonts.family)}`}

## ${words.heads.edit}

${words.edit(fonts.family, fonts.outputs.length > 0 ? 'enclosed' : 'elsewhere')}

${desk.inks === 'cmyk' ? `${words.cmyk}\n\n` : ''}${desk.formulas === 'inert' ? words.inert : words.kept}

## ${words.heads.marks}

${words.marks}

## ${words.heads.use}

${words.use} ${TERMS.map((term) => `${words[term]}: ${inWords(desk.terms[term], lang) ?? words.unsaid}.`).join(' ')}
`;
}

function inWords(words: Words | undefined, lang: Lang): string | undefined {
  return typeof words === 'object' ? words[lang] : words;
}

/** The widest picture for a screen, else the last that there is, so that whoever opens the folder sees what it is. */
function preview(files: readonly string[], { name, lang }: { name: string; lang: Lang }): string {
  const pictures = files.filter((file) => file.startsWith(`${lang}/`) && file.endsWith('.png'));
  const picture = pictures.find((file) => file === `${lang}/${name}.${lang}.web.png`) ?? pictures.at(-1);
  return picture === undefined ? '' : `\n![](${encodeURI(picture)})\n`;
}

/** `en/deaths.en.web.svg` and its siblings as one path, with words where they differ. */
function pathWords(part: string, { name, lang }: { name: string; lang: Lang }): string {
  const [language, width] = lang === 'en' ? ['<lang>', '<preset>'] : ['<idioma>', '<ancho>'];
  if (part === 'words.') return `words.${language}.json`;
  if (!part.startsWith('.')) return part;
  if (part === '.sample.vl.json') return `${name}${part}`;
  return ['.vl.json', '.alt.txt', '.html'].includes(part) ? `${language}/${name}.${language}${part}` : `${language}/${name}.${language}.${width}${part}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** 52 mm for 147 pt: the width of the column that the desk knows. */
function widthOf({ name, width }: Preset): string {
  const millimetres = /^print-(\d+)$/u.exec(name)?.[1];
  return `${name} ${millimetres === undefined ? `${width} px` : `${millimetres} mm (${width} pt)`}`;
}
