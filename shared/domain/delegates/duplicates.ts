import { foldVietnamese } from '#shared/kernel/vietnamese-text.ts';
import { BLANK_DRAFT, type Delegate, type DelegateDraft } from './person.ts';

/**
 * One person who stands on the lists of two units. The same name and birth date, or the
 * same card number, is very likely one person; a birth date known only in part may be.
 */
export type DuplicatePair = {
  readonly one: Delegate;
  readonly other: Delegate;
  readonly likeness: 'card' | 'birth-date' | 'birth-year';
  /** Fields in which the two records disagree */
  readonly differs: readonly (keyof DelegateDraft)[];
};

/** A record that was merged into a person's, in words; ISO UTC. */
export type MergeTrail = { readonly mergedAt: string; readonly actor: string; readonly gone: string };

const digits = (card: string) => card.replace(/\D/g, '').replace(/^0+/, '');

/** Null: nothing says that the two are one. */
export function likenessOf(one: Delegate, other: Delegate): DuplicatePair['likeness'] | null {
  const card = digits(one.cardNumber);
  if (card !== '' && card === digits(other.cardNumber)) return 'card';
  if (foldVietnamese(one.fullName) !== foldVietnamese(other.fullName)) return null;
  const [short = '', long = ''] = [one.bornOn ?? '', other.bornOn ?? ''].sort((a, b) => a.length - b.length);
  if (short === '') return null;
  if (short === long) return short.length === 10 ? 'birth-date' : 'birth-year';
  return long.startsWith(short) ? 'birth-year' : null;
}

/** Fields in which both say something, and not the same; what only one knows is simply kept. */
export function findDifferences(one: DelegateDraft, other: DelegateDraft): (keyof DelegateDraft)[] {
  return (Object.keys(BLANK_DRAFT) as (keyof DelegateDraft)[]).filter((field) => {
    const [a, b] = [one[field], other[field]];
    return !isUnknown(a) && !isUnknown(b) && a !== b;
  });
}

const isUnknown = (value: unknown) => value === '' || value === null;

/** The kept record with what it lacks, and what the clerk chose, from the record that goes. */
export function mergedDraft(
  kept: DelegateDraft,
  gone: DelegateDraft,
  taken: readonly (keyof DelegateDraft)[],
): DelegateDraft {
  const fields = Object.keys(BLANK_DRAFT) as (keyof DelegateDraft)[];
  const from = (field: keyof DelegateDraft) => (taken.includes(field) || isUnknown(kept[field]) ? gone : kept)[field];
  return Object.fromEntries(fields.map((field) => [field, from(field)])) as DelegateDraft;
}
