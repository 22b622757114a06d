import { bundleBench } from './bundle.ts';
import { loadBench } from './load.ts';
import { startBench } from './start.ts';
import { tableBench } from './table.ts';

// `npm run bench`: ratios, not times; nothing here passes or fails.
await tableBench();
await loadBench();
await bundleBench();
await startBench();
