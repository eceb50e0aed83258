/** The command line: the same procedures as the screens, for scripts and for superiors' offices. */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

const PROGRAM = join(import.meta.dirname, '..', '..');
// A thousand files are compiled at each start: what was compiled once is kept beside the build, where that can be written.
// Whatever is imported above this line would be compiled before it.
enableCompileCache(join(PROGRAM, 'out', 'compile-cache'));
const { runDaihoi } = await import('./daihoi/main.ts');
await runDaihoi(PROGRAM);
