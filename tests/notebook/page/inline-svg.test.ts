import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { inlineSvg, leanSvg } from '../../../src/notebook/page/inline-svg.ts';
import { OTHER_STYLE } from '../../support/other-style.ts';

const svg = (inside: string, root = ''): string => `<svg xmlns="http://www.w3.org/2000/svg" version="1.1" width="9"${root}>${inside}</svg>`;

const HERE = { prefix: '', named: 'here' } as const;

test('colours of the house are the page’s, and others stay', () => {
  assert.is(inlineSvg(svg('<path fill="#ffffff" stroke="#123456" d="M0,0"/>'), HERE), '<svg width="9"><path fill="var(--paper)" stroke="#123456" d="M0,0"/></svg>');
});

test('a newsroom’s own colours are those that the page has for its charts, and the shipped ones are then no others’', () => {
  const made = inlineSvg(svg('<path fill="#FFF8F0" stroke="#1a1a1a" d="M0,0"/>'), { ...HERE, colours: OTHER_STYLE.colours });
  assert.is(made, '<svg width="9"><path fill="var(--paper)" stroke="#1a1a1a" d="M0,0"/></svg>');
});

test('a picture to take away is in the type of its house', () => {
  assert.match(leanSvg(svg('<text font-family="X">a</text>'), OTHER_STYLE), /^<svg [^>]*font-family="IBM Plex Sans Medium, sans-serif"/u);
});

test('ids and what leads to them begin with the prefix', () => {
  const made = inlineSvg(svg('<title id="a-t">T</title><clipPath id="a-1"/><g clip-path="url(#a-1)"><path fill="url(#a-1)"/></g>', ' aria-labelledby="a-t a-d"'), { prefix: 'm.', named: 'here' });
  assert.is(made, '<svg width="9" aria-labelledby="m.a-t m.a-d"><title id="m.a-t">T</title><clipPath id="m.a-1"/><g clip-path="url(#m.a-1)"><path fill="url(#m.a-1)"/></g></svg>');
});

test('of a chart that stands there already at another width, the names are said once', () => {
  const made = inlineSvg(svg('<title id="a-t">T</title><clipPath id="a-1"/>', ' aria-labelledby="a-t"'), { prefix: 'm.', named: 'there' });
  assert.is(made, '<svg width="9" aria-labelledby="a-t"><clipPath id="m.a-1"/></svg>');
});

test('what all marks of a group share stands at the group', () => {
  assert.is(inlineSvg(svg('<g><text fill="#123456" font-size="12px" font-family="X">a</text><text fill="#123456" font-size="13px">b</text></g>'), HERE), '<svg width="9"><g fill="#123456"><text font-size="12">a</text><text font-size="13">b</text></g></svg>');
});

test('two arcs that are a circle become one, and places are cut to a tenth', () => {
  assert.is(inlineSvg(svg('<path transform="translate(1.2345,2)" d="M4,0A4,4,0,1,1,-4,0A4,4,0,1,1,4,0"/>'), HERE), '<svg width="9"><circle r="4" cx="1.2" cy="2"/></svg>');
});

test('a page that is read live has the same picture in the bytes that it has', () => {
  const two = svg('<path fill="#123456" d="M0,0h1"/><path fill="#123456" d="M5,0h1"/>');
  assert.is(inlineSvg(two, { ...HERE, bytes: 'all' }).match(/<path/gu)?.length, 2);
  assert.is(inlineSvg(two, HERE).match(/<path/gu)?.length, 1);
});

test.run();
