/** Verdicts about the whole list (danh sách): seats, surplus, and how many stand for each office. */
import type { UnitKind } from '../../congress/congress.ts';
import type { RuleKey } from '../../congress/rule-profiles/definitions.ts';
import { isAppointed } from '../../congress/rule-profiles/formation.ts';
import { type RulesInForce, ruleValue } from '../../congress/rule-profiles/rules-in-force.ts';
import type { RuleVerdict, Verdict } from './facts.ts';
import { committeeSize, deputiesMost, inspectionSize, standingCommitteeSize } from './sizes.ts';
import { measureSurplus } from './surplus.ts';
import { verdictByLaw, verdictFrom } from './verdict.ts';

export const LIST_RULES = [
  'committee-size',
  'surplus',
  'surplus-cap',
  'prepared-surplus',
  'everyone-eligible',
  'secretary',
  'deputies',
  'standing-size',
  'inspection-size',
] as const;
export type ListRule = (typeof LIST_RULES)[number];
export type ListVerdict = RuleVerdict<ListRule>;

export type ListQuestion = {
  readonly rules: RulesInForce;
  readonly unitKind: UnitKind;
  readonly hasStandingCommittee: boolean;
  /** Seats of the committee; null while unknown */
  readonly seats: number | null;
  /** On the list for the committee, whatever other office they are meant for */
  readonly candidates: number;
  /** Meant for each office */
  readonly secretaries: number;
  readonly deputies: number;
  /** Meant for the standing committee, secretary and deputies included */
  readonly standing: number;
  /** Meant for the inspection commission, its head included */
  readonly inspection: number;
  /** Seats of these; null while unknown: then the list itself is measured, which may hold a surplus */
  readonly deputySeats: number | null;
  readonly standingSeats: number | null;
  readonly inspectionSeats: number | null;
  /** One word over each candidate */
  readonly verdicts: readonly Verdict[];
};

/** All verdicts about the list, in the order of LIST_RULES; a rule that does not apply is left out. */
export function judgeList(question: ListQuestion): ListVerdict[] {
  return [
    ...judgeSeats(question),
    judgeEveryone(question),
    judgeSecretary(question),
    ...judgeDeputies(question),
    ...judgeStanding(question),
    ...judgeInspection(question),
  ];
}

const people = (count: number) => `${count} người`;
const less = (size: number, most: number, seats: number | null, what: string) =>
  seats === null ? `Bớt ${people(size - most)} dự kiến ${what}.` : `Giảm số lượng cần bầu ${what} xuống ${most}.`;
const sizeFound = (listed: number, seats: number | null) =>
  seats === null ? people(listed) : `cần bầu ${people(seats)}, danh sách ${people(listed)}`;

function judgeSeats({ rules, unitKind, seats, candidates }: ListQuestion): ListVerdict[] {
  if (seats === null || seats < 1)
    return [
      verdictFrom({
        ...{ rules, rule: 'surplus', verdict: 'not-enough-facts', found: 'chưa có số lượng cần bầu' },
        ...{ required: 'danh sách nhiều hơn số lượng cần bầu', change: 'Ghi số lượng cần bầu ở thẻ Đại hội.' },
        decidedBy: ['surplus.required-for'],
      }),
    ];
  const { most, mostMerged } = committeeSize(rules, unitKind);
  const sizeKey: RuleKey =
    unitKind === 'cell'
      ? 'numbers.cell.committee-most'
      : unitKind === 'commune'
        ? 'numbers.commune.committee'
        : 'numbers.grassroots.committee-most';
  const fits = seats <= mostMerged;
  return [
    verdictFrom({
      ...{ rules, rule: 'committee-size', decidedBy: [sizeKey], verdict: fits ? 'met' : 'not-met' },
      ...{
        found: people(seats),
        required: `nhiều nhất ${people(most)}${mostMerged > most ? `, ${mostMerged} nếu sáp nhập từ 3 đơn vị` : ''}`,
      },
      change: fits
        ? ''
        : `Giảm số lượng cần bầu xuống ${mostMerged}, hoặc sửa mức ở Quy định theo văn bản của cấp trên.`,
      remark: fits && seats > most ? `Trên ${most} người chỉ khi sáp nhập từ 3 đơn vị trở lên.` : '',
    }),
    ...(isAppointed(rules) ? [judgeAppointed(rules, seats, candidates)] : judgeSurplus(rules, seats, candidates)),
  ];
}

/** An appointed committee has as many on its list as it has seats. */
function judgeAppointed(rules: RulesInForce, seats: number, candidates: number): ListVerdict {
  const met = candidates === seats;
  return verdictFrom({
    ...{ rules, rule: 'surplus', decidedBy: ['numbers.formation'], verdict: met ? 'met' : 'not-met' },
    ...{ found: `${people(candidates)} cho ${seats} chỗ`, required: 'đúng bằng số lượng chỉ định, không có số dư' },
    change: met
      ? ''
      : candidates < seats
        ? `Thêm ${people(seats - candidates)}.`
        : `Bớt ${people(candidates - seats)}.`,
  });
}

