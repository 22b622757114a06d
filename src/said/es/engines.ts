import type { Sentences } from '../sentences.ts';

/** Sources that are asked: databases, and what they cannot do. */
export const ENGINES: Sentences = {
  BAD_QUERY: {
    'close the program that has the database open, or read a copy of it': 'cierre el programa que tiene abierta la base de datos, o lea una copia',
    'mend the SQL there': 'corrija el SQL ahí',
    'look at the query, the table and the file': 'mire la consulta, la tabla y el archivo',
  },
  ENGINE_FAILED: {
    'the server said {a} rows and sent {b}': 'el servidor anunció {a} filas y envió {b}',
    'DuckDB: {a}': 'DuckDB: {a}',
    'look at the source and at the query': 'mire la fuente y la consulta',
    "give it more, memory: '1GB', or fewer threads": "dele más, memory: '1GB', o menos hilos",
  },
  NO_ACCESS: {
    'the server does not let this user in: {a}': 'el servidor no deja entrar a este usuario: {a}',
    'look at the name and the password: { url, username, password }': 'revise el nombre y la contraseña: { url, username, password }',
    'this user may not do that: {a}': 'este usuario no tiene permiso para eso: {a}',
    'ask whoever runs the cluster for the right to read it': 'pida permiso de lectura a quien administra el clúster',
  },
  NO_CLICKHOUSE: {
    'the client of ClickHouse is not there: {a}': 'no está el cliente de ClickHouse: {a}',
    'install it in your project: npm install @clickhouse/client': 'instálelo en su proyecto: npm install @clickhouse/client',
  },
  NO_DUCKDB: {
    'DuckDB is not there: {a}': 'no está DuckDB: {a}',
    'install it in your project: npm install @duckdb/node-api': 'instálelo en su proyecto: npm install @duckdb/node-api',
  },
  NO_SERVER: {
    'the server does not answer: {a}': 'el servidor no responde: {a}',
    'look whether it runs, and at the url': 'mire si está en marcha, y revise la url',
  },
  OUT_OF_MEMORY: {
    'DuckDB: {a}': 'DuckDB: {a}',
    'look at the source and at the query': 'mire la fuente y la consulta',
    "give it more, memory: '1GB', or fewer threads": "dele más, memory: '1GB', o menos hilos",
  },
  SHARD_DOWN: {
    'a shard of the cluster does not answer: {a}': 'un fragmento del clúster no responde: {a}',
    'start it and run again: no figure is made of the other shards alone': 'póngalo en marcha y ejecute otra vez: con los otros fragmentos solos no se hace ninguna cifra',
  },
  TOO_MANY_ROWS: {
    'the result has more than {n} rows ({a})': 'el resultado tiene más de {n} filas ({a})',
    'the result has more than {n} rows': 'el resultado tiene más de {n} filas',
    'total or keep before loading, or say rows: … if memory is enough': 'sume o filtre antes de cargar, o diga rows: … si alcanza la memoria',
  },
  TOO_MANY_TEXTS: {
    '{n} values would have to be sent along in the query': 'habría que enviar {n} valores en la consulta',
    'join, recode or judge at most {a}: bring the column into a plain form in SQL first': 'una, recodifique o juzgue como máximo {a}: lleve antes la columna a una forma simple en SQL',
    'column "{a}" has more than {b} different texts that the engine cannot tell to be as declared': 'la columna "{a}" tiene más de {b} textos distintos de los que el motor no sabe si son como se declaró',
    'declare it as it is written, or bring it into a plain form in SQL first': 'declárela como está escrita, o llévela antes a una forma simple en SQL',
  },
};
