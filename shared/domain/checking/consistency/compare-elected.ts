import type { FactPlace, FactRow } from './fact.ts';
import { folded } from './read-numbers.ts';
import { type SetFinding, setFinding } from './set-finding.ts';

type Paper = { readonly kind: string | null; readonly unit: string; readonly hasMoreRounds: boolean };

/** Where the votes themselves are counted. */
const COUNTED: ReadonlySet<string | null> = new Set(['congress-minutes', 'counting-minutes', 'first-meeting-minutes']);

/**
 * documents.md §7.6: whom later papers give an office stands among those whom the minutes count votes for. Where there
 * was more than one round nothing is said, nor of a name that differs by its marks only.
 */
export function compareElected(papers: readonly Paper[], rows: readonly FactRow[]): readonly SetFinding[] {
  const votes = rows.flatMap(({ key, values }) => {
    const [, office = '', name = ''] = /^votes:([a-z]+):(.+)$/.exec(key) ?? [];
    const places = values.flatMap((value) => value.places);
    return office === '' ? [] : [{ office, name, places }];
  });
  const isCounted = ({ file }: FactPlace) => COUNTED.has(papers[file]?.kind ?? null);
  return votes.flatMap(({ office, name, places }) => {
    const [place] = places;
    const unit = papers[place?.file ?? -1]?.unit ?? '';
    if (!place || unit === '' || places.some(isCounted) || hasRounds(papers, unit)) return [];
    const counted = votes.filter((one) => one.office === office).flatMap((one) => one.places.filter(isCounted));
    const own = counted.filter(({ file }) => papers[file]?.unit === unit);
    const [against] = own;
    const isNear = own.some((one) => isLike(folded(nameIn(one)), folded(name)));
    if (!against || isNear) return [];
    const found = `kết quả bầu ghi đồng chí ${nameIn(place)}, biên bản không có đồng chí ấy trong lần bầu này`;
    const expected = 'người có tên trong kết quả kiểm phiếu';
    return [setFinding('NV-05', { ...place, against }, { found, expected })];
  });
}

const hasRounds = (papers: readonly Paper[], unit: string): boolean =>
  papers.some((paper) => paper.unit === unit && paper.hasMoreRounds);

/** "Đ/c Lộc Công Hoà" and "Lộc Công Hoà" */
const isLike = (one: string, other: string): boolean => one.includes(other) || other.includes(one);

const nameIn = ({ where }: FactPlace): string => where.text.split(':')[0] ?? where.text;
