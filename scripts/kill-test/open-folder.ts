import { join } from 'node:path';
import { createAppContext } from '../../electron/app/start.ts';
import type { AppContext } from '../../electron/rpc/context.ts';

/** The app on its own folder, with no drives to ask about. */
export function openFolder(userData: string): AppContext {
  return createAppContext({
    userData,
    resources: join(import.meta.dirname, '..', '..', 'resources'),
    drives: { list: async () => [], driveOf: async () => null, release: async () => true },
  });
}
