import { bytecode, hasRun, useBytecode } from '../chart/vega/bytecode.ts';
import { NO_STORE } from '../step.ts';
import type { Store } from '../step.ts';

/** What `draw` draws, by Vega's bytecode from the store where an earlier process has drawn; the first puts it there. */
export async function byBytecode<Drawn>(store: Store, draw: () => Promise<Drawn>): Promise<Drawn> {
  if (hasRun() || store === NO_STORE) return draw();
  let drawn: { readonly by: Drawn } | undefined;
  const code = await store.once(['bytecode', process.arch], async () => {
    drawn = { by: await draw() };
    return bytecode();
  });
  if (drawn !== undefined) return drawn.by;
  useBytecode(code);
  return draw();
}
