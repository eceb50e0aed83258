/**
 * Packages built into the main program instead of being loaded from their folders. Loading the query builder's
 * many modules one by one makes over 100 MB of garbage at each start, and the heap keeps that size.
 */
export const BUNDLED = ['drizzle-orm'] as const;
