export { clickhouse } from './clickhouse.ts';
export { csv } from './csv.ts';
export { duckdb } from './duckdb.ts';
export { events } from './events.ts';
export { figures } from './figures.ts';
export { population } from './population.ts';
export { xlsx } from './xlsx.ts';
