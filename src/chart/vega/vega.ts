import { vegaForBrowsers } from './vega-for-browsers.ts';

type Vega = typeof import('vega') & Pick<typeof import('vega-lite'), 'compile'> & Pick<typeof import('vega-interpreter'), 'expressionInterpreter'>;

/** Whether this is the bundled package, which holds Vega's modules in a file of its own; `src/build.ts` says so. */
declare const BUNDLED: true | undefined;

let loaded: Promise<Vega> | undefined;

/**
 * Vega, Vega-Lite and the interpreter, loaded when they are first needed, for a run may need none of them; and asked for once: Node looks up an import again
 * each time that it is reached, on another thread where tsx is.
 */
export function vega(): Promise<Vega> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Vega> {
  const { expressionInterpreter } = await import('vega-interpreter');
  const { vega: own, vegaLite } = typeof BUNDLED === 'undefined' ? await vegaForBrowsers() : { vega: await import('vega'), vegaLite: await import('vega-lite') };
  return { ...own, compile: vegaLite.compile, expressionInterpreter };
}
