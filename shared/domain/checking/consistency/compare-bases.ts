import type { FactRow } from './fact.ts';
import { type SetFinding, setFinding } from './set-finding.ts';

type Value = FactRow['values'][number];

/**
 * documents.md §7.2, §7.3: those who count for a result are at most the summoned and at least those present; of a kind
 * no more may be present than were summoned, nor more of them be missing than are missing altogether. Where somebody
 * was refused or went home the present may be more than those who count.
 */
export function compareBases(rows: readonly FactRow[], hasLeavers: boolean): readonly SetFinding[] {
  const valuesOf = (key: string): readonly Value[] => rows.find((row) => row.key === key)?.values ?? [];
  const [summoned] = valuesOf('summoned');
  const [official = summoned] = valuesOf('summoned-official');
  const present = valuesOf('present')[0] ?? valuesOf('present-preparatory')[0];
  const ofMembers = [...valuesOf('base-of-members'), ...valuesOf('base-of-members-foreseen')];
  const tooHigh = official ? ofMembers.flatMap((base) => outside(base, official, undefined)) : [];
  if (!summoned) return tooHigh;
  return [
    ...tooHigh,
    ...[...valuesOf('base'), ...valuesOf('base-foreseen')].flatMap((base) =>
      outside(base, summoned, hasLeavers ? undefined : present),
    ),
    ...(present
      ? rows.flatMap((row) => kindBetween(row, valuesOf, Number(summoned.value) - Number(present.value)))
      : []),
  ];
}

function outside(base: Value, summoned: Value, present: Value | undefined): readonly SetFinding[] {
  const isHigh = Number(base.value) > Number(summoned.value);
  const isLow = present !== undefined && Number(base.value) < Number(present.value);
  const other = isHigh ? summoned : isLow ? present : null;
  const against = other?.places[0];
  if (!other || !against) return [];
  const limit = `${isHigh ? 'được triệu tập' : 'có mặt'} ${other.shown}`;
  return base.places.map(({ file, where }) =>
    setFinding(
      'NV-18',
      { file, where, against },
      { found: `tính trên ${base.shown}, ${limit}`, expected: 'số không dưới số có mặt, không quá số được triệu tập' },
    ),
  );
}

function kindBetween(
  { key, label, values: [present] }: FactRow,
  valuesOf: (key: string) => readonly Value[],
  missing: number,
): readonly SetFinding[] {
  const [, kind] = /^present:(.+)$/.exec(key) ?? [];
  const [summoned] = kind === undefined ? [] : valuesOf(`summoned:${kind}`);
  const [place, against] = [present?.places[0], summoned?.places[0]];
  if (!present || !summoned || !place || !against) return [];
  const gone = Number(summoned.value) - Number(present.value);
  if (gone >= 0 && gone <= missing) return [];
  const found = `${label} ${present.shown}, được triệu tập ${summoned.shown}, vắng mặt cả thảy ${missing}`;
  return [
    setFinding('NV-12', { ...place, against }, { found, expected: 'số có mặt khớp với số được triệu tập và số vắng' }),
  ];
}
