import { nodeDriveFiles } from '../../platform/files/node-drive-files.ts';
import { procedures, workspaceProcedures } from '../../rpc/procedures.ts';
import { listSealedPackages } from './exchange.repository.ts';
import { listDrives, releaseDrive } from './list-drives.ts';
import { listFolders } from './list-folders.ts';
import { sealPackage } from './seal-package.ts';
import { verifyPackage } from './verify-package.ts';

const anyTime = procedures.exchange;
const whenOpen = workspaceProcedures.exchange;

/** Drives, folders and checking need no open file; writing and the list of what was written do. */
export const exchangeRouter = {
  listDrives: anyTime.listDrives.handler(({ context }) => listDrives(context.drives)),
  listFolders: anyTime.listFolders.handler(({ input, context }) =>
    listFolders(input.path, context.drives, nodeDriveFiles),
  ),
  seal: whenOpen.seal.handler(async function* ({ input, context, signal }) {
    return yield* sealPackage(context, input, signal);
  }),
  verify: anyTime.verify.handler(({ input }) => verifyPackage(input.path)),
  listSealed: whenOpen.listSealed.handler(({ context }) => listSealedPackages(context.db)),
  releaseDrive: anyTime.releaseDrive.handler(({ input, context }) => releaseDrive(input.path, context.drives)),
};
