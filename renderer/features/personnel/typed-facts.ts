/** The form of the personnel facts: every answer may be "not asked yet", and what is typed is refused where it makes no sense. */
import type { PersonnelFacts } from '#shared/domain/personnel/personnel-facts.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { ok, type Result, refuse } from '#shared/kernel/result.ts';

type YesNo = 'yes' | 'no' | 'unknown';
type Rows<T> = readonly { readonly [Field in keyof T]?: T[Field] | null | undefined }[];
export type TypedFacts = {
  readonly politicalStandard: 'met' | 'not-met' | 'unknown';
  readonly politicalStandardNumber: string;
  readonly politicalStandardOn: string | null;
  readonly hasDiscipline: YesNo;
  readonly disciplines?: Rows<NonNullable<PersonnelFacts['disciplines']>[number]>;
  readonly barred: 'none' | 'suspended' | 'prosecuted' | 'unknown';
  readonly hasRelatives: YesNo;
  readonly relatives?: Rows<NonNullable<PersonnelFacts['relatives']>[number]>;
  readonly service: PersonnelFacts['service'];
  readonly retiresMonth: string;
  readonly retiresReason: string;
  readonly planned: YesNo;
  readonly plannedNote: string;
  readonly ratings: Rows<PersonnelFacts['ratings'][number]>;
  readonly science: YesNo;
  readonly note: string;
};

export function fromFacts(facts: PersonnelFacts): TypedFacts {
  const { disciplines, relatives, retiresIn } = facts;
  const has = (list: readonly unknown[] | null): YesNo => (list === null ? 'unknown' : list.length > 0 ? 'yes' : 'no');
  return {
    ...facts,
    politicalStandard: facts.politicalStandard ?? 'unknown',
    hasDiscipline: has(disciplines),
    disciplines: disciplines ?? [],
    barred: facts.barred ?? 'unknown',
    hasRelatives: has(relatives),
    relatives: relatives ?? [],
    retiresMonth: retiresIn === null ? '' : retiresIn.month.split('-').reverse().join('/'),
    retiresReason: retiresIn?.reason ?? '',
    planned: toYesNo(facts.planned),
    science: toYesNo(facts.science),
  };
}

/** The facts as typed, or what is wrong with them. A blank row is no row. */
export function toFacts(personId: string, typed: TypedFacts): Result<PersonnelFacts, Refusal> {
  const disciplines = (typed.disciplines ?? []).filter(({ kind, decidedOn }) => kind || decidedOn);
  const relatives = (typed.relatives ?? []).filter(({ name, post }) => name?.trim() || post?.trim());
  const ratings = typed.ratings.filter(({ year, rating }) => year || rating);
  const month = readMonth(typed.retiresMonth);
  const problem = findProblem({ ...typed, disciplines, relatives, ratings }, month);
  if (problem) return refuse(problem);
  const { politicalStandardNumber, politicalStandardOn, plannedNote, service, note } = typed;
  return ok({
    ...{ personId, politicalStandardNumber, politicalStandardOn, plannedNote, service, note },
    politicalStandard: known(typed.politicalStandard),
    disciplines: listIf(
      typed.hasDiscipline,
      disciplines.flatMap(({ kind, decidedOn, endsOn }) =>
        kind && decidedOn ? { kind, decidedOn, endsOn: endsOn ?? null } : [],
      ),
    ),
    barred: known(typed.barred),
    relatives: listIf(
      typed.hasRelatives,
      relatives.map(({ name, post }) => ({ name: (name ?? '').normalize('NFC'), post: (post ?? '').normalize('NFC') })),
    ),
    retiresIn: month ? { month, reason: typed.retiresReason } : null,
    planned: fromYesNo(typed.planned),
    ratings: ratings.flatMap(({ year, rating }) => (year && rating ? { year, rating } : [])),
    science: fromYesNo(typed.science),
  });
}

type Whole = TypedFacts & Required<Pick<TypedFacts, 'disciplines' | 'relatives'>>;

function findProblem(typed: Whole, month: string | null | undefined): Refusal | null {
  const { disciplines, relatives, ratings } = typed;
  const half = disciplines.length === 0 || disciplines.some((row) => !row.kind || !row.decidedOn);
  if (typed.hasDiscipline === 'yes' && half)
    return wrong('disciplines', 'Kỷ luật “có” thì phải ghi đủ hình thức và ngày quyết định.');
  const nameless = relatives.length === 0 || relatives.some(({ name }) => !name?.trim());
  if (typed.hasRelatives === 'yes' && nameless) return wrong('relatives', 'Có người thân thì phải ghi họ tên.');
  if (ratings.some(({ year, rating }) => !year || !rating))
    return wrong('ratings', 'Mỗi dòng xếp loại phải có cả năm và mức.');
  if (month === undefined) return wrong('retiresMonth', 'Tháng nghỉ hưu riêng chưa đúng, gõ như 05/2030.');
  if (month !== null && typed.retiresReason.trim() === '')
    return wrong('retiresReason', 'Thời điểm nghỉ hưu riêng phải có lý do.');
  return null;
}

const wrong = (field: string, message: string): Refusal => ({ code: 'facts-not-whole', field, message });
const known = <T extends string>(answer: T | 'unknown'): T | null => (answer === 'unknown' ? null : answer);
const toYesNo = (answer: boolean | null): YesNo => (answer === null ? 'unknown' : answer ? 'yes' : 'no');
const fromYesNo = (answer: YesNo): boolean | null => (answer === 'unknown' ? null : answer === 'yes');
const listIf = <T>(answer: YesNo, list: readonly T[]): readonly T[] | null =>
  answer === 'unknown' ? null : answer === 'yes' ? list : [];

/** "5/2030" → "2030-05"; null when blank, undefined when it is no month. */
function readMonth(typed: string): string | null | undefined {
  if (typed.trim() === '') return null;
  const [, month = '', year = ''] = /^\s*(\d{1,2})\s*[/.-]\s*(\d{4})\s*$/.exec(typed) ?? [];
  return Number(month) >= 1 && Number(month) <= 12 ? `${year}-${month.padStart(2, '0')}` : undefined;
}
