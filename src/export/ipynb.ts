import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Drawing } from '../chart/draw.ts';
import { textOutput } from '../write/files.ts';
import type { Output } from '../write/files.ts';
import { attribute } from './attribute.ts';
import { blockMarkdown } from './block-markdown.ts';
import type { Exported } from './blocks.ts';
import { escaped } from './escaped.ts';
import { evidenceMarkdown } from './evidence-markdown.ts';

/**
 * A notebook in Jupyter's format 4.5 (https://nbformat.readthedocs.io/en/latest/format_description.html), with everything run: prose, the code that made it, and each chart as an output in three forms: Vega-Lite for who can draw it, HTML with the picture inside (nbconvert strips bare SVG), PNG for paper.
 */
export async function ipynb({ notebook: { file, title, dek = '', lang }, blocks, context }: Exported, stem: string, paint: (drawing: Drawing) => Promise<Uint8Array>): Promise<Output[]> {
  const cells: object[] = [];
  const add = (cell: Cell): void => void cells.push({ id: idOf(stem, cells.length), metadata: {}, ...cell, source: lines(cell.source) });
  const text = (source: string): void => add({ cell_type: 'markdown', source });
  text([`# ${escaped(title)}`, ...(dek === '' ? [] : [`*${escaped(dek)}*`])].join('\n\n'));
  for (const block of blocks) {
    if (block.kind === 'chart') add({ cell_type: 'code', execution_count: null, outputs: [await chartOutput(block.drawing, paint)], source: `// chart: ${block.drawing.authored.file}` });
    else text(blockMarkdown(block));
  }
  const evidence = evidenceMarkdown(context);
  if (evidence !== null) text(evidence);
  // What made it stands last: the notebook was run by cifras, and does not run in Jupyter.
  add({ cell_type: 'code', execution_count: null, outputs: [], source: readFileSync(file, 'utf8').trimEnd() });
  const metadata = { title, language: lang, kernelspec: { display_name: 'Deno', language: 'typescript', name: 'deno' }, language_info: { name: 'typescript', file_extension: '.ts', mimetype: 'text/x.typescript' }, cifras: { pipeline: basename(file) } };
  return [textOutput(`${stem}.ipynb`, `${JSON.stringify({ cells, metadata, nbformat: 4, nbformat_minor: 5 }, null, 1)}\n`)];
}

/** A cell with its source as one text. */
interface Cell extends Readonly<Record<string, unknown>> {
  readonly source: string;
}

async function chartOutput(drawing: Drawing, paint: (drawing: Drawing) => Promise<Uint8Array>): Promise<object> {
  const { spec, svg, words } = drawing;
  const inside = Buffer.from(svg).toString('base64');
  return {
    output_type: 'display_data', metadata: {},
    data: {
      'application/vnd.vegalite.v6+json': spec,
      'text/html': `<img alt="${attribute(words.alt)}" style="max-width:100%" src="data:image/svg+xml;base64,${inside}">`,
      'image/png': Buffer.from(await paint(drawing)).toString('base64'),
      'text/plain': words.alt,
    },
  };
}

/** Cells have ids since 4.5; the same notebook has the same. */
function idOf(stem: string, index: number): string {
  return createHash('sha256').update(`${stem} ${index}`).digest('hex').slice(0, 8);
}

/** As Jupyter writes a text: a list of lines, each with its end. */
function lines(text: string): string[] {
  return text.split(/(?<=\n)/u);
}
