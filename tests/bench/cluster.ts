import { code, count, load, year } from 'cifras';
import { hasServer, startCluster } from '../support/cluster.ts';
import type { Cluster } from '../support/cluster.ts';
import { CAUSES, generatedLines } from './generate.ts';
import { interleaved } from './interleaved.ts';

const COLUMNS = 'year UInt16, state String, cause String, n Nullable(UInt32), rate Float64, date Date, text String, flag String';
const DECLARED = { year: year('Year'), cause: code('Cause', { list: CAUSES }), n: count('deaths') };
/** How many lines go to a shard at a time. */
const BLOCK = 100_000;

/** Totals in a cluster of two shards on this machine: the words against the same SQL by hand. */
export async function clusterBench({ rows, runs }: { rows: number; runs: number }): Promise<void> {
  if (!hasServer()) return void process.stderr.write('\n*** NOT MEASURED: load.clickhouse. clickhouse-server is not installed ***\n');
  const cluster = await startCluster();
  try {
    await fill(cluster, rows);
    const words = load.clickhouse({ url: cluster.url, table: 'deaths' }, DECLARED, { others: 'drop' }).total(['year', 'cause'], { sum: ['n'], gaps: 'skip' });
    const version = (await cluster.run(0, 'SELECT version()')).trim();
    await interleaved(`load.clickhouse on ${rows.toLocaleString('en-US')} rows, totals by year and cause; ClickHouse ${version}, two shards on this machine`, [
      { name: '3 columns verified, SQL by hand', ours: () => words.load(), theirs: () => cluster.run(0, 'SELECT year, cause, sum(n) FROM deaths GROUP BY year, cause FORMAT JSONCompact') },
    ], { runs });
  } finally {
    await cluster.stop();
  }
}

/** Every other block of lines on each shard, one table over both. */
async function fill(cluster: Cluster, rows: number): Promise<void> {
  for (const shard of [0, 1] as const) await cluster.run(shard, `CREATE TABLE here (${COLUMNS}) ENGINE = MergeTree PARTITION BY tuple() ORDER BY year`);
  await cluster.run(0, 'CREATE TABLE deaths AS here ENGINE = Distributed(two_shards, default, here)');
  let [block, shard]: [string[], 0 | 1] = [[], 0];
  const send = async (): Promise<void> => {
    if (block.length > 0) await cluster.run(shard, `INSERT INTO here FORMAT CSV\n${block.join('\n')}\n`);
    [block, shard] = [[], shard === 0 ? 1 : 0];
  };
  const lines = generatedLines({ rows });
  lines.next();
  for (const line of lines) if (block.push(line) === BLOCK) await send();
  await send();
}
