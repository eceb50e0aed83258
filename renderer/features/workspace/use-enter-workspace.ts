import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { WorkspaceSummary } from '#shared/domain/workspace/workspace.ts';
import { rpc } from '../../lib/rpc.ts';

/**
 * Goes into a file that the main process has just opened (or closed: null).
 * What was read from another file is forgotten, so that no figure of it is
 * shown under the new title.
 */
export function useEnterWorkspace(): (workspace: WorkspaceSummary | null) => void {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return (workspace) => {
    const current = JSON.stringify(rpc.workspace.current.queryKey());
    queryClient.setQueryData(rpc.workspace.current.queryKey(), workspace);
    // Reset, not removed: screens that are already watching must be answered anew.
    void queryClient.resetQueries({ predicate: ({ queryKey }) => JSON.stringify(queryKey) !== current });
    void navigate({ to: '/' });
  };
}
