import { ORPCError } from '@orpc/server';

/** A broken invariant, as opposed to a refusal, bad input or work that was cancelled. */
export function isBug(error: unknown): boolean {
  if (error instanceof ORPCError) return error.code === 'INTERNAL_SERVER_ERROR';
  return !(error instanceof Error && error.name === 'AbortError');
}
