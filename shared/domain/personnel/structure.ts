import { foldVietnamese } from '#shared/kernel/vietnamese-text.ts';
import type { Delegate } from '../delegates/person.ts';
import type { Candidate } from './candidate.ts';

export type ListedCandidate = Candidate & { readonly person: Delegate };

/** How many of a list are something, and of how many it cannot be said: unknown is never counted as no. */
export type StructureCount = { readonly count: number; readonly unknown: number };

export function countBy<T>(list: readonly T[], answer: (one: T) => boolean | null): StructureCount {
  const answers = list.map(answer);
  return { count: answers.filter((is) => is === true).length, unknown: answers.filter((is) => is === null).length };
}

/** Of an ethnic minority (dân tộc thiểu số), or null when the roster does not say. */
export function isMinority(ethnicity: string): boolean | null {
  return ethnicity.trim() === '' ? null : foldVietnamese(ethnicity).trim() !== 'kinh';
}

/** Younger than `age` on the day, or null when the known part of the birth date cannot tell. */
export function isYounger(bornOn: string | null, age: number, day: string | null): boolean | null {
  if (bornOn === null || day === null) return null;
  const limit = `${Number(day.slice(0, 4)) - age}${day.slice(4)}`;
  const [earliest, latest] = [fillDay(bornOn, '-01', '-01'), fillDay(bornOn, '-12', '-31')];
  if (earliest > limit) return true;
  return latest <= limit ? false : null;
}

const fillDay = (partial: string, month: string, day: string) =>
  partial.length === 4 ? `${partial}${month}${day}` : partial.length === 7 ? `${partial}${day}` : partial;
