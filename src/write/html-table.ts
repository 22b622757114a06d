import { escaped } from './escaped.ts';

/** An HTML table of a bundle: caption and headers are texts, rows are made by whoever asks. Where it is wider than a phone it is moved within its own frame, which keyboards reach. */
export function htmlTable({ caption, heads, rows }: { readonly caption: string; readonly heads: readonly string[]; readonly rows: readonly string[] }): string {
  return `<div role="region" aria-label="${escaped(caption)}" tabindex="0"><table>
<caption>${escaped(caption)}</caption>
<thead><tr>${heads.map((head) => `<th scope="col">${escaped(head)}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table></div>`;
}
