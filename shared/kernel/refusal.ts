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
