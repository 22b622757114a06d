import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Two servers of ClickHouse on loopback, each a shard of one cluster called `two_shards`, with folders of their own that are gone when they stop. */
export interface Cluster {
  /** The address of the first. */
  readonly url: string;
  /** Runs a statement on one of the two. */
  run(shard: 0 | 1, sql: string): Promise<string>;
  /** Stops a shard at once, as a machine that dies does. */
  kill(shard: 0 | 1): Promise<void>;
  stop(): Promise<void>;
}

/** Whether the server is installed here. */
export function hasServer(): boolean {
  return spawnSync('clickhouse-server', ['--help'], { stdio: 'ignore' }).error === undefined;
}

/** Starts the two and waits until both answer. */
export async function startCluster(): Promise<Cluster> {
  const root = mkdtempSync(join(tmpdir(), 'cifras-cluster-'));
  const ports = await freePorts(6);
  const tcp = [ports[0] ?? 0, ports[1] ?? 0];
  const http = [ports[2] ?? 0, ports[3] ?? 0];
  const servers = [0, 1].map((shard): ChildProcess => {
    const folder = join(root, String(shard));
    for (const name of ['data', 'tmp', 'user_files', 'format_schemas']) mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, 'users.xml'), USERS);
    writeFileSync(join(folder, 'config.xml'), configOf(folder, { http: http[shard] ?? 0, tcp: tcp[shard] ?? 0, interserver: ports[4 + shard] ?? 0, shards: tcp }));
    return spawn('clickhouse-server', [`--config-file=${join(folder, 'config.xml')}`], { stdio: 'ignore' });
  });
  const urls = http.map((port) => `http://127.0.0.1:${port}`);
  const stop = async (): Promise<void> => {
    await Promise.all(servers.map(ended));
    rmSync(root, { recursive: true, force: true });
  };
  process.on('exit', () => servers.forEach((server) => server.kill('SIGKILL')));
  try {
    await Promise.all(urls.map(answers));
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    url: urls[0] ?? '',
    run: async (shard, sql) => {
      const response = await fetch(urls[shard] ?? '', { method: 'POST', body: sql });
      const text = await response.text();
      if (!response.ok) throw new Error(text);
      return text;
    },
    kill: (shard) => ended(servers[shard] as ChildProcess),
    stop,
  };
}

function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    server.once('exit', () => resolve());
    server.kill('SIGKILL');
  });
}

async function answers(url: string): Promise<void> {
  for (let i = 0; i < 300; i++) {
    const isUp = await fetch(`${url}/ping`).then((response) => response.ok, () => false);
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`no server at ${url} after 30 seconds`);
}

async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer());
  const ports = await Promise.all(servers.map((server) => new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
  })));
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

function configOf(folder: string, { http, tcp, interserver, shards }: { http: number; tcp: number; interserver: number; shards: readonly number[] }): string {
  return `<?xml version="1.0"?>
<yandex>
  <logger><level>error</level><log>${folder}/server.log</log><errorlog>${folder}/error.log</errorlog></logger>
  <http_port>${http}</http_port><tcp_port>${tcp}</tcp_port><interserver_http_port>${interserver}</interserver_http_port>
  <listen_host>127.0.0.1</listen_host><keep_alive_timeout>300</keep_alive_timeout>
  <path>${folder}/data/</path><tmp_path>${folder}/tmp/</tmp_path><user_files_path>${folder}/user_files/</user_files_path><format_schema_path>${folder}/format_schemas/</format_schema_path>
  <users_config>${folder}/users.xml</users_config><default_profile>default</default_profile><default_database>default</default_database>
  <mark_cache_size>67108864</mark_cache_size>
  <remote_servers><two_shards>${shards.map((port) => `<shard><replica><host>127.0.0.1</host><port>${port}</port></replica></shard>`).join('')}</two_shards></remote_servers>
</yandex>
`;
}

const USERS = `<?xml version="1.0"?>
<yandex>
  <profiles><default><max_memory_usage>1000000000</max_memory_usage><max_threads>2</max_threads></default></profiles>
  <users><default><password></password><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota></default></users>
  <quotas><default></default></quotas>
</yandex>
`;
