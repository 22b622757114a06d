import type { Audit } from '../audit/audit.ts';
import type { Figure } from '../ledger/figures.ts';

/** One number on the fact-check sheet. */
export interface SheetRow {
  readonly figure: Figure;
  /** The quote in three parts: before the number, the number with its hedge, after it. */
  readonly before: string;
  readonly marked: string;
  readonly after: string;
  /** The page, opened at the quoted words (WICG Scroll To Text Fragment); '' where the source has no address. */
  readonly link: string;
  readonly when: string;
  readonly findings: readonly { readonly severity: string; readonly message: string }[];
}

/** The rows of the sheet, in the order of the ledger. */
export function sheetRows(figures: readonly Figure[], { findings }: Audit, lang: 'en' | 'es'): SheetRow[] {
  return figures.map((figure) => {
    const at = figure.quote.indexOf(figure.phrase);
    const url = figure.source.text('url');
    return {
      figure,
      before: at < 0 ? figure.quote : figure.quote.slice(0, at),
      marked: at < 0 ? '' : figure.phrase,
      after: at < 0 ? '' : figure.quote.slice(at + figure.phrase.length),
      link: url === '' ? '' : `${url.replace(/#.*$/u, '')}#:~:text=${fragment(figure.quote)}`,
      when: (figure.period ?? figure.asOf)?.text ?? '',
      findings: findings
        .filter(({ figures: ids, verdict }) => verdict !== 'not-checkable' && ids.includes(figure.id))
        .map(({ severity, message }) => ({ severity, message: message[lang] })),
    };
  });
}

/** A text fragment: the characters that the syntax keeps for itself are escaped as well. */
function fragment(quote: string): string {
  return encodeURIComponent(quote).replaceAll('-', '%2D');
}
