import type { FactPlace } from './fact.ts';
import { type SetFinding, setFinding } from './set-finding.ts';
import type { UnitClaim } from './unit-claims.ts';

type Home = Pick<UnitClaim, 'unit' | 'level' | 'shown'> & { readonly place: FactPlace };

/**
 * documents.md §7.1: the papers of one unit name no other unit as theirs, as a paper made from another's does. Papers
 * of a superior, of a subordinate and of a neighbour who speaks of himself alone may lie among them.
 */
export function compareUnits(papers: readonly (readonly UnitClaim[])[]): readonly SetFinding[] {
  const home = usual(papers.map((claims) => issuerOf(claims)));
  if (!home) return [];
  const own = papers.map((claims) => (isOfHome(claims, home) ? claims : []));
  const superiors = own.map((claims) =>
    claims.find(({ said, level }) => said === 'letterhead' && level !== home.level),
  );
  const superior = usual(superiors);
  const others = new Set(papers.flat().flatMap(({ said, unit }) => (said === 'others' ? [unit] : [])));
  const voiced = own.map((claims) => claims.filter(({ said, unit }) => !(said === 'body' && others.has(unit))));
  return voiced.flatMap((claims, file) => [
    ...foreign(
      claims.filter(({ said }) => said !== 'addressee'),
      home,
      file,
    ),
    ...(superior
      ? foreign(
          claims.filter(({ said }) => said !== 'letterhead'),
          superior,
          file,
        )
      : []),
  ]);
}

const issuerOf = (claims: readonly UnitClaim[]) => claims.filter(({ said }) => said === 'letterhead').at(-1);

/** Its letterhead is of that level, and somewhere it names the unit. */
const isOfHome = (claims: readonly UnitClaim[], { unit, level }: Home): boolean =>
  issuerOf(claims)?.level === level &&
  claims.some((one) => one.unit === unit && one.said !== 'addressee' && one.said !== 'others');

/** The unit that most papers name; null where no two do. */
function usual(claims: readonly (UnitClaim | undefined)[]): Home | null {
  const count = (unit: string) => claims.filter((one) => one?.unit === unit).length;
  const [first] = claims
    .flatMap((one, file) => (one ? [{ ...one, place: { file, where: one.where } }] : []))
    .sort((a, b) => count(b.unit) - count(a.unit));
  return first && count(first.unit) > 1 ? first : null;
}

/** Each other unit of the level once in a paper. */
function foreign(
  claims: readonly UnitClaim[],
  { unit, level, shown: usually, place }: Home,
  file: number,
): readonly SetFinding[] {
  const others = claims.filter((one) => one.said !== 'others' && one.level === level && one.unit !== unit);
  return others
    .filter((one, at) => others.findIndex((other) => other.unit === one.unit) === at)
    .map(({ shown, where }) =>
      setFinding(
        'NV-17',
        { file, where, against: place },
        { found: `ghi “${shown}”, văn bản khác ghi “${usually}”`, expected: 'tên một đơn vị trong cả bộ' },
      ),
    );
}
