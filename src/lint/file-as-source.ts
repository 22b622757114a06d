import { citationsOf, outletOf } from '../chart/words/sources.ts';
import type { LintRule } from './lint-rule.ts';

/** The source line names who says so and who printed it: the file that a newsroom typed the rows into is neither, and means nothing to readers. */
export const fileAsSource: LintRule = {
  name: 'file-as-source',
  * find({ drawing: { words: { source }, tables, lang } }) {
    const nameless = citationsOf(...tables.values()).filter(({ speaker, source: document }) => speaker === undefined && outletOf(document, lang) === '');
    const file = nameless.map(({ place }) => place.file ?? '').find((each) => each !== '' && source.includes(each));
    if (file !== undefined) yield { code: 'FILE_AS_SOURCE', severity: 'desk', what: `the source line names the file "${file}", and not who says so`, fix: `write usermeta.words.${lang}.source, or keep the rows in a ledger, whose figures name their sources` };
  },
};
