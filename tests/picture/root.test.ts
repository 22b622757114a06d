import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { named } from '../../src/picture/root.ts';

const NAMING = { id: 'fall', lang: 'en', title: 'A < B', description: 'Says "so"' };

test('the root gets its role, language, name and description', () => {
  assert.is(
    named('<svg width="1"><g/></svg>', NAMING),
    '<svg width="1" role="img" lang="en" aria-labelledby="fall-title fall-desc">' +
      '<title id="fall-title">A &lt; B</title><desc id="fall-desc">Says &quot;so&quot;</desc><g/></svg>',
  );
});

test('a missing name and description leave no label', () => {
  assert.is(named('<svg><g/></svg>', { ...NAMING, title: null, description: null }), '<svg role="img" lang="en"><g/></svg>');
});

test('ids and what refers to them begin with the id of the chart and count from 1', () => {
  const svg = named('<svg><g clip-path="url(#clip7)"/><defs><clipPath id="clip7"/></defs></svg>', NAMING);
  assert.match(svg, /<g clip-path="url\(#fall-1\)"\/><defs><clipPath id="fall-1"\/>/);
});

test('Vega’s ARIA, hidden labels and the tails of floats go; words stay as they are', () => {
  const inner = '<g role="graphics-symbol" aria-label="x" transform="translate(0.30000000000000004,1e-7)">';
  const svg = named(`<svg>${inner}<text opacity="0">gone</text><text opacity="1">role="x" 0.123456</text></g></svg>`, NAMING);
  assert.match(svg, /<g transform="translate\(0.3,0\)"><text opacity="1">role="x" 0.123456<\/text><\/g>/);
});

test.run();
