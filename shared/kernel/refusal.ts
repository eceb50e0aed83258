/**
 * A declined act, as a person may read it: a stable code for programs and one
 * Vietnamese sentence that says what, where and what to do. Plain data: it
 * crosses both transports and the command line unchanged.
 */
export type Refusal = {
  readonly code: string;
  /** One Vietnamese sentence, ready to show. */
  readonly message: string;
  /** Name of the field to jump to, if one is at fault. */
  readonly field?: string;
  /** More lines to list under the sentence, e.g. one per faulty row. */
  readonly details?: readonly string[];
};

/**
 * The refusal an error carries, however it travelled (a thrown refusal, an RPC
 * error with it as `data`), or null when the error is something else.
 */
export function refusalIn(error: unknown): Refusal | null {
  if (isRefusal(error)) return error;
  const data = typeof error === 'object' && error !== null && 'data' in error ? error.data : null;
  return isRefusal(data) ? data : null;
}

function isRefusal(value: unknown): value is Refusal {
  if (typeof value !== 'object' || value === null || value instanceof Error) return false;
  return 'code' in value && typeof value.code === 'string' && 'message' in value && typeof value.message === 'string';
}
