import { client } from '../../lib/rpc.ts';
import type { FileToAdd } from './check-desk.ts';

/** A paper of this congress as a file for the desk: the bytes that were issued, or what the draft would print. */
export const ownPaperFile = (paperId: string, name: string, issuedId: string | null): FileToAdd => ({
  ...{ key: `paper:${paperId}`, name, paperKey: `paper:${paperId}`, folder: null },
  load: () =>
    issuedId === null
      ? client.documents.preview({ paperId, values: null })
      : client.documents.readIssued({ id: issuedId }),
});
