import { enginesBench } from './tests/bench/engines.ts';
await enginesBench({sizes:[10_000_000], runs: 3});
