import { z } from 'zod';
import type { Backup, JournalEntry, UndoState, WorkspaceSummary } from '#shared/domain/workspace/workspace.ts';
import type { BinaryFile } from '#shared/kernel/binary-file.ts';
import { file, procedure, returns } from './base.ts';
import { congressSetup } from './congress.ts';

export const workspaceContract = {
  /** The open file, or null: the first-start screen shows then. */
  current: procedure.output(returns<WorkspaceSummary | null>()),
  /** Files known on this machine, newest first. */
  list: procedure.output(returns<readonly WorkspaceSummary[]>()),
  create: procedure.input(congressSetup).output(returns<WorkspaceSummary>()),
  open: procedure.input(z.object({ path: z.string() })).output(returns<WorkspaceSummary>()),
  /** Copies a file from elsewhere (a USB stick too) into the app's folder and opens the copy; at most 300 MB. */
  bringIn: procedure.input(z.object({ file })).output(returns<WorkspaceSummary>()),
  close: procedure.output(returns<{ closed: boolean }>()),
  /** A clean copy of the open file, for another machine. */
  takeOut: procedure.output(returns<BinaryFile>()),

  listBackups: procedure.output(returns<readonly Backup[]>()),
  backUpNow: procedure.output(returns<Backup>()),
  /** Keeps the present state as a backup first. */
  restoreBackup: procedure.input(z.object({ fileName: z.string() })).output(returns<WorkspaceSummary>()),

  listJournal: procedure
    .input(
      z.object({
        search: z.string(),
        offset: z.number().int().nonnegative(),
        limit: z.number().int().positive().max(500),
      }),
    )
    .output(returns<{ entries: readonly JournalEntry[]; total: number }>()),
  /** Recomputes the chain; `brokenAt` is the first entry that does not fit. */
  verifyJournal: procedure.output(returns<{ entries: number; brokenAt: number | null }>()),

  undoState: procedure.output(returns<UndoState>()),
  /** Takes back that act, declined unless it is the newest undoable one; null: whichever is the newest. */
  undo: procedure
    .input(z.object({ sequence: z.number().int().positive().nullable() }))
    .output(returns<{ label: string }>()),

  /** Name written into the journal for the person at this machine. */
  actor: procedure.output(returns<{ name: string }>()),
  setActor: procedure.input(z.object({ name: z.string().trim().min(1).max(80) })).output(returns<{ name: string }>()),
};
