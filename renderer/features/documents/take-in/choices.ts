import type { TakeInPlan, TakenPiece } from '#shared/domain/checking/take-in/take-in.ts';

/** Field by piece; null: left out. */
export type Choices = Readonly<Record<number, string | null>>;

export const firstChoices = (pieces: readonly TakenPiece[]): Choices =>
  Object.fromEntries(pieces.map(({ id, suggested }) => [id, suggested]));

export const countChosen = (choices: Choices): number =>
  Object.values(choices).filter((field) => field !== null).length;

/** Labels of chosen fields that have text already, in the order of the paper. */
export const overwritten = ({ targets }: TakeInPlan, choices: Choices): readonly string[] => {
  const chosen = new Set(Object.values(choices));
  return targets.filter(({ field, hasText }) => hasText && chosen.has(field)).map(({ label }) => label);
};
