import type { TopLevelSpec } from 'vega-lite';

/** A small authored chart: two bars with their figures. */
export const BARS = {
  description: 'Two bars.',
  data: { values: [{ year: '2022', deaths: 495 }, { year: '2023', deaths: 214 }] },
  height: 100,
  encoding: { x: { field: 'year', type: 'ordinal', title: null }, y: { field: 'deaths', type: 'quantitative', title: null } },
  layer: [{ mark: 'bar' }, { mark: { type: 'text', dy: -8 }, encoding: { text: { field: 'deaths', type: 'quantitative' } } }],
} as unknown as TopLevelSpec;

/** Points in time, with every way to write a date that Vega-Lite would read in local time. */
export const DATES = {
  data: { values: [{ day: '2022-03-27', n: 87 }, { day: '2022-12-31', n: 2 }, { day: '2023-05-01', n: 5 }] },
  height: 100,
  encoding: {
    x: { field: 'day', type: 'temporal', title: null, axis: { format: '%d %b %Y', values: [{ year: 2022, month: 3, date: 27 }] } },
  },
  layer: [
    { mark: 'point', encoding: { y: { field: 'n', type: 'quantitative' } } },
    { mark: 'tick', encoding: { x: { field: 'day', type: 'temporal', timeUnit: 'yearmonth' } } },
    {
      mark: 'text',
      transform: [{ calculate: "timeFormat(datum.day, '%d %B') + month(datum.day)", as: 'label' }],
      encoding: { text: { field: 'label', type: 'nominal' } },
    },
    { mark: 'rule', encoding: { x: { datum: { year: 2022, month: 3, date: 27 }, type: 'temporal' } } },
    { mark: 'text', encoding: { text: { field: 'day', type: 'temporal', format: '%Y-%m-%d' } } },
  ],
} as unknown as TopLevelSpec;

/** Small multiples in two columns. */
export const FACET = {
  data: { values: ['a', 'b', 'c'].flatMap((place) => ['x', 'y'].map((who) => ({ place, who, n: 3 }))) },
  facet: { field: 'place', type: 'nominal' },
  columns: 2,
  spec: { height: 50, mark: 'bar', encoding: { y: { field: 'who', type: 'nominal' }, x: { field: 'n', type: 'quantitative' } } },
} as unknown as TopLevelSpec;

/** Two panels, the left twice as wide. */
export const PAIR = {
  data: { values: [{ who: 'x', n: 3 }] },
  hconcat: [400, 200].map((width) => ({
    width,
    height: 50,
    mark: 'bar',
    encoding: { x: { field: 'n', type: 'quantitative' }, y: { field: 'who', type: 'nominal' } },
  })),
} as unknown as TopLevelSpec;
