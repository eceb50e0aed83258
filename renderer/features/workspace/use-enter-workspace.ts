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
    const current = rpc.workspace.current.queryKey();
    queryClient.removeQueries({ predicate: ({ queryKey }) => JSON.stringify(queryKey) !== JSON.stringify(current) });
    queryClient.setQueryData(current, workspace);
    void navigate({ to: '/' });
  };
}
