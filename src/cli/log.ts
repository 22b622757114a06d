import type { Lang } from '../chart/words/glue.ts';
import type { Event } from '../step.ts';
import { RUN_WORDS } from './run-words.ts';

/** Where a log goes: a stream that may be a terminal. */
export interface Terminal {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

const CLEAR = '\r\u001b[2K';

/**
 * Tells a run's events, one line a step: rows in, rows out, milliseconds. On a terminal the step that is under way stands on a line of its own below,
 * which goes when the step is done; elsewhere (a file, CI) there are only the plain lines, and one for each quarter of a source that takes long. With `steps: 'shown'` there is that line alone.
 */
export function logTo(terminal: Terminal, { steps = 'told', lang = 'en' }: { readonly steps?: 'told' | 'shown'; readonly lang?: Lang } = {}): { tell: (event: Event) => void; done: () => void } {
  let under = '';
  const quarters = new Map<string, number>();
  const clear = (): void => void (terminal.isTTY === true && terminal.write(CLEAR));
  return {
    tell: (event) => {
      clear();
      if (event.event === 'step.end' && steps === 'shown') return;
      if (event.event === 'step.end') {
        if (event.pipeline !== under) terminal.write(`${event.pipeline}\n`);
        under = event.pipeline;
        terminal.write(`${lineOf(event, lang)}\n`);
      } else if (terminal.isTTY === true) terminal.write(underWay(event).slice(0, (terminal.columns ?? 80) - 1));
      else if (event.event === 'progress' && steps === 'told') {
        const quarter = Math.min(3, Math.floor(event.done * 4));
        if (quarter > (quarters.get(event.source) ?? 0)) terminal.write(`  ${RUN_WORDS[lang].part(quarter * 25, event.source)}\n`);
        quarters.set(event.source, quarter);
      }
    },
    done: clear,
  };
}

function underWay(event: Event & { event: 'step.start' | 'progress' }): string {
  return event.event === 'progress' ? `  … ${Math.floor(event.done * 100)}% ${event.source}` : `  … ${event.pipeline}: ${event.step}`;
}

function lineOf({ step, rowsIn, rowsOut, ms }: Event & { event: 'step.end' }, lang: Lang): string {
  return `  ${step.padEnd(52)} ${RUN_WORDS[lang].rows(rowsIn, rowsOut).padStart(16)} ${(ms < 10 ? ms.toFixed(1) : ms.toFixed(0)).padStart(7)} ms`;
}
