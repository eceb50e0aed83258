import type { PaperOfSet } from '#shared/domain/checking/consistency/set-table.ts';
import type { DeskFile } from '../check-desk.ts';

export type HeldFile = { readonly file: DeskFile; readonly paper: PaperOfSet };

/** Files that could not be read say nothing. */
export function toHeld(file: DeskFile): readonly HeldFile[] {
  if (!file.report?.said) return [];
  const { said, place, profile } = file.report;
  return [{ file, paper: { said, place, profile } }];
}
