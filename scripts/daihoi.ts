/** `npm run daihoi`: the command line, quick to start; from its sources it is `electron/hosts/daihoi.ts`. */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { runDaihoi } from '../electron/hosts/daihoi/main.ts';
import { commandLineProgram } from './launch/command-line.ts';
import { ROOT } from './launch/programs.mjs';

enableCompileCache(join(ROOT, 'out', 'compile-cache'));
const program = (await import(pathToFileURL(await commandLineProgram()).href)) as { runDaihoi: typeof runDaihoi };
await program.runDaihoi(ROOT);
