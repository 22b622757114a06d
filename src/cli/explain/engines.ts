import type { Entries } from './entry.ts';

/** Codes of the engines behind the door: DuckDB and ClickHouse. */
export const ENGINES: Entries = {
  BAD_QUERY: {
    example: 'SELECT yaer FROM deaths',
    en: ['The database cannot run the query.', 'Look at the query, the table and the file.'],
    es: ['La base de datos no puede ejecutar la consulta.', 'Revise la consulta, la tabla y el archivo.'],
  },
  NO_DUCKDB: {
    example: 'load.duckdb without DuckDB',
    en: ['DuckDB is not there: it is installed only where it is wanted.', 'Install it in your project: npm install @duckdb/node-api.'],
    es: ['DuckDB no está: solo se instala donde se quiere.', 'Instálelo en su proyecto: npm install @duckdb/node-api.'],
  },
  NO_CLICKHOUSE: {
    example: 'load.clickhouse without its client',
    en: ['The client of ClickHouse is not there: it is installed only where it is wanted.', 'Install it in your project: npm install @clickhouse/client.'],
    es: ['El cliente de ClickHouse no está: solo se instala donde se quiere.', 'Instálelo en su proyecto: npm install @clickhouse/client.'],
  },
  NO_SERVER: {
    example: 'http://localhost:8124 with no server behind it',
    en: ['No server answers at the address.', 'Look whether it runs, and at the url.'],
    es: ['Ningún servidor responde en esa dirección.', 'Revise si está en marcha, y la url.'],
  },
  NO_ACCESS: {
    example: 'a password that was changed',
    en: ['The server answers, and does not let this user in or read that.', 'Look at the name and the password, or ask whoever runs the cluster.'],
    es: ['El servidor responde, pero no deja entrar a este usuario o leer eso.', 'Revise el nombre y la contraseña, o pregunte a quien administra el clúster.'],
  },
  SHARD_DOWN: {
    example: 'one of two shards stopped',
    en: ['A shard of the cluster does not answer, and no figure is made of the other shards alone.', 'Start it and run again.'],
    es: ['Un fragmento del clúster no responde, y no se calcula ninguna cifra solo con los demás.', 'Póngalo en marcha y ejecute de nuevo.'],
  },
  ENGINE_FAILED: {
    example: '212 rows announced, 200 sent',
    en: ['The database broke off, or what it sent is not what it announced.', 'Run again; if it stays, look into the log of the database.'],
    es: ['La base de datos se interrumpió, o lo que envió no es lo que anunció.', 'Ejecute de nuevo; si persiste, revise el registro de la base de datos.'],
  },
  TOO_MANY_ROWS: {
    example: 'ten million rows, none of them totalled',
    en: ['More rows would come out of the engine than memory should hold.', 'Total or keep before loading, or say rows: … if memory is enough.'],
    es: ['Saldrían del motor más filas de las que conviene tener en memoria.', 'Totalice o filtre antes de cargar, o escriba rows: … si la memoria alcanza.'],
  },
  TOO_MANY_TEXTS: {
    example: 'a date written in a thousand forms',
    en: ['A column has more different texts than can be read one by one.', 'Declare it as it is written, or bring it into a plain form in SQL first.'],
    es: ['Una columna tiene más textos distintos de los que se pueden leer uno a uno.', 'Declárela como está escrita, o déle antes una forma simple en SQL.'],
  },
  OUT_OF_MEMORY: {
    example: "memory: '20MB'",
    en: ['The query needs more memory than the engine may take, even with the disk beside it.', "Give it more, memory: '1GB', or fewer threads."],
    es: ['La consulta necesita más memoria de la que el motor puede tomar, incluso con el disco al lado.', "Déle más, memory: '1GB', o menos hilos."],
  },
};
