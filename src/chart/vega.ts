type Vega = typeof import('vega') & Pick<typeof import('vega-lite'), 'compile'> & Pick<typeof import('vega-interpreter'), 'expressionInterpreter'>;

let loaded: Promise<Vega> | undefined;

/**
 * Vega, Vega-Lite and the interpreter, loaded when they are first needed, for a run may need none of them; and asked for once: Node looks up an import again
 * each time that it is reached, on another thread where tsx is.
 */
export function vega(): Promise<Vega> {
  loaded ??= Promise.all([import('vega'), import('vega-lite'), import('vega-interpreter')]).then(([own, { compile }, { expressionInterpreter }]) => ({ ...own, compile, expressionInterpreter }));
  return loaded;
}
