import { bundleBench } from './bundle.ts';
import { enginesBench } from './engines.ts';
import { liveBench } from './live.ts';
import { loadBench } from './load.ts';
import { startBench } from './start.ts';
import { tableBench } from './table.ts';

const [only, ...sizes] = process.argv.slice(2);
const BENCHES = { table: tableBench, load: loadBench, engines: () => enginesBench(sizes.length === 0 ? {} : { sizes: sizes.map(Number) }), bundle: bundleBench, start: startBench, live: liveBench };

// `npm run bench`, or `npm run bench engines`, with numbers of rows `npm run bench engines 1000000`: ratios, not times; nothing here passes or fails.
for (const [name, bench] of Object.entries(BENCHES)) if (only === undefined || only === name) await bench();
