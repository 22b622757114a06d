import { parse, postprocess, preprocess } from 'micromark';
import { MARK } from './marked.ts';
import { READING } from './markdown.ts';

type Events = ReturnType<typeof postprocess>;

/** Something that is written otherwise than it stands, and what is written for it. */
interface Rewritten {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * The Markdown of an author as other programs may read it: HTML and images in it are printed as they stand, as on a page, and headings go down by one, for a notebook has a title.
 * Backslashes before `<` are no help, for not every reader heeds them (nbconvert 6 does not), and readers differ in what they take for code: so no `<` is left that begins anything but the address
 * `<https://…>`, or the `<code>` and `<pre>` that are written here around code with one in it.
 */
export function inertMarkdown(source: string): string {
  const text = source.replace(/^\ufeff/u, '');
  let [made, at] = ['', 0];
  for (const { from, to, text: written } of rewritten(text)) {
    // What stands in something that is written otherwise is a part of it.
    if (from < at) continue;
    const before = printed(text.slice(at, from));
    // Behind one sign, a link that is written here would be an image; behind the other, none.
    made += `${written.startsWith('[') ? before.replace(/[!\\]$/u, entity) : before}${written}`;
    at = to;
  }
  return `${made}${printed(text.slice(at))}`;
}

/** A sign as an entity, which every reader of Markdown and HTML prints. */
export function entity(sign: string): string {
  return NAMED[sign] ?? `&#${sign.codePointAt(0)};`;
}

const NAMED: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' };

/** Text of the author's: its own marks stay, and what would be HTML, an image or a formula does not become one. */
function printed(text: string): string {
  return text.replace(/[<>&$]|!(?=\[)/gu, entity);
}

/** Nothing in it means anything, to Markdown or to HTML. */
function literal(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~!&$@:=+.()"-]/gu, entity);
}

function rewritten(text: string): Rewritten[] {
  const events = postprocess(parse({ extensions: READING }).document().write(preprocess()(text, 'utf8', true)));
  return events.flatMap(([kind, token], i) => {
    const rule = kind === 'enter' ? RULES[token.type] : undefined;
    const [from, to] = [token.start.offset, token.end.offset];
    if (rule === undefined) return [];
    const inside = (): Events => events.slice(i + 1, events.findIndex(([way, each], j) => j > i && way === 'exit' && each === token));
    return [{ from, to, text: rule(text.slice(from, to), { code: () => codeIn(inside(), text), rest: /\S*/u.exec(text.slice(to))?.[0] ?? '' }) }];
  });
}

/** What else a rule may ask for: the code in what stands there, and what stands behind it without a space. */
interface Around {
  readonly code: () => string;
  readonly rest: string;
}

/** What is written for each thing that Markdown reads, by its name at https://github.com/micromark/micromark. */
const RULES: Readonly<Partial<Record<string, (raw: string, around: Around) => string>>> = {
  atxHeadingSequence: (raw) => (raw.length < 6 ? `${raw}#` : raw),
  blockQuoteMarker: (raw) => raw,
  characterReference: (raw) => raw,
  characterEscape: (raw) => (/[<>&$!]/u.test(raw) ? entity(raw.slice(1)) : raw),
  htmlFlowData: (raw) => literal(raw.trimStart()),
  htmlTextData: literal,
  codeText: (raw, { code }) => (isSafe(raw) ? raw : `<code>${literal(code().replaceAll('\n', ' '))}</code>`),
  codeFenced: (raw, { code }) => (isSafe(raw) ? raw : `<pre><code>${block(code().replace(/^\n|\n$/gu, ''))}</code></pre>`),
  codeIndented: (raw, { code }) => (isSafe(raw) ? raw : `<pre><code>${block(code())}</code></pre>`),
  autolink: (raw) => (/^<(?:https?:\/\/|mailto:|[^\s:]+@)/iu.test(raw) ? (raw.includes('${') ? linked(raw.slice(1, -1)) : raw) : literal(raw.slice(1, -1))),
  literalAutolink: (raw, { rest }) => (/[<>&$!\\]/u.test(rest) || /\[|\$\{/u.test(raw) ? linked(raw) : raw),
  resourceDestinationRaw: (raw) => address(raw.replaceAll('<', '%3C').replaceAll('>', '%3E')),
  definitionDestinationRaw: (raw) => address(raw.replaceAll('<', '%3C').replaceAll('>', '%3E')),
  resourceDestinationLiteral: bare,
  definitionDestinationLiteral: bare,
};

/** Code stays as it is where no reader could take a part of it for HTML or for something to work out, and no number is put into it. */
function isSafe(raw: string): boolean {
  return !raw.includes('<') && !raw.includes('${') && raw.search(MARK) < 0;
}

/** Lines of code in one, so that nothing that stands before a line, such as the mark of a quotation, comes between them. */
function block(code: string): string {
  return literal(code).replaceAll('\n', '&#10;');
}

/** The lines of a piece of code, without what stands before and around them. */
function codeIn(inside: Events, text: string): string {
  return inside.map(([kind, { type, start, end }]) => (kind === 'exit' ? '' : type === 'lineEnding' ? '\n' : type === 'codeTextData' || type === 'codeFlowValue' ? text.slice(start.offset, end.offset) : '')).join('');
}

/** A bare address as a link that ends where it ends: an entity behind it would be taken for a part of it. */
function linked(raw: string): string {
  const scheme = /^www\./iu.test(raw) ? 'http://' : /^[^@]*:/u.test(raw) ? '' : 'mailto:';
  return `[${literal(raw)}](${whole(scheme + raw.replaceAll('\\', '%5C'))})`;
}

/** An address in which nothing is worked out. */
function address(raw: string): string {
  return raw.replaceAll('${', '$%7B');
}

/** An address between < and > without them. */
function bare(raw: string): string {
  const inner = raw.slice(1, -1).replace(/\\(?=[<>])/gu, '');
  return inner === '' ? '#' : whole(inner);
}

/** An address that ends at none of its own signs. */
function whole(raw: string): string {
  return address(raw.replace(/[\s<>()[\]]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`));
}
