import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { audited } from '../../src/check/audited.ts';
import { figures } from '../../src/load/figures.ts';
import { keptOnly } from '../../src/store/kept-only.ts';
import { pipeline } from '../../src/pipeline.ts';
import { newRun, NO_STORE } from '../../src/step.ts';
import { openStore } from '../../src/store/store.ts';
import { folder } from '../support/folder.ts';
import { ledgerFolder } from '../support/ledger.ts';
import { rejects } from '../support/rejects.ts';

/** A text that prints 241 deaths and a share that no number of them gives. */
const broken = ledgerFolder({
  'figures ec-03 quote': 'han muerto 241 personas', 'figures ec-03 phrase': '241 personas', 'figures ec-03 value': '241', 'figures ec-03 value_to': '', 'figures ec-03 hedge': '', 'figures ec-03 category': '',
  'figures ec-01 quote': 'el 44.1 % por violencia', 'figures ec-01 phrase': '44.1 %', 'figures ec-01 value': '44.1', 'figures ec-01 base_figure': 'ec-03',
}, { rulings: null });
const shares = (errors?: 'tell' | 'stop'): ReturnType<typeof pipeline> =>
  pipeline('shares', figures('deaths', { from: broken, unit: 'percent' }), audited({ from: broken, ...(errors === undefined ? {} : { errors }) }));

test('what the audit finds on the figures of a table is in its report', async () => {
  const { findings } = await shares().load();
  assert.ok(findings.some(({ check, severity, figures: ids }) => check === 'audit.grim' && severity === 'warn' && ids.includes('ec-01')));
});

test('what it finds on other figures is not', async () => {
  const { findings } = await pipeline('homicides', figures('homicides', { from: broken }), audited({ from: broken })).load();
  assert.not.ok(findings.some(({ figures: ids }) => ids.includes('ec-01')));
});

test('an error stops the publication where it is told to', async () => {
  await rejects(shares('stop').load(), 'CHECK_FAILED');
});

test('where the run leaves it for later the report says that it is under way, and what was audited before is told', async () => {
  const store = openStore(folder({}));
  const told = async (errors?: 'stop'): Promise<string[]> => (await shares(errors).load(newRun(() => {}, store, keptOnly(store)))).findings.map(({ check }) => check);
  assert.equal(await told(), ['audit.underWay']);
  await shares().load(newRun(() => {}, store));
  assert.equal(await told(), (await shares().load()).findings.map(({ check }) => check));
});

test('what may stop the publication is not left for later', async () => {
  await rejects(shares('stop').load(newRun(() => {}, NO_STORE, keptOnly(NO_STORE))), 'CHECK_FAILED');
});

test.run();
