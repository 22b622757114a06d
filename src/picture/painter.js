import { parentPort } from 'node:worker_threads';
import { deflateSync } from 'node:zlib';

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
    const { width, height, pixels } = image;
    if (pixels.every((value) => value === 255)) return { id, lacks: 'ink', why: 'the picture is blank' };
    return { id, width, height, deflated: deflateSync(rows(pixels, width, height), { level: 3 }) };
  } catch (error) {
    return { id, lacks: 'sense', why: told(error) };
  }
}

/**
 * What a PNG holds of px on white: each row after a byte for no filter, without the channel of what is seen through. Resvg writes files too, but that takes it longer than the picture, and they
 * are a quarter larger: flat colours need no filter.
 *
 * @param {Uint8Array} pixels four bytes each
 * @param {number} width
 * @param {number} height
 */
function rows(pixels, width, height) {
  const found = new Uint8Array((width * 3 + 1) * height);
  let to = 0;
  for (let from = 0; from < pixels.length; from += 4) {
    if (from % (width * 4) === 0) to += 1;
    found[to++] = pixels[from] ?? 0;
    found[to++] = pixels[from + 1] ?? 0;
    found[to++] = pixels[from + 2] ?? 0;
  }
  return found;
}

/** @param {unknown} error */
function told(error) {
  return error instanceof Error ? error.message : String(error);
}
