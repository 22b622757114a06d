import { Worker } from 'node:worker_threads';
import type { ResvgRenderOptions } from '@resvg/resvg-js';
import type { Pixels } from './png-file.ts';

/** What to paint, and how. */
export interface Order {
  readonly id: number;
  readonly svg: string;
  readonly looks: ResvgRenderOptions;
}

/** A picture, painted. */
export interface Picture extends Pixels {
  readonly id: number;
}

/** Why there is none: the picture is blank, resvg cannot be loaded, or the SVG makes no sense to it. */
export interface Refusal {
  readonly id: number;
  readonly lacks: 'ink' | 'package' | 'sense';
  readonly why: string;
}

interface Waiting {
  readonly done: (answer: Picture | Refusal) => void;
  readonly failed: (error: unknown) => void;
}

let painter: Worker | null = null;
const waiting = new Map<number, Waiting>();
let orders = 0;

/** Starts the thread that paints, for whoever knows that there will be a picture before it is drawn. */
export function preparePainter(): void {
  painter ??= started();
}

/**
 * Paints in a thread of its own, beside what is drawn meanwhile: to set the words of a picture, fill two million pixels and press them into a file takes resvg as long as Vega takes for the chart.
 * There is one such thread in a process, and it keeps the process alive only while somebody waits.
 */
export async function painted(order: Omit<Order, 'id'>): Promise<Picture | Refusal> {
  painter ??= started();
  const id = (orders += 1);
  painter.postMessage({ id, ...order } satisfies Order);
  painter.ref();
  return new Promise<Picture | Refusal>((done, failed) => waiting.set(id, { done, failed }));
}

function started(): Worker {
  const worker = new Worker(new URL('./painter.js', import.meta.url), { execArgv: [] });
  worker.on('message', (answer: Picture | Refusal) => {
    waiting.get(answer.id)?.done(answer);
    waiting.delete(answer.id);
    if (waiting.size === 0) worker.unref();
  });
  // It lacked memory, say: who waits is told, and the next picture has a thread anew.
  worker.on('error', (error) => {
    painter = null;
    for (const { failed } of waiting.values()) failed(error);
    waiting.clear();
  });
  // Last, for to listen to it holds the process: a run that stops before it paints must end.
  worker.unref();
  return worker;
}
