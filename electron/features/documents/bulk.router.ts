import { workspaceProcedures } from '../../rpc/procedures.ts';
import { listBulkPapers } from './open-copies.ts';
import { mergeCopies, sampleCopy, writeCopies } from './print-in-bulk.ts';

const bulk = workspaceProcedures.bulk;

export const bulkRouter = {
  listPapers: bulk.listPapers.handler(({ context }) => listBulkPapers(context)),
  sample: bulk.sample.handler(({ input, context }) => sampleCopy(context, input)),
  write: bulk.write.handler(async function* ({ input, context, signal }) {
    return yield* writeCopies(context, input, signal);
  }),
  merge: bulk.merge.handler(async function* ({ input, context, signal }) {
    return yield* mergeCopies(context, input, signal);
  }),
};
