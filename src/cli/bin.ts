#!/usr/bin/env node
import module from 'node:module';

// Node 22.8 and later keep what they have compiled: asked for before anything else is loaded. https://nodejs.org/api/module.html#moduleenablecompilecachecachedir
(module as { enableCompileCache?: () => unknown }).enableCompileCache?.();
const [{ register }, { main }] = await Promise.all([import('tsx/esm/api'), import('./main.ts')]);
// Pipelines are TypeScript: from here on, Node imports it.
register();
process.exitCode = await main(process.argv.slice(2));
