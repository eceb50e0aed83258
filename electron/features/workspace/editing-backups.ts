/** Copies while people work: the first act fifteen minutes after the last copy takes one. */
const EVERY_MS = 15 * 60 * 1000;

type Editing = {
  readonly now: () => Date;
  /** Takes the copy; a failure is left to the next act to try again */
  readonly backUp: () => Promise<void>;
};

/** Answers a function to call after each act. A clock set back counts as time gone by. */
export function startEditingBackups({ now, backUp }: Editing): () => void {
  let lastAt = now().getTime();
  let isRunning = false;
  return () => {
    const elapsed = now().getTime() - lastAt;
    if (isRunning || (elapsed >= 0 && elapsed < EVERY_MS)) return;
    const startedAt = now().getTime();
    isRunning = true;
    backUp()
      .then(() => {
        lastAt = startedAt;
      })
      .catch(() => undefined)
      .finally(() => {
        isRunning = false;
      });
  };
}
