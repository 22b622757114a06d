import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { documents, withoutText } from '../../src/audit/by-source.ts';
import type { Document } from '../../src/audit/by-source.ts';
import { coded } from '../support/coded.ts';

const CONTEXT = coded([{ value: '1' }, { value: '2', source_id: 'other' }, { value: '3' }], { sources: [{}, { source_id: 'other' }, { source_id: 'unused' }], texts: { paper: 'its text' } });

test('documents come in the order of their first figure, with all their figures, and their text where it is archived', () => {
  assert.equal(documents(CONTEXT).map(({ id, text, figures }) => [id, text, figures.map((each) => each.id)]), [['paper', 'its text', ['f1', 'f3']], ['other', null, ['f2']]]);
});

test('a document without its text is one finding that names it', () => {
  const finding = withoutText('x', documents(CONTEXT)[1] as Document);
  assert.equal([finding.verdict, finding.severity, finding.figures], ['not-checkable', 'note', ['f2']]);
  assert.match(finding.message.en, /^The text of other is not in the archive/u);
  assert.match(finding.message.es, /^El texto de other no está en el archivo/u);
});

test.run();
