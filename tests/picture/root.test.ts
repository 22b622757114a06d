import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type Naming, named } from '../../src/picture/root.ts';
import { parseSvg, svgText } from '../../src/picture/tree.ts';

const NAMING = { id: 'fall', lang: 'en', title: 'A < B', description: 'Says "so"' };
const name = (naming: Naming) => svgText(named(parseSvg('<svg width="1"><g/></svg>'), naming));

test('the root gets its role, language, name and description', () => {
  assert.is(
    name(NAMING),
    '<svg width="1" xml:space="preserve" role="img" lang="en" aria-labelledby="fall-title fall-desc">' +
      '<title id="fall-title">A &#x3C; B</title><desc id="fall-desc">Says "so"</desc><g/></svg>',
  );
});

test('spaces are kept, so that Inkscape keeps those of a text that is typed anew', () => assert.match(name(NAMING), 'xml:space="preserve"'));

test('a missing name and description leave no label', () => {
  assert.is(name({ ...NAMING, title: null, description: null }), '<svg width="1" xml:space="preserve" role="img" lang="en"><g/></svg>');
});

test.run();
