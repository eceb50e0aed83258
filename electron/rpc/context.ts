import type { z } from 'zod';
import type { congressSetup } from '#shared/contract/congress.ts';
import type { Background } from '../platform/background/tasks.ts';
import type { Act, ReadDb, WriteDb } from '../platform/database/access.ts';
import type { WorkspaceDatabase } from '../platform/database/open-workspace.ts';
import type { AppPaths } from '../platform/files/app-paths.ts';
import type { RemovableDrives } from '../platform/removable-drive/removable-drive.ts';

/** The workspace file that is open in this process. */
export type OpenWorkspace = {
  readonly path: string;
  readonly kind: 'congress' | 'practice';
  readonly workspaceId: string;
  readonly database: WorkspaceDatabase;
};

/** Holds the one open workspace; the only state the process has. */
export type WorkspaceSession = {
  readonly current: () => OpenWorkspace | null;
  readonly replace: (next: OpenWorkspace | null) => void;
};

/** What the rooms to the right put into a new file and tell about an open one; the file's own room knows no congress. */
export type WorkspaceContents = {
  readonly fill: (tx: WriteDb, setup: z.infer<typeof congressSetup>) => void;
  /** Full congress title for people, '' while nothing is known */
  readonly titleOf: (db: ReadDb) => string;
};

/** Everything a procedure may touch. Built once in app/start.ts; built again, small, in tests. */
export type AppContext = {
  readonly now: () => Date;
  /** Text ids in order of time */
  readonly newId: () => string;
  readonly actor: () => string;
  readonly setActor: (name: string) => void;
  readonly paths: AppPaths;
  readonly drives: RemovableDrives;
  readonly session: WorkspaceSession;
  readonly contents: WorkspaceContents;
  readonly background: Background;
};

/** What a procedure gets when a workspace is open. */
export type WorkspaceContext = AppContext & {
  readonly workspace: OpenWorkspace;
  readonly db: ReadDb;
  readonly act: Act;
};
