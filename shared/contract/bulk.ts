import { z } from 'zod';
import type { BulkPaper, WrittenCopies } from '#shared/domain/documents/bulk.ts';
import type { BinaryFile } from '#shared/kernel/binary-file.ts';
import { id, procedure, returns, streams } from './base.ts';

const copies = z.object({ paperId: id, recipientIds: z.array(id).min(1, 'Chưa chọn ai.') });

/** Papers that are printed once for each person. */
export const bulkContract = {
  listPapers: procedure.output(returns<readonly BulkPaper[]>()),
  /** The longest of these copies, to count pages with and to look at */
  sample: procedure.input(copies).output(returns<BinaryFile>()),
  /** Writes into a folder of this computer; abort to cancel, nothing half-written stays. */
  write: procedure
    .input(
      copies.extend({
        to: z.string().min(1, 'Chưa chọn thư mục.'),
        form: z.enum(['files', 'merged']),
        names: z.enum(['plain', 'vietnamese']),
      }),
    )
    .output(streams<WrittenCopies>()),
  /** All copies as one file, for printing */
  merge: procedure.input(copies).output(streams<BinaryFile>()),
};
