import type { draw as drawNow } from './draw.ts';

/**
 * `draw`, whose hundred files are loaded when it is first called: most runs find every chart in the store, and need none of them.
 *
 * @throws {ChartError} as `draw` does
 */
export const draw: typeof drawNow = async (...given) => (await import('./draw.ts')).draw(...given);
