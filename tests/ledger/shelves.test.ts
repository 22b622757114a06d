import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readLedger } from '../../src/ledger/ledger.ts';
import { ledgerFolder, ledgerText } from '../support/ledger.ts';

const path = ledgerFolder();
const { shelves } = readLedger(path);
const latinpost = { id: 'latinpost', title: 'Toll', outlet: 'Latin Post', published: '2024-04-03', lang: 'en', url: 'https://example.org/a' };

test('a figure is cited with its words, its speaker, its day and its document', () => {
  assert.equal(shelves.figures.cite(0), {
    id: 'lp-01', place: { file: `${path}/figures.csv`, line: 2 }, quote: 'At least 241 people have died', phrase: 'At least 241', speaker: 'Socorro Jurídico Humanitario', speakerType: 'ngo',
    when: '2024-03', source: latinpost, notes: 'since 2022', checkedBy: '', speakerWords: { en: 'Socorro Jurídico Humanitario', es: 'Socorro Jurídico Humanitario' },
  });
});

test('notes and reasons are cited in Spanish where the ledger has them, and in the words of the coder where not', () => {
  const spanish = ledgerText('figures').split('\n').map((line, i) => (line === '' ? line : `${line},${i === 0 ? 'notes_es' : i === 1 ? 'desde 2022' : ''}`)).join('\n');
  const { figures, population } = readLedger(ledgerFolder({}, { figures: spanish, population: 'pop_id,area,group,as_of,value,method,vintage,source_note,source_note_es\nsv-2023-wpp,SV,total,2024,10,census,Census 2024,in May,en mayo\n' })).shelves;
  assert.equal(figures.cite(0).noteWords, { en: 'since 2022', es: 'desde 2022' });
  assert.is(figures.cite(1).noteWords, undefined);
  assert.is(population.cite(0).noteWords?.es, 'Census 2024, censo, en mayo');
});

test('a flow is cited with its period', () => {
  assert.is(shelves.figures.cite(1).when, '2022');
  assert.not(Object.hasOwn(shelves.figures.cite(1), 'notes'), 'what is not there is not there');
});

test('a shelf is as long as its file', () => {
  assert.equal([shelves.figures.size, shelves.population.size, shelves.events.size], [6, 4, 1]);
});

test('a population is cited with its number, its vintage, its method and its document, where it has one', () => {
  assert.equal(shelves.population.cite(0), { id: 'sv-2023-wpp', place: { file: `${path}/population.csv`, line: 2 }, when: '2023-07-01', notes: 'UN WPP 2024, estimate', noteWords: { en: 'UN WPP 2024, estimate', es: 'UN WPP 2024, estimación' }, counted: { en: '6,309,624 people', es: '6,309,624 habitantes' }, source: latinpost });
  assert.equal(shelves.population.cite(1), { id: 'sv-2024-census', place: { file: `${path}/population.csv`, line: 3 }, when: '2024', notes: 'Census 2024, census, BCR', noteWords: { en: 'Census 2024, census, BCR', es: 'Census 2024, censo, BCR' }, counted: { en: '6,029,976 people', es: '6,029,976 habitantes' } });
});

test('a document is cited with what its outlet is called in Spanish, where that differs', () => {
  const sources = 'source_id,title,outlet,outlet_es,kind,lang,published\nlatinpost,Toll,"Latin Post, copy on a.org","Latin Post, copia en a.org",news,en,2024-04-03\nciudadano,Informe,El Ciudadano,,news,es,2026-01-31\n';
  const { figures } = readLedger(ledgerFolder({}, { sources })).shelves;
  assert.equal(figures.cite(0).source?.outletWords, { en: 'Latin Post, copy on a.org', es: 'Latin Post, copia en a.org' });
  assert.is(figures.cite(3).source?.outletWords, undefined);
});

test('an event is cited with the words that date it', () => {
  const { id, quote, phrase, when, source } = shelves.events.cite(0);
  assert.equal([id, quote, phrase, when, source], ['exception', 'since 27 March 2022', '27 March 2022', '2022-03-27', latinpost]);
});

test.run();
