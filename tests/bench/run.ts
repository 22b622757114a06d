import { bundleBench } from './bundle.ts';
import { enginesBench } from './engines.ts';
import { liveBench } from './live.ts';
import { loadBench } from './load.ts';
import { startBench } from './start.ts';
import { tableBench } from './table.ts';

const BENCHES = { table: tableBench, load: loadBench, engines: enginesBench, bundle: bundleBench, start: startBench, live: liveBench };

// `npm run bench`, or `npm run bench engines`: ratios, not times; nothing here passes or fails.
const [only] = process.argv.slice(2);
for (const [name, bench] of Object.entries(BENCHES)) if (only === undefined || only === name) await bench();
