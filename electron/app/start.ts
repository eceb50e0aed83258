import { userInfo } from 'node:os';
import { timeOrderedId } from '#shared/kernel/ids.ts';
import { CHECKING_TASKS } from '../features/checking/checking-tasks.ts';
import { saveSetup } from '../features/congress/congress.repository.ts';
import { readCongressTitle } from '../features/congress/read-congress-title.ts';
import { leaveWorkspace } from '../features/workspace/open-workspace-file.ts';
import { inOwnThread } from '../platform/background/in-own-thread.ts';
import { type Background, inThisThread } from '../platform/background/tasks.ts';
import type { AppPaths } from '../platform/files/app-paths.ts';
import { readSettings, saveSettings } from '../platform/files/settings-file.ts';
import type { RemovableDrives } from '../platform/removable-drive/removable-drive.ts';
import { systemDrives } from '../platform/removable-drive/system-drives.ts';
import type { AppContext, OpenWorkspace, WorkspaceSession } from '../rpc/context.ts';

type Options = AppPaths & {
  /** By default the drives of this machine */
  readonly drives?: RemovableDrives;
  readonly now?: () => Date;
  /** By default this very thread */
  readonly background?: Background;
};

/** Everything the procedures may touch, for all three hosts and the tests. Nothing is opened yet. */
export function createAppContext({
  userData,
  resources,
  drives = systemDrives(),
  now = () => new Date(),
  background = inThisThread(CHECKING_TASKS),
}: Options): AppContext {
  const paths = { userData, resources };
  let actor = readSettings(paths).actor || userOfThisMachine();
  return {
    now,
    newId: () => timeOrderedId(now(), Math.random),
    actor: () => actor,
    setActor: (name) => {
      saveSettings(paths, { actor: name });
      actor = name;
    },
    paths,
    drives,
    session: createSession(),
    contents: { fill: saveSetup, titleOf: readCongressTitle },
    background,
  };
}

/** A thread for long checks; `entry` is the program of `background-thread.ts`. */
export const openBackground = (entry: string): Background => inOwnThread(entry, CHECKING_TASKS);

/** Leaves the open workspace with a copy of what was done and closes its file. */
export async function closeApp(context: AppContext): Promise<void> {
  await leaveWorkspace(context);
  await context.background.close();
}

/** One open file at a time: taking the next closes the one before. */
function createSession(): WorkspaceSession {
  let current: OpenWorkspace | null = null;
  return {
    current: () => current,
    replace: (next) => {
      if (current !== next) current?.database.connection.close();
      current = next;
    },
  };
}

function userOfThisMachine(): string {
  try {
    return userInfo().username;
  } catch {
    return 'Người dùng máy này';
  }
}
