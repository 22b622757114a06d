import { setImmediate as breath } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { faultHere } from '../csv/here.ts';
import { openStore, storeFolder } from '../store/store.ts';
import { badPipeline } from './bad-pipeline.ts';
import { beforehand } from './beforehand.ts';
import { UNKNOWN } from './made.ts';
import type { Answered, Changed, Crossing, Made, MadeAhead, Told, Wanted } from './made.ts';
import { make } from './make.ts';
import { importer } from './modules.ts';
import { difference, partsOf, withMade } from './parts.ts';
import type { Parts } from './parts.ts';
import { reads } from './reads.ts';
import { schemaAtRest } from './schema-at-rest.ts';

/*
 * The process that runs pipelines for the live view. It keeps the library loaded, and is told what to run; where a pipeline ends it, or never ends, another one is started.
 */
const kept = storeFolder(process.cwd());
const store = openStore(kept);
const ours = fileURLToPath(new URL('../', import.meta.url));
const read = reads((path) => path.includes('/node_modules/') || path.startsWith(kept) || path.startsWith(ours));
const { imported, prepare } = beforehand(importer(), read);

let isHurried = false;
const stillness = schemaAtRest();

process.on('message', (told: Told) => {
  isHurried = told === 'hurry';
  if (told === 'hurry') return;
  stillness.end();
  void answer(told).then((made) => say({ ended: crossing(made) }, () => void setImmediate(rest, told.file, made)));
});
// The server is gone.
process.on('disconnect', () => process.exit());
// The terminal interrupts every process that it started: the server ends this one.
process.on('SIGINT', () => {});

function say(answered: Answered, said = (): void => {}): void {
  process.send?.(answered, said);
}

/** When the run is told, what it made is kept, what the next one imports is imported, and what is left behind is cleared: nobody waits, and the next run is not stopped for it. */
async function rest(file: string, { charts, files }: Made): Promise<void> {
  store.keep();
  await prepare(file);
  void globalThis.gc?.({ type: 'minor' });
  if (charts === 'whole') stillness.begin(files.map(({ path }) => path).filter((path) => path.endsWith('.vl.json')));
}

/** The pages as they were told of last. */
const last = new Map<string, Parts>();

function crossing(made: Made): Crossing {
  return {
    ...made,
    // The process that shows them stands where this one does, and knows no other name of a file than where it lies.
    faults: made.faults.map((each) => ({ ...each, fault: faultHere(each.fault) })),
    pages: made.pages.map(({ name, html }) => changed(name, partsOf(html))),
  };
}

/** What has changed of a page, which is now told of. */
function changed(name: string, parts: Parts): Changed {
  const before = last.get(name);
  last.set(name, parts);
  return { name, changes: difference(before, parts) };
}

/** Tells of a page as far as it is made, if anything of it has changed. */
async function ahead({ name, made }: MadeAhead): Promise<void> {
  const before = last.get(name);
  const parts = before === undefined ? null : withMade(before, made);
  if (before === undefined || parts === null || parts.every((part, i) => part === before[i])) return;
  say({ ahead: changed(name, parts) });
  // What is long leaves a process in several goes, between two pieces of work.
  await breath();
}

/** What a run gives; a fault of the program itself is told like one of the pipeline, and ends nothing. */
async function answer(wanted: Wanted): Promise<Made> {
  try {
    return await make(wanted, { imported, store, reads: read, isHurried: () => isHurried, ahead });
  } catch (error) {
    const told = badPipeline(error, { file: wanted.file, files: [wanted.file] });
    return { editions: [], pages: [], charts: 'whole', faults: told.faults.map((fault) => ({ cell: null, kind: told.name, fault })), files: [{ path: wanted.file, sha256: UNKNOWN }], ms: 0 };
  }
}
