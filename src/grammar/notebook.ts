import { draw } from '../chart/draw-late.ts';
import type { Drawable, DrawOptions } from '../chart/draw.ts';
import { readAuthored } from '../chart/spec/authored.ts';
import { withSample } from '../chart/spec/sample.ts';
import type { Terms } from '../chart/spec/terms.ts';
import { lint, refuse } from '../lint/index.ts';
import type { LintOptions } from '../lint/index.ts';
import { chart } from '../notebook/chart.ts';
import { cite } from '../notebook/cite.ts';
import type { CiteForm } from '../notebook/cite.ts';
import { findings } from '../notebook/findings.ts';
import type { FindingsOptions } from '../notebook/findings.ts';
import { literal } from '../notebook/literal.ts';
import { md } from '../notebook/md.ts';
import type { Inserted } from '../notebook/md.ts';
import { notebook } from '../notebook/notebook.ts';
import type { NotebookCell, NotebookOptions } from '../notebook/notebook.ts';
import { table } from '../notebook/table.ts';
import type { TableOptions } from '../notebook/table.ts';
import { translated } from '../notebook/translated.ts';
import type { TranslatedCell } from '../notebook/translated.ts';
import { choice, either, form, isRecord, list, maybe, named, options } from '../spoken/form.ts';
import type { Form } from '../spoken/form.ts';
import { byLang, NAME, NUMBER, PATH, something, SOURCE, TEXT } from '../spoken/forms.ts';
import { spoken, takes } from '../spoken/spoken.ts';
import { DRAWABLE, DRAWING, DRAWN_OF, LANG, PRESET, STYLE, TERMS, TYPEFACE } from './charted.ts';

const CELLS = 'md`…`, chart(…), table(…), findings(…), write.bundle(…) or translated({ en: …, es: … })';
const KINDS = ['prose', 'chart', 'table', 'findings', 'bundle'];
const hint = (value: unknown): string => (isRecord(value) && ('en' in value || 'es' in value) ? 'write translated({ en: …, es: … })' : `write ${CELLS}`);
const CELL = something<NotebookCell>('a cell', ({ kind }) => KINDS.includes(kind as string), hint);
const CELL_IN_ANY = something<NotebookCell | TranslatedCell<NotebookCell>>('a cell', ({ kind }) => kind === 'translated' || KINDS.includes(kind as string), hint);
const INSERTED = form<Inserted>('cite(…), literal(…), a text or a number', (value) => typeof value === 'string' || typeof value === 'number' || (isRecord(value) && (value['kind'] === 'cite' || value['kind'] === 'literal')));
const PROSE = form<TemplateStringsArray>('prose between backticks: md`…`', (value) => Array.isArray(value) && 'raw' in value);
const HEADED = named(NAME);
const META = something<{ readonly url: string }>('import.meta', ({ url }) => typeof url === 'string' && url.startsWith('file:'));

/** A title that lacks is told by the notebook itself, which knows its file. */
const TITLE = { title: maybe(either(TEXT, byLang(TEXT))) } as unknown as { readonly title: Form<NotebookOptions['title']> };

/** The words of notebooks and charts, which stand in no room, with what they take. */
export const published = spoken('', { chart, cite, draw, findings, lint, literal, md, notebook, readAuthored, refuse, table, translated, withSample }, {
  chart: takes({ source: SOURCE, spec: PATH, beside: maybe(named(SOURCE)) }),
  cite: takes({ source: SOURCE, where: named(either(TEXT, NUMBER)), column: NAME, options: maybe(options<{ readonly as?: CiteForm }>({ as: maybe(choice('words', 'size', 'phrase')) })) }),
  draw: takes({ chart: DRAWABLE, options: maybe(options<DrawOptions>({ lang: maybe(LANG), preset: maybe(PRESET), style: maybe(STYLE), terms: maybe(options<Terms>(TERMS)) })) }),
  findings: takes({ ledger: PATH, options: maybe(options<FindingsOptions>({ sources: maybe(list(NAME)), only: maybe(list(NAME)) })) }),
  lint: takes({ drawing: DRAWING, options: maybe(options<LintOptions>({ typeface: maybe(TYPEFACE) })) }),
  literal: takes({ text: NAME, why: NAME }),
  md: takes({ prose: PROSE }, { rest: ['value', INSERTED] }),
  notebook: takes({
    meta: META, options: options<NotebookOptions>({ ...TITLE, lang: maybe(LANG), dek: maybe(either(TEXT, byLang(TEXT))), names: maybe(byLang(named(NAME))), style: maybe(STYLE) }),
  }, { rest: ['cell', CELL_IN_ANY] }),
  readAuthored: takes({ path: PATH }),
  refuse: takes({ drawing: DRAWING, options: maybe(options<LintOptions>({ typeface: maybe(TYPEFACE) })) }),
  table: takes({ source: SOURCE, options: maybe(options<TableOptions>({ columns: maybe(either(list(NAME), HEADED)), caption: maybe(TEXT) })) }),
  translated: takes({ cells: byLang(CELL) }),
  withSample: takes({ chart: something<Omit<Drawable, 'name'>>(DRAWN_OF, ({ authored, tables }) => isRecord(authored) && tables instanceof Map), options: maybe(options<{ lang?: 'en' | 'es' }>({ lang: maybe(LANG) })) }),
});
