import type { Entries } from './entry.ts';

/** Codes of engines: DuckDB in process, and a cluster of ClickHouse. */
export const ENGINES: Entries = {
  ENGINE_FAILED: {
    example: 'a disk that is full while the engine sorts',
    en: ['The engine broke off, for a reason of its own that is told beside.', 'Look at the source and at the query, and run again.'],
    es: ['El motor se interrumpió, por una razón suya que se dice al lado.', 'Revise la fuente y la consulta, y ejecute de nuevo.'],
  },
  OUT_OF_MEMORY: {
    example: "memory: '20MB'",
    en: ['The query needs more memory than the engine may take, even with the disk beside it.', "Give it more, memory: '1GB', or fewer threads."],
    es: ['La consulta necesita más memoria de la que el motor puede tomar, incluso con el disco al lado.', "Déle más, memory: '1GB', o menos hilos."],
  },
  NO_CLICKHOUSE: {
    example: 'load.clickhouse without its client',
    en: ['The client of ClickHouse is not there: it is installed only where it is wanted.', 'Install it in your project: npm install @clickhouse/client.'],
    es: ['El cliente de ClickHouse no está: solo se instala donde se quiere.', 'Instálelo en su proyecto: npm install @clickhouse/client.'],
  },
  NO_SERVER: {
    example: "url: 'http://127.0.0.1:1'",
    en: ['The server does not answer.', 'Look whether it runs, and at the url.'],
    es: ['El servidor no responde.', 'Revise si está en marcha, y la url.'],
  },
  SHARD_DOWN: {
    example: 'a cluster of two, one of them off',
    en: ['A shard of the cluster does not answer: no figure is made of the other shards alone.', 'Start it and run again.'],
    es: ['Una partición del clúster no responde: no se hace ninguna cifra solo con las demás.', 'Póngala en marcha y ejecute de nuevo.'],
  },
};
