import { expressionInterpreter } from 'vega-interpreter';
import { vegaForBrowsers } from './vega-for-browsers.ts';

type Vega = typeof import('vega') & Pick<typeof import('vega-lite'), 'compile'> & { readonly expressionInterpreter: typeof expressionInterpreter };

let loaded: Vega | undefined;

/** Vega, Vega-Lite and the interpreter, loaded when they are first needed, for a run may need none of them. */
export function vega(): Vega {
  loaded ??= load();
  return loaded;
}

function load(): Vega {
  const { vega: own, vegaLite: { compile } } = vegaForBrowsers();
  return { ...own, compile, expressionInterpreter };
}
