import type { Fact, FactRow } from './fact.ts';

type Paper = { readonly unit: string; readonly facts: readonly Fact[] };

const COUNTED =
  /^(?:(?:summoned|present)(?:-official)?|present-preparatory|base(?:-of-members)?(?:-foreseen)?|seats|elected)(?=:|$)/;
const MARK = '@';

/**
 * The facts of each paper. Where several units count their delegates and seats (a commune and its cells), each is held
 * to itself; what a superior or a paper without a letterhead says can then be of any of them.
 */
export function factsOfUnits(papers: readonly Paper[]): readonly (readonly Fact[])[] {
  const isCounted = ({ key }: Fact) => COUNTED.test(key);
  const units = new Set(papers.flatMap(({ unit, facts }) => (isOwn(unit) && facts.some(isCounted) ? [unit] : [])));
  if (units.size < 2) return papers.map(({ facts }) => facts);
  return papers.map(({ unit, facts }) => {
    if (unit === '') return facts;
    return facts.map((fact) =>
      isCounted(fact) ? { ...fact, key: `${fact.key}${MARK}${unit}`, label: `${fact.label} (${unit})` } : fact,
    );
  });
}

const isOwn = (unit: string): boolean => unit !== '' && !/^(?:TỈNH|THÀNH PHỐ) /.test(unit);

/** The rows of each unit by itself, under the keys they have where there is one unit only. */
export function rowsByUnit(rows: readonly FactRow[]): readonly (readonly FactRow[])[] {
  const split = rows.map((row) => {
    const at = row.key.lastIndexOf(MARK);
    return at < 0 ? { unit: '', row } : { unit: row.key.slice(at), row: { ...row, key: row.key.slice(0, at) } };
  });
  return [...new Set(split.map(({ unit }) => unit))].map((unit) =>
    split.flatMap((one) => (one.unit === unit ? [one.row] : [])),
  );
}
