/** The command line: the same procedures as the screens, for scripts and for superiors' offices. */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// A thousand files are compiled at each start: what was compiled once is kept beside the build, where that can be written.
// Whatever is imported above this line would be compiled before it.
enableCompileCache(join(import.meta.dirname, '..', '..', 'out', 'compile-cache'));
await import('./daihoi/main.ts');
