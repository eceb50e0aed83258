import type { client } from '../../lib/rpc.ts';

/** What the store holds for one paper: typed values, record values, what is missing. */
export type Desk = Awaited<ReturnType<typeof client.documents.openDesk>>;
/** What a save answers. */
export type SavedDraft = Awaited<ReturnType<typeof client.documents.saveDraft>>;
