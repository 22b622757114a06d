// Homicides per 100,000 people in El Salvador as a line that ends wherever the official count changed what it includes.
import { chart, load, notebook } from 'cifras';
import { homicidesByYear } from './homicides-by-year.ts';

const breaks = load.events({ from: new URL('../data/', import.meta.url), ids: ['ev-definition-2019', 'ev-definition-2021', 'ev-definition-2022'] });

export default await notebook(import.meta, { title: 'Homicide rate in El Salvador' },
  chart(homicidesByYear, new URL('../charts/homicide-rate.vl.json', import.meta.url), { breaks }),
);
