import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { appendOrigins, joinOrigins } from '../../src/table/origins-together.ts';
import { cite, originNames, originsOf, takeOrigins, uniteOrigins } from '../../src/table/origins.ts';
import type { Origins, Shelf } from '../../src/table/origins.ts';

function shelf(name: string, size: number): Shelf {
  return { size, cite: (i) => ({ id: `${name}${i}`, place: { file: name, line: i + 1 } }) };
}

const [A, B, C] = [shelf('a', 3), shelf('b', 2), shelf('c', 4)];
const rowsIn = ({ offsets }: Origins): number => offsets.length - 1;
const names = (origins: Origins): string[][] => Array.from({ length: rowsIn(origins) }, (_, row) => originNames(origins, row));

test('each row of a loaded file is its own origin', () => {
  assert.equal(names(originsOf(A)), [['a0'], ['a1'], ['a2']]);
  assert.equal(names(originsOf(shelf('none', 0))), []);
});

test('an origin is cited with what its shelf knows', () => {
  assert.equal(cite(originsOf(A), 1), [{ id: 'a1', place: { file: 'a', line: 2 } }]);
});

test('taken rows bring their origins, in their order, as often as they are taken', () => {
  assert.equal(names(takeOrigins(originsOf(A), [2, 0, 2])), [['a2'], ['a0'], ['a2']]);
  assert.equal(names(takeOrigins(originsOf(A), [])), []);
});

test('a group has the origins of its rows, each once', () => {
  const twice = takeOrigins(originsOf(A), [0, 1, 2, 0]);
  assert.equal(names(uniteOrigins(twice, Uint32Array.of(1, 0, 1, 1), 2)), [['a1'], ['a0', 'a2']]);
});

test('a group without rows has no origins', () => {
  assert.equal(names(uniteOrigins(originsOf(A), Uint32Array.of(2, 0, 2), 3)), [['a1'], [], ['a0', 'a2']]);
});

test('a joined row has the origins of both its sides', () => {
  assert.equal(names(joinOrigins(originsOf(A), originsOf(B), [1, 0, 1])), [['a0', 'b1'], ['a1', 'b0'], ['a2', 'b1']]);
});

test('a row with nothing beside it keeps its own', () => {
  assert.equal(names(joinOrigins(originsOf(A), originsOf(B), Int32Array.of(-1, 1, -1))), [['a0'], ['a1', 'b1'], ['a2']]);
});

test('rows below rows keep theirs', () => {
  assert.equal(names(appendOrigins(originsOf(A), originsOf(B))), [['a0'], ['a1'], ['a2'], ['b0'], ['b1']]);
});

test('a shelf that stands in both stands in the result once, and is one origin', () => {
  const joined = joinOrigins(originsOf(A), originsOf(A), [0, 2, 1]);
  assert.equal(joined.shelves, [A]);
  assert.equal(names(joined), [['a0'], ['a1', 'a2'], ['a1', 'a2']]);
  const appended = appendOrigins(joinOrigins(originsOf(A), originsOf(B), [0, 0, 0]), originsOf(B));
  assert.equal(appended.shelves, [A, B]);
  assert.equal(names(appended), [['a0', 'b0'], ['a1', 'b0'], ['a2', 'b0'], ['b0'], ['b1']]);
});

test('two shelves that give the same name are told once', () => {
  const again = shelf('a', 3);
  assert.equal(names(joinOrigins(originsOf(A), originsOf(again), [0, 1, 2])), [['a0'], ['a1'], ['a2']]);
});

test('an origin that no shelf has is no citation', () => {
  assert.throws(() => cite({ shelves: [A], offsets: Uint32Array.of(0, 1), ids: Uint32Array.of(3) }, 0), /no origin 3/u);
});

/* Against the plain model: a table is a list of sets of names. */

type Model = Set<string>[];
interface Known { readonly origins: Origins; readonly model: Model }

