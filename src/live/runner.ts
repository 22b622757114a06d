import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { shownPath } from '../csv/sheet.ts';
import { UNKNOWN } from './made.ts';
import type { Answered, Changed, Made, MadePage, Told, Wanted } from './made.ts';
import { ourModule } from './our-module.ts';
import { patched } from './parts.ts';
import type { Parts } from './parts.ts';

/** Runs pipelines in a process of its own, one run after the other. */
export interface Runner {
  /** What a run gave; a run that ended its process is a fault, and the next run has a new one. `ahead` is told a page that is made in part, while the rest of it is still as it was. */
  run(wanted: Wanted, ahead?: (page: MadePage) => void): Promise<Made>;
  /** Says that somebody waits for the next run: the one that is under way leaves for later what it can. */
  hurry(): void;
  /** Ends the process, and with it the run that is under way. */
  stop(): void;
}

/** A runner, its process started and warm before it is asked. */
export function runner(): Runner {
  // A process and its pages as it told of them last: another one tells of them anew.
  let [child, pages] = [started(), new Map<string, Parts>()];
  return {
    run: (wanted, ahead = () => {}) => {
      if (!child.connected) [child, pages] = [started(), new Map()];
      return answered(child, wanted, { pages, ahead });
    },
    hurry: () => void (child.connected && child.send('hurry' satisfies Told)),
    stop: () => void child.kill('SIGKILL'),
  };
}

/** A run makes some 45 MB of short-lived things: with Node's usual 16 MB it is stopped three times to be cleared of them, each time for longer than it takes to draw a picture. They are cleared between two runs. */
const ROOM = ['--max-semi-space-size=64', '--expose-gc'];

function started(): ChildProcess {
  // TypeScript is read by tsx, whatever started us. What a pipeline prints belongs on the terminal, and never among our own lines on stdout.
  const child = fork(fileURLToPath(ourModule('child')), [], { execArgv: [...ROOM, '--import', import.meta.resolve('tsx')], stdio: ['ignore', 2, 2, 'ipc'] });
  // What cannot be sent to a process that has ended is answered by its end.
  return child.on('error', () => {});
}

function answered(child: ChildProcess, wanted: Wanted, { pages, ahead }: { pages: Map<string, Parts>; ahead: (page: MadePage) => void }): Promise<Made> {
  return new Promise((done) => {
    const end = (code: number | null, signal: string | null): void => {
      child.off('message', answer);
      done(endedItself(wanted, signal === null ? `exit code ${code}` : signal));
    };
    const answer = (told: Answered): void => {
      if ('ahead' in told) return ahead(whole(told.ahead));
      child.off('message', answer);
      child.off('exit', end);
      done({ ...told.ended, pages: told.ended.pages.map(whole) });
    };
    const whole = ({ name, changes }: Changed): MadePage => {
      const parts = patched(pages.get(name) ?? [], changes);
      pages.set(name, parts);
      return { name, html: parts.join('') };
    };
    child.on('message', answer);
    child.once('exit', end);
    child.send(wanted);
  });
}

function endedItself({ file }: Wanted, how: string): Made {
  const fault = { code: 'RUN_ENDED', what: `the run ended its own process (${how})`, fix: 'a pipeline ends no process, and its errors are thrown', place: { file: shownPath(file) } };
  return { editions: [], pages: [], charts: 'whole', faults: [{ cell: null, kind: 'StepError', fault }], files: [{ path: file, sha256: UNKNOWN }], ms: 0 };
}
