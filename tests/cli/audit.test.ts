import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { auditLedger } from '../../src/cli/audit.ts';
import { folder } from '../support/folder.ts';
import { ledgerFolder } from '../support/ledger.ts';
import { printed } from '../support/printed.ts';
import { rejects } from '../support/rejects.ts';

/** A text that prints 241 deaths and 44.1% of them, which no number of deaths gives. */
const broken = ledgerFolder({
  'figures ec-03 quote': 'han muerto 241 personas', 'figures ec-03 phrase': '241 personas', 'figures ec-03 value': '241', 'figures ec-03 value_to': '', 'figures ec-03 hedge': '', 'figures ec-03 category': '',
  'figures ec-01 quote': 'el 44.1 % por violencia', 'figures ec-01 phrase': '44.1 %', 'figures ec-01 value': '44.1', 'figures ec-01 base_figure': 'ec-03',
}, { rulings: null });
const sound = ledgerFolder({}, { rulings: null });
const day = { asOf: '2026-11-21' };

test('the audit is one JSON object of findings, ruled, agreed and summary', async () => {
  const { text } = await printed(() => auditLedger(broken, { ...day, json: true }));
  const audit = JSON.parse(text) as Record<string, unknown>;
  assert.equal(Object.keys(audit), ['v', 'event', 'findings', 'ruled', 'agreed', 'summary']);
  const [first] = audit['findings'] as Record<string, unknown>[];
  for (const key of ['check', 'severity', 'verdict', 'decision', 'figures', 'message', 'observed', 'expected', 'place']) assert.ok(key in (first ?? {}), key);
});

test('an error that nobody has ruled on fails, and is told with its place and the quoted words', async () => {
  const { text, code } = await printed(() => auditLedger(broken, day));
  assert.is(code, 1);
  assert.match(text, /figures\.csv:5 {2}grim/u);
  assert.match(text, /44\.1/u);
  assert.match(text, /ec-01 +“el 44\.1 % por violencia”/u);
});

test('a ledger without errors passes; with --strict its warnings fail', async () => {
  assert.is((await printed(() => auditLedger(sound, day))).code, 0);
});

test('the summary counts as the headings do, one thing as one, and what could not be checked apart', async () => {
  for (const lang of ['en', 'es']) {
    const { text } = await printed(() => auditLedger(broken, { ...day, lang }));
    const headed = (heading: RegExp): string => heading.exec(text)?.[1] ?? '0';
    const [errors, warnings, notes, unchecked] = lang === 'en' ? [/^ERRORS.*\((\d+)\)$/mu, /^WARNINGS.*\((\d+)\)$/mu, /^NOTES \((\d+)\)$/mu, /^NOT CHECKED.*\((\d+)\)$/mu].map(headed) : [/^ERRORES.*\((\d+)\)$/mu, /^ADVERTENCIAS.*\((\d+)\)$/mu, /^NOTAS \((\d+)\)$/mu, /^SIN COMPROBAR.*\((\d+)\)$/mu].map(headed);
    const [, summary = ''] = text.split(/^(?:SUMMARY|RESUMEN)\n/mu);
    assert.equal(summary.match(/\d+/gu)?.slice(1, 5), [errors, warnings, notes, unchecked]);
    assert.not.match(summary, /\b1 (?:errors|errores|warnings|advertencias|notes|notas|comparisons|comparaciones|findings|hallazgos)\b/u);
  }
});

test('messages are in Spanish where asked', async () => {
  const { text } = await printed(() => auditLedger(broken, { ...day, lang: 'es' }));
  assert.match(text, /RESUMEN/u);
  assert.match(text, /no puede salir|muertes/u);
});

test('one check alone runs where it is named, and a misspelt one is refused with what is meant', async () => {
  const { text } = await printed(() => auditLedger(broken, { ...day, json: true, only: ['grim'] }));
  assert.equal([...new Set((JSON.parse(text) as { findings: { check: string }[] }).findings.map(({ check }) => check))], ['grim']);
  const { message } = await rejects(() => auditLedger(broken, { ...day, only: ['grimm'] }), 'BAD_OPTION');
  assert.match(message, /did you mean "grim"/u);
});

test('an archive that is not there, no day and no language are refused', async () => {
  await rejects(() => auditLedger(sound, { ...day, archive: 'nowhere' }), 'NO_FILE');
  await rejects(() => auditLedger(sound, { asOf: 'soon' }), 'BAD_OPTION');
  await rejects(() => auditLedger(sound, { ...day, lang: 'fr' }), 'BAD_OPTION');
});

test('a broken ledger is told whole, and no audit runs half-way', async () => {
  const error = await rejects(() => auditLedger(ledgerFolder({ 'figures lp-01 value': 'I54', 'figures ec-01 measure': 'death' }), day), 'BAD_CELL');
  assert.is(error.faults.length, 2);
});

test('a quote is looked for in its archived text', async () => {
  const archive = folder({ 'latinpost.txt': 'On Monday: At least 241 people have died. It fell from 495 in 2022 to 154.' });
  const { text } = await printed(() => auditLedger(sound, { ...day, archive, json: true, only: ['quote-in-source'] }));
  const { agreed } = JSON.parse(text) as { agreed: { figures: string[] }[] };
  assert.ok(agreed.some(({ figures }) => figures.includes('lp-01')));
});

test.run();
