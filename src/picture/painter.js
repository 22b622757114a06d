import { parentPort } from 'node:worker_threads';

// The thread that paints, started by painted.ts. Plain JavaScript, for to start tsx in it would take longer than a picture.

/** @import { Order, Picture, Refusal } from './painted.ts' */

// Four megabytes of native code, found while the first chart is being drawn.
const resvg = import('@resvg/resvg-js').catch(told);
const port = /** @type {import('node:worker_threads').MessagePort} */ (parentPort);
port.on('message', (/** @type {Order} */ order) => paint(order).then((answer) => port.postMessage(answer)));

/**
 * @param {Order} order
 * @returns {Promise<Picture | Refusal>}
 */
async function paint({ id, svg, looks }) {
  const library = await resvg;
  if (typeof library === 'string') return { id, lacks: 'package', why: library };
  try {
    const image = new library.Resvg(svg, looks).render();
    const isBlank = image.pixels.every((value) => value === 255);
    return isBlank ? { id, lacks: 'ink', why: 'the picture is blank' } : { id, png: image.asPng() };
  } catch (error) {
    return { id, lacks: 'sense', why: told(error) };
  }
}

/** @param {unknown} error */
function told(error) {
  return error instanceof Error ? error.message : String(error);
}