function judgeSurplus(rules: RulesInForce, seats: number, candidates: number): ListVerdict[] {
  const { surplus, cap, required, suggested, verdict } = measureSurplus(rules, {
    body: 'committee',
    seats,
    candidates,
  });
  const found = `${candidates} người cho ${seats} chỗ, ${surplus < 0 ? `thiếu ${-surplus}` : `số dư ${surplus}`}`;
  const enough = surplus >= (required ? 1 : 0);
  const capped = surplus <= cap;
  const [least, most] = suggested;
  const band = least === most ? people(least) : `${least} - ${people(most)}`;
  const [from, to] = ruleValue(rules, 'surplus.prepared-percent');
  const prepared = verdict === 'as-prepared' || (surplus >= least && surplus <= most);
  return [
    verdictFrom({
      ...{ rules, rule: 'surplus', decidedBy: ['surplus.required-for'], verdict: enough ? 'met' : 'not-met', found },
      ...{ required: required ? 'nhiều hơn số lượng cần bầu' : 'không ít hơn số lượng cần bầu' },
      change: enough ? '' : `Thêm ít nhất ${people((required ? 1 : 0) - surplus)} vào danh sách.`,
    }),
    verdictFrom({
      ...{ rules, rule: 'surplus-cap', verdict: capped ? 'met' : 'not-met', found },
      decidedBy: ['surplus.cap-percent', 'surplus.rounding-least'],
      required: `số dư nhiều nhất ${people(cap)} (${ruleValue(rules, 'surplus.cap-percent')} % của ${seats})`,
      change: capped ? '' : `Bớt ${people(surplus - cap)} khỏi danh sách.`,
    }),
    verdictFrom({
      ...{
        rules,
        rule: 'prepared-surplus',
        decidedBy: ['surplus.prepared-percent'],
        verdict: 'met',
        found,
        change: '',
      },
      required: `cấp uỷ chuẩn bị ${from} - ${to} %, tức ${band}`,
      remark: prepared ? '' : `Ngoài mức ${from} - ${to} %: nêu lý do khi trình; đây là nhắc, không phải lỗi.`,
    }),
  ];
}

function judgeEveryone({ rules, verdicts }: ListQuestion): ListVerdict {
  const count = (wanted: Verdict) => verdicts.filter((one) => one === wanted).length;
  const [refused, open] = [count('not-met'), count('not-enough-facts')];
  return verdictFrom({
    ...{ rules, rule: 'everyone-eligible', decidedBy: [] },
    verdict: refused > 0 ? 'not-met' : open > 0 || verdicts.length === 0 ? 'not-enough-facts' : 'met',
    found: `${count('met')} đạt, ${refused} không đạt, ${open} chưa đủ dữ liệu`,
    required: 'mọi người trong danh sách đều đạt',
    change: refused + open === 0 ? '' : 'Xem từng người: thay người không đạt, ghi thêm dữ liệu còn thiếu.',
  });
}

function judgeSecretary({ secretaries }: ListQuestion): ListVerdict {
  const met = secretaries === 1;
  return verdictByLaw('Quy chế bầu cử trong Đảng', {
    ...{ rule: 'secretary', verdict: met ? 'met' : secretaries === 0 ? 'not-enough-facts' : 'not-met' },
    ...{ found: people(secretaries), required: 'một người dự kiến bí thư' },
    change: met ? '' : 'Chọn một người dự kiến giữ chức bí thư.',
  });
}

function judgeDeputies({ rules, unitKind, deputies, deputySeats }: ListQuestion): ListVerdict[] {
  const most = deputiesMost(rules, unitKind);
  if (most === null) return [];
  const size = deputySeats ?? deputies;
  const met = size <= most;
  return [
    verdictFrom({
      ...{ rules, rule: 'deputies', verdict: met ? 'met' : 'not-met', found: sizeFound(deputies, deputySeats) },
      decidedBy: [unitKind === 'cell' ? 'numbers.cell.deputies' : 'numbers.commune.deputies'],
      ...{
        required: `nhiều nhất ${people(most)}`,
        change: met ? '' : less(size, most, deputySeats, 'phó bí thư'),
      },
    }),
  ];
}

function judgeStanding({ rules, unitKind, seats, ...list }: ListQuestion): ListVerdict[] {
  const { hasStandingCommittee, standing, standingSeats } = list;
  if (unitKind === 'cell' || !hasStandingCommittee || seats === null) return [];
  const { allowed, max } = standingCommitteeSize(rules, seats);
  const size = standingSeats ?? standing;
  const met = allowed && size <= max;
  const from = ruleValue(rules, 'numbers.standing.committee-from');
  return [
    verdictFrom({
      ...{ rules, rule: 'standing-size', verdict: met ? 'met' : 'not-met', found: sizeFound(standing, standingSeats) },
      decidedBy: ['numbers.standing.share', 'numbers.standing.committee-from'],
      required: allowed
        ? `nhiều nhất ${people(max)} (một phần ba của ${seats})`
        : `cấp uỷ từ ${people(from)} mới bầu ban thường vụ`,
      change: met
        ? ''
        : allowed
          ? less(size, max, standingSeats, 'ban thường vụ')
          : 'Không dự kiến ban thường vụ; cấp uỷ bầu bí thư, phó bí thư.',
    }),
  ];
}

function judgeInspection({ rules, unitKind, inspection, inspectionSeats }: ListQuestion): ListVerdict[] {
  const size = inspectionSize(rules, unitKind);
  if (size === null || inspection === 0) return [];
  const [least, most] = size;
  const members = inspectionSeats ?? inspection;
  const met = members >= least && members <= most;
  return [
    verdictFrom({
      ...{
        rules,
        rule: 'inspection-size',
        verdict: met ? 'met' : 'not-met',
        found: sizeFound(inspection, inspectionSeats),
      },
      decidedBy: [unitKind === 'commune' ? 'numbers.inspection.commune' : 'numbers.inspection.grassroots'],
      ...{
        required: `${least} - ${people(most)}`,
        change: met ? '' : 'Sửa số dự kiến uỷ ban kiểm tra, hoặc sửa mức ở Quy định theo văn bản của cấp trên.',
      },
    }),
  ];
}
