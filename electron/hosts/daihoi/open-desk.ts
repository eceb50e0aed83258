import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { router } from '../../app/router.ts';
import { closeApp, createAppContext } from '../../app/start.ts';
import type { AppPaths } from '../../platform/files/app-paths.ts';
import type { OpenDesk } from './run-command.ts';

/** Desks that read paths from `folder`; one that is `apart` never sees the person's own files. */
export function openDeskAt(paths: AppPaths, folder: string): OpenDesk {
  return (apart) => {
    const userData = apart ? mkdtempSync(join(tmpdir(), 'dai-hoi-mau-')) : paths.userData;
    const context = createAppContext({ ...paths, userData });
    const client = createRouterClient(router, { context });
    const close = async () => {
      await closeApp(context);
      if (apart) rmSync(userData, { recursive: true, force: true });
    };
    return { desk: { context, client, at: (path) => resolve(folder, path) }, close };
  };
}
