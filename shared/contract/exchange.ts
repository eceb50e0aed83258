import { z } from 'zod';
import type { Drive, FolderList, PackageProblem, SealedPackage } from '#shared/domain/exchange/package.ts';
import { id, procedure, returns, streams } from './base.ts';

export const exchangeContract = {
  listDrives: procedure.output(returns<readonly Drive[]>()),
  /** Folders and packages under a path, for choosing without a system dialog; path '' = starting places. */
  listFolders: procedure.input(z.object({ path: z.string() })).output(returns<FolderList>()),
  /** Writes draft → sync → read back → rename; abort to cancel, nothing half-written stays. */
  seal: procedure
    .input(
      z.object({
        to: z.string().min(1),
        form: z.enum(['folder', 'zip']),
        issuedIds: z.array(id),
        withDrafts: z.boolean(),
        /** Also the papers this congress must have and nobody has begun, gaps marked */
        withUnbegun: z.boolean().optional(),
        withRoster: z.boolean(),
      }),
    )
    .output(streams<SealedPackage>()),
  verify: procedure
    .input(z.object({ path: z.string().min(1) }))
    .output(returns<{ package: string; valid: boolean; problems: readonly PackageProblem[] }>()),
  listSealed: procedure.output(returns<readonly SealedPackage[]>()),
  /** Flushes and unmounts where the system allows it; `safe` means the drive may be pulled. */
  releaseDrive: procedure.input(z.object({ path: z.string() })).output(returns<{ safe: boolean; message: string }>()),
};
