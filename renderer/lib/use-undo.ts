import { useMutation } from '@tanstack/react-query';
import { type Done, watchAct } from './own-act.ts';
import { client, rpc } from './rpc.ts';

type Told = {
  readonly onDone?: (label: string) => void;
  /** Hears of a refusal even after the screen that asked is gone */
  readonly onFailed: (error: unknown) => void;
};

/** Takes back one act by its sequence; every screen is refreshed by the query client. */
export function useUndo({ onDone, onFailed }: Told) {
  return useMutation(
    rpc.workspace.undo.mutationOptions({ onSuccess: ({ label }) => onDone?.(label), onError: onFailed }),
  );
}

/** Does the work and answers with the act it wrote, so that a notice can offer to undo exactly that. */
export const asOwnAct = <T>(work: () => Promise<T>): Promise<Done<T>> =>
  watchAct(async () => (await client.workspace.undoState()).sequence, work);
