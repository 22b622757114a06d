import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../errors.ts';
import type { Ledger } from '../ledger/ledger.ts';

/**
 * The archived texts of a ledger's sources, read from a folder: the file that a source names, or `<source_id>.txt`. A text that is not there is null.
 *
 * @throws {UsageError} NO_FILE where the folder is named and not there.
 */
export function archiveOf({ files }: Ledger, folder: string | null): (sourceId: string) => string | null {
  if (folder === null) return () => null;
  if (!existsSync(folder)) throw new UsageError({ code: 'NO_FILE', what: 'there is no such archive folder', fix: 'check the name', place: { file: folder } });
  const names = new Map(files.sources.map((source) => [source.text('source_id'), source.text('archive') || `${source.text('source_id')}.txt`]));
  return (sourceId) => {
    const path = join(folder, names.get(sourceId) ?? `${sourceId}.txt`);
    return existsSync(path) ? readFileSync(path, 'utf8') : null;
  };
}
