import type { Drawing } from '../../src/chart/draw.ts';
import { WEB } from '../../src/picture/preset.ts';
import { CIFRAS_STYLE } from '../../src/picture/style.ts';
import { tbl } from './tbl.ts';

const TABLE = tbl([{ year: 2022, deaths: 495 }], {}, ['efe-1']);
const SPEC = { mark: 'bar', data: { name: 'table' }, encoding: {} };

/** A small finished chart, for what is done with one. */
export const DRAWING: Drawing = {
  name: 'deaths',
  lang: 'en',
  preset: WEB,
  svg: '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20" viewBox="0 0 40 20"><rect width="40" height="20" fill="#ffffff"/><rect x="5" y="5" width="9" height="9" fill="#0b5394"/></svg>',
  spec: SPEC as unknown as Drawing['spec'],
  words: { title: 'Fewer died', subtitle: 'Deaths a year', notes: [], alt: 'A bar.', source: 'Policía Nacional Civil', credit: null },
  table: TABLE,
  tables: new Map([['table', TABLE]]),
  style: CIFRAS_STYLE,
  authored: { file: 'charts/deaths.vl.json', text: JSON.stringify(SPEC), spec: SPEC } as unknown as Drawing['authored'],
};
