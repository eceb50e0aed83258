/** What some work answered, and the act it wrote; null: nothing was written that could be undone. */
export type Done<T> = { readonly result: T; readonly act: number | null };

/**
 * Does the work and finds its act: the newest undoable one afterwards, if it is
 * newer than the newest before.
 */
export async function watchAct<T>(newestAct: () => Promise<number | null>, work: () => Promise<T>): Promise<Done<T>> {
  const before = (await newestAct()) ?? 0;
  const result = await work();
  const after = (await newestAct()) ?? 0;
  return { result, act: after > before ? after : null };
}
