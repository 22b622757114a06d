import { audit } from '../audit/audit.ts';
import { contextOf } from '../audit/context.ts';
import { CHECKS } from '../audit/index.ts';
import { UsageError } from '../errors.ts';
import { readLedger } from '../ledger/ledger.ts';
import { suggest } from '../table/suggest.ts';
import { archiveOf } from './archive.ts';
import { sheetHtml } from './sheet-html.ts';
import { sheetRows } from './sheet-rows.ts';
import { sheetCsv, sheetRecord } from './sheet-csv.ts';
import { voiceOf } from './voice.ts';

export interface SheetOptions {
  readonly source?: string;
  readonly archive?: string;
  readonly html?: boolean;
  readonly json?: boolean;
  readonly lang?: string;
}

/**
 * Prints the fact-check sheet of a ledger, or of one of its sources: a row a number with its quote, a link to its words in the page, what the audit finds, and a box for the second checker.
 *
 * @throws {UsageError} BAD_OPTION for a source that there is not. {LoadError} all that is wrong with the ledger.
 */
export function printSheet(folder: string, { source, archive, html = false, json = false, lang = 'en' }: SheetOptions): number {
  if (lang !== 'en' && lang !== 'es') throw new UsageError({ code: 'BAD_OPTION', what: `no language "${lang}"`, fix: 'write --lang en or --lang es' });
  const ledger = readLedger(folder);
  const sources = ledger.files.sources.map((row) => row.text('source_id'));
  if (source !== undefined && !sources.includes(source)) {
    const meant = suggest(source, sources);
    throw new UsageError({ code: 'BAD_OPTION', what: `no source "${source}"`, fix: meant === null ? 'look into sources.csv' : `did you mean "${meant}"?` });
  }
  const context = contextOf(ledger, { archive: archiveOf(ledger, archive ?? null), asOf: new Date().toISOString().slice(0, 10) });
  const figures = ledger.figures.filter((figure) => source === undefined || figure.source.text('source_id') === source);
  const rows = sheetRows(figures, audit(context, CHECKS), lang);
  if (json) {
    const voice = voiceOf({ json: 'json' });
    for (const row of rows) voice.answer({ event: 'sheet.row', ...sheetRecord(row) }, '');
    return 0;
  }
  process.stdout.write(html ? sheetHtml(rows, { lang, title: source ?? folder }) : sheetCsv(rows));
  return 0;
}
