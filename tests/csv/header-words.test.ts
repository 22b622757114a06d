import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { isColumnName } from '../../src/csv/header-words.ts';

test('a column is called by one of these words, or by a name that begins with it, case and accents aside', () => {
  for (const cell of ['Año', 'departamento', 'Fecha de ingreso', 'CÓDIGO MUNICIPIO', 'nombre', 'Town', 'cause of death', '¿Sexo?', ' Edad ']) assert.ok(isColumnName(cell), cell);
});

test('other words, numbers, nothing and long texts are no such names', () => {
  for (const cell of ['', 'Ahuachapán', '2024', 'Santa Ana', 'Fechas'.repeat(9), '-', 'Namen']) assert.not.ok(isColumnName(cell), cell);
});

test.run();
