import { congressRouter } from '../features/congress/congress.router.ts';
import { workspaceRouter } from '../features/workspace/workspace.router.ts';

/** The whole contract, room by room. */
export const router = {
  workspace: workspaceRouter,
  congress: congressRouter,
};
