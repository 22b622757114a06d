// What happened, and what was no longer counted: the dated events around the state of exception in El Salvador, each as exact as its source dates it.
import { chart, check, derive, load, notebook, pipeline } from 'cifras';

const DATA = new URL('../data/', import.meta.url);
const EVENTS = [
  'ev-definition-2019', 'ev-definition-2021', 'ev-homicide-spike', 'ev-state-of-exception', 'ev-definition-2022',
  'ev-cecot-opened-january', 'ev-cecot-opened-february', 'ev-ngos-left', 'ev-sjh-report',
];

export const timeline = pipeline('timeline',
  load.events({ from: DATA, ids: EVENTS }),
  // How exact the date is: a day, several days, or a month or year of which the day is not said.
  derive.column('dated', { kind: 'code', unit: '', label: { en: 'How exact the date is', es: 'Qué tan exacta es la fecha' } }, ({ date, from, to }) => (from === to ? 'day' : String(date).includes('/') ? 'days' : 'within')),
  check.unique('event'),
  check.notNull('from', 'to'),
);

export default await notebook(import.meta, { title: 'Events around the state of exception in El Salvador' },
  chart(timeline, new URL('../charts/timeline.vl.json', import.meta.url)),
);
