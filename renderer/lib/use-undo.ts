import { useMutation } from '@tanstack/react-query';
import { rpc } from './rpc.ts';

/** Takes back the newest act of the open congress; every screen is refreshed by the query client. */
export function useUndo() {
  return useMutation(rpc.workspace.undo.mutationOptions());
}
