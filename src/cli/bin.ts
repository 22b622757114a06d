#!/usr/bin/env node
import { register } from 'tsx/esm/api';
import { main } from './main.ts';

// Pipelines are TypeScript: from here on, Node imports it.
register();
process.exitCode = await main(process.argv.slice(2));
