import { svg } from '../write/svg.ts';
import { textOutput } from '../write/files.ts';
import type { Output } from '../write/files.ts';
import { blockMarkdown } from './block-markdown.ts';
import type { Exported } from './blocks.ts';
import { escaped } from './escaped.ts';
import { evidenceMarkdown } from './evidence-markdown.ts';

/** A notebook as one Markdown file (CommonMark with tables), its charts as SVG in a folder beside it: `homicides-by-year.md`, `homicides-by-year_files/…`. */
export function md(made: Exported, stem: string): Output[] {
  const { notebook: { title, dek = '' }, blocks, context } = made;
  const pictures = `${stem}_files`;
  const drawings = blocks.flatMap((block) => (block.kind === 'chart' ? [block.drawing] : []));
  const parts = blocks.map((block) => (block.kind === 'chart' ? `![${escaped(block.drawing.words.alt)}](<${pictures}/${block.drawing.name}.svg>)` : blockMarkdown(block)));
  const text = [`# ${escaped(title)}`, ...(dek === '' ? [] : [`*${escaped(dek)}*`]), ...parts, evidenceMarkdown(context) ?? ''].filter((part) => part !== '').join('\n\n');
  return [textOutput(`${stem}.md`, `${text}\n`), ...drawings.map((drawing) => ({ ...svg(drawing), name: `${pictures}/${drawing.name}.svg` }))];
}
