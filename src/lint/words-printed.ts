import type { LintFinding, LintRule } from './lint-rule.ts';
import { printed, spaced } from './printed.ts';
import type { Subject } from './subject.ts';

/** Title, subtitle, each note, source and credit all stand in the picture as they were written; the chart has an alternative text of one or two sentences. */
export const wordsPrinted: LintRule = {
  name: 'words-printed',
  * find(subject) {
    const { title, subtitle, notes, source, credit, alt } = subject.drawing.words;
    const parts = [['title', title], ['subtitle', subtitle], ['source', source], ...notes.map((note) => ['note', note] as const), ...(credit === null ? [] : [['credit', credit] as const])] as const;
    for (const [part, text] of parts) yield * told(part, text, subject);
    if (spaced(alt) === '') yield { code: 'NO_ALT', severity: 'error', what: 'the chart has no alternative text', fix: 'write usermeta.words.<lang>.alt' };
    const count = alt.split(/(?<=[.!?…]["”»)]?)\s+(?=[\p{Lu}¿¡“«"])/u).length;
    if (count > 2) yield { code: 'LONG_ALT', severity: 'warn', what: `the alternative text has ${count} sentences`, fix: 'keep it to two: the table beside the chart says the rest' };
  },
};

function * told(part: string, text: string, subject: Subject): Iterable<Omit<LintFinding, 'rule'>> {
  if (spaced(text) === '') yield { code: 'NO_WORDS', severity: 'desk', what: `the chart has no ${part}` };
  else if (!solid(printed(subject)).includes(solid(text))) yield { code: 'WORDS_NOT_PRINTED', severity: 'error', what: `the ${part} "${text}" does not stand in the picture` };
}

/** Without spaces: a line may break where the text has none, and the full stop that is put behind a source is not the author's. */
function solid(text: string): string {
  return text.replaceAll(/[\s\u00ad\u200b]+/gu, '').replace(/\.$/u, '');
}
