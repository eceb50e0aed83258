import { align } from '../../documents/compare/align.ts';

/** One thing of a list, and what makes it the same as another. */
export type Keyed<T> = { readonly key: string; readonly value: T };

export type Merge<T> = { readonly merged: readonly Keyed<T>[]; readonly isConflict: boolean };

type Sides<T> = {
  readonly base: readonly Keyed<T>[];
  readonly here: readonly Keyed<T>[];
  readonly there: readonly Keyed<T>[];
};

/**
 * Both sides' changes to one list (three-way): where only one side changed, its change; where both changed the same
 * place differently, a conflict, and that place stays as it is here.
 */
export function mergeLists<T>({ base, here, there }: Sides<T>): Merge<T> {
  const inHere = placesOf(base, here);
  const inThere = placesOf(base, there);
  const merged: Keyed<T>[] = [];
  let isConflict = false;
  let at = { base: 0, here: 0, there: 0 };
  const close = (to: typeof at) => {
    const chunk = {
      base: base.slice(at.base, to.base),
      here: here.slice(at.here, to.here),
      there: there.slice(at.there, to.there),
    };
    const chosen = chooseChunk(chunk);
    if (chosen === null) isConflict = true;
    merged.push(...(chosen ?? chunk.here));
  };
  for (const [place, one] of base.entries()) {
    const [hereAt, thereAt] = [inHere.get(place), inThere.get(place)];
    if (hereAt === undefined || thereAt === undefined) continue;
    close({ base: place, here: hereAt, there: thereAt });
    merged.push(here[hereAt] ?? one);
    at = { base: place + 1, here: hereAt + 1, there: thereAt + 1 };
  }
  close({ base: base.length, here: here.length, there: there.length });
  return { merged, isConflict };
}

/** A stretch between two things that all three have; null when both sides changed it, each in its own way. */
function chooseChunk<T>({ base, here, there }: Sides<T>): readonly Keyed<T>[] | null {
  if (sameKeys(there, base) || sameKeys(here, there)) return here;
  return sameKeys(here, base) ? there : null;
}

export const sameKeys = (one: readonly Keyed<unknown>[], other: readonly Keyed<unknown>[]): boolean =>
  one.length === other.length && one.every(({ key }, at) => key === other[at]?.key);

/** Where each thing of the base stands in the other list, in order. */
function placesOf(base: readonly Keyed<unknown>[], other: readonly Keyed<unknown>[]): ReadonlyMap<number, number> {
  const keys = (list: readonly Keyed<unknown>[]) => list.map(({ key }) => key);
  return new Map(
    align(keys(base), keys(other)).flatMap(({ left, right }) =>
      left === null || right === null ? [] : [[left, right] as const],
    ),
  );
}
