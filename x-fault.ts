import { bundle } from './src/write/bundle.ts';
import { CifrasError } from './src/errors.ts';
import { report } from './src/cli/report.ts';
import { deaths } from './tests/support/deaths.ts';
try { await bundle(process.argv[2] as string, [deaths()], { langs: ['en'], presets: ['web'] }); } catch (e) { if (!(e instanceof CifrasError)) throw e; process.stderr.write(report([e]) + '\n'); process.exitCode = 1; }