/** Tables made by taking and uniting rows of one or two files, so that rows have none, one or several origins. */
const table: fc.Arbitrary<Known> = fc.record({
  shelves: fc.constantFrom([A], [B], [C], [A, B], [B, A], [C, A], [A, B, C], [C, B, A], [shelf('none', 0), B]),
  rows: fc.array(fc.array(fc.nat(8), { maxLength: 4 }), { maxLength: 6 }),
}).map(({ shelves, rows }) => {
  const size = shelves.reduce((total, each) => total + each.size, 0);
  const all = shelves.flatMap((each) => Array.from({ length: each.size }, (_, i) => each.cite(i).id));
  const sorted = rows.map((row) => [...new Set(row.map((n) => n % size))].sort((a, b) => a - b));
  const offsets = Uint32Array.from([0, ...sorted.map((_, i) => sorted.slice(0, i + 1).flat().length)]);
  return { origins: { shelves, offsets, ids: Uint32Array.from(sorted.flat()) }, model: sorted.map((row) => new Set(row.map((id) => all[id] as string))) };
});

function agrees(origins: Origins, model: Model): void {
  assert.equal(names(origins).map((row) => row.sort()), model.map((row) => [...row].sort()));
  assert.is(new Set(origins.shelves).size, origins.shelves.length, 'each shelf once');
  assert.is(origins.ids.length, origins.offsets.at(-1));
  for (let row = 0; row < rowsIn(origins); row++) {
    const ids = [...origins.ids.subarray(origins.offsets[row], origins.offsets[row + 1])];
    assert.equal(ids, [...new Set(ids)].sort((a, b) => a - b), 'sorted, each once');
  }
}

const picks = fc.array(fc.nat(100), { maxLength: 8 });

function take(model: Model, rows: readonly number[]): Model {
  return rows.map((row) => model[row] as Set<string>);
}

test('taking agrees with the plain model', () => {
  fc.assert(fc.property(table, picks, ({ origins, model }, numbers) => {
    const rows = model.length === 0 ? [] : numbers.map((n) => n % model.length);
    agrees(takeOrigins(origins, rows), take(model, rows));
  }));
});

test('uniting agrees with the plain model', () => {
  fc.assert(fc.property(table, picks, fc.integer({ min: 1, max: 4 }), ({ origins, model }, numbers, count) => {
    const groups = Uint32Array.from(model, (_, row) => (numbers[row] ?? 0) % count);
    const united = Array.from({ length: count }, (_, group) => new Set(model.filter((__, row) => groups[row] === group).flatMap((row) => [...row])));
    agrees(uniteOrigins(origins, groups, count), united);
  }));
});

test('joining agrees with the plain model', () => {
  fc.assert(fc.property(table, table, picks, (a, b, numbers) => {
    const rows = a.model.map((_, row) => ((numbers[row] ?? 0) % (b.model.length + 1)) - 1);
    const joined = a.model.map((row, i) => new Set([...row, ...(b.model[rows[i] as number] ?? [])]));
    agrees(joinOrigins(a.origins, b.origins, rows), joined);
  }));
});

test('appending agrees with the plain model', () => {
  fc.assert(fc.property(table, table, (a, b) => agrees(appendOrigins(a.origins, b.origins), [...a.model, ...b.model])));
});

test('a chain of all of them agrees with the plain model', () => {
  fc.assert(fc.property(table, table, table, picks, (a, b, c, numbers) => {
    const rows = a.model.map((_, row) => ((numbers[row] ?? 0) % (b.model.length + 1)) - 1);
    const below = appendOrigins(joinOrigins(a.origins, b.origins, rows), c.origins);
    const model = [...a.model.map((row, i) => new Set([...row, ...(b.model[rows[i] as number] ?? [])])), ...c.model];
    const turned = model.map((_, row) => model.length - 1 - row);
    agrees(takeOrigins(below, turned), take(model, turned));
    agrees(uniteOrigins(below, new Uint32Array(model.length), 1), [new Set(model.flatMap((row) => [...row]))]);
  }));
});

test.run();
