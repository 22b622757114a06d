/** What a picture is called, in which language its words are, and the id that its own ids begin with. */
export interface Naming {
  readonly id: string;
  readonly lang: string;
  /** Missing gives no `<title>`. */
  readonly title: string | null;
  /** Missing gives no `<desc>`. */
  readonly description: string | null;
}

/**
 * An SVG of Vega with one name and description at its root (`role="img"`, `<title>`, `<desc>`), as FT's g-chartframe has them,
 * without Vega's own ARIA, and with ids that begin with `id` and count from 1, so that two charts can share a page.
 */
export function named(svg: string, { id, lang, title, description }: Naming): string {
  const said = [
    { tag: 'title', text: title, key: `${id}-title` },
    { tag: 'desc', text: description, key: `${id}-desc` },
  ].filter(({ text }) => text !== null);
  const label = said.length === 0 ? '' : ` aria-labelledby="${said.map(({ key }) => key).join(' ')}"`;
  const children = said.map(({ tag, text, key }) => `<${tag} id="${key}">${escaped(text ?? '')}</${tag}>`).join('');
  return ownIds(shown(svg).replace(/<[^>]+>/g, cleaned), id).replace(
    /^<svg([^>]*)>/,
    (_, attributes: string) => `<svg${attributes} role="img" lang="${escaped(lang)}"${label}>${children}`,
  );
}

// Vega escapes < and > everywhere and " in attributes, so a tag ends at the first > and an attribute at the first ".
function cleaned(tag: string): string {
  return tag
    .replace(/ (?:aria-[a-z]+|role|pointer-events)="[^"]*"/g, '')
    .replace(' font-weight="bold"', ' font-weight="600"')
    .replace(/ (?:d|transform|x|y|x1|x2|y1|y2|width|height)="[^"]*"/g, rounded);
}

// Thousandths of a px: nobody sees less, and the last digits of floats are litter in an editor.
function rounded(attribute: string): string {
  const long = /-?\d+\.\d{4,}(?:e[+-]?\d+)?|-?\d+(?:\.\d+)?e[+-]?\d+/g;
  return attribute.replace(long, (number) => String(Math.round(Number(number) * 1000) / 1000));
}

// Vega keeps labels that would overlap, unseen; in an editor they are litter that runs over the edge.
function shown(svg: string): string {
  return svg.replace(/<text(?=[^>]* opacity="0")[^>]*>[^<]*<\/text>/g, '');
}

// Vega counts its ids through the whole process, so the second chart would have other bytes than the first.
function ownIds(svg: string, prefix: string): string {
  const given = svg.matchAll(/<(?:clipPath|linearGradient|radialGradient|pattern) id="([^"]+)"/g);
  const own = new Map([...given].map(([, id], i) => [id ?? '', `${prefix}-${i + 1}`]));
  return svg.replace(/<[^>]+>/g, (tag) =>
    tag.replace(/ id="([^"]+)"|url\(#([^)]+)\)/g, (all, id?: string, reference?: string) => {
      const name = own.get(id ?? reference ?? '');
      if (name === undefined) return all;
      return id === undefined ? `url(#${name})` : ` id="${name}"`;
    }),
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
