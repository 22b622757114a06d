import type { Notebook } from '../notebook/notebook.ts';
import type { Path, Source } from '../source.ts';

/** The cells of a notebook as far as they print numbers: a chart draws tables, a table shows one, prose cites cells. */
interface Printing {
  readonly kind: string;
  readonly name?: string;
  readonly source?: Source;
  readonly spec?: Path;
  readonly beside?: Readonly<Record<string, Source>>;
  readonly columns?: ReadonlyMap<string, unknown> | null;
  readonly values?: readonly unknown[];
}

/** What a notebook prints: a chart with its tables, or columns of one table (null for all of them). */
export type Use =
  | { readonly kind: 'chart'; readonly name: string; readonly spec: Path; readonly tables: Readonly<Record<string, Source>> }
  | { readonly kind: 'columns'; readonly source: Source; readonly columns: readonly string[] | null };

/** Everything that a notebook prints, in order, in any of its languages. */
export function usesOf({ cells, editions = [] }: Notebook): Use[] {
  const all = new Set([...cells, ...editions.flatMap((edition) => edition.cells)]);
  return ([...all] as readonly Printing[]).flatMap((cell): Use[] => {
    if (cell.source !== undefined && cell.spec !== undefined) return [{ kind: 'chart', name: cell.name ?? '', spec: cell.spec, tables: { table: cell.source, ...cell.beside } }];
    if (cell.source !== undefined) return [{ kind: 'columns', source: cell.source, columns: cell.columns == null ? null : [...cell.columns.keys()] }];
    return (cell.values ?? []).filter(isCited).map(({ source, column }) => ({ kind: 'columns', source, columns: [column] }));
  });
}

function isCited(value: unknown): value is { readonly source: Source; readonly column: string } {
  return typeof value === 'object' && value !== null && 'source' in value && 'column' in value;
}

/** Every source that notebooks print of, and those that feed it, each once. */
export function sourcesOf(notebooks: readonly Notebook[]): readonly Source[] {
  const feeding = (source: Source): Source[] => [source, ...('source' in source ? feeding(source.source as Source) : [])];
  const used = notebooks.flatMap(usesOf).flatMap((use) => (use.kind === 'chart' ? Object.values(use.tables) : [use.source]));
  return [...new Set(used.flatMap(feeding))];
}
