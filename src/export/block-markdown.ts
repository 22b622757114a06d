import type { Block } from './blocks.ts';
import { escaped } from './escaped.ts';

/** A block that is no chart as Markdown: prose as it is, a table with pipes, findings as a list. */
export function blockMarkdown(block: Exclude<Block, { kind: 'chart' }>): string {
  if (block.kind === 'prose') return block.markdown;
  if (block.kind === 'table') {
    const line = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`;
    return [...(block.caption === null ? [] : [`**${escaped(block.caption)}**`, '']), line(block.heads), `|${'---|'.repeat(block.heads.length)}`, ...block.rows.map(line)].join('\n');
  }
  return block.items.map(({ said, quoted }) => [`- ${escaped(said)}`, ...quoted.map((words) => `  - ${escaped(words)}`)].join('\n')).join('\n');
}
