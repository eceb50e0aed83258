import { formatDecimal } from '#shared/kernel/decimal.ts';
import { knownDate } from '#shared/kernel/paper-date.ts';
import { assertNever } from '#shared/kernel/result.ts';
import { countOnPaper, wholeWithWords } from '#shared/kernel/vietnamese-numbers.ts';
import type { UnitKind } from '../../congress/congress.ts';
import type { Range } from '../../congress/rule-profiles/rule.ts';
import { ruleValue } from '../../congress/rule-profiles/rules-in-force.ts';
import type { Office } from '../../personnel/candidate.ts';
import type { SurplusMeasure } from '../../personnel/eligibility/surplus.ts';
import { measureOffice, type OfficeList } from '../../personnel/judge-candidates.ts';
import { listFor, OFFICE_NAMES, standingFor } from '../../personnel/offices.ts';
import type { ListedCandidate } from '../../personnel/structure.ts';
import type { PaperRecords } from '../paper.ts';
import { executiveName } from '../paper-names.ts';
import { bare } from '../recipients.ts';
import { gap, type ValueBook } from '../value-book.ts';
import { wordsOf } from './appointment-words.ts';
import type { Paragraph } from './common.view.ts';
import { personnelRecordsOf } from './structure-explained.ts';

type OfficeGroup = { readonly chuc_danh: string; readonly dong: readonly Paragraph[] };

const OFFICE_TITLES: Readonly<Record<Office, string>> = {
  committee: 'Ban Chấp hành',
  'standing-committee': 'Ban Thường vụ',
  secretary: 'Bí thư',
  'deputy-secretary': 'Phó Bí thư',
  'inspection-commission': 'Uỷ ban Kiểm tra',
  'inspection-head': 'Chủ nhiệm Uỷ ban Kiểm tra',
  'official-delegates': 'Đại biểu chính thức dự đại hội cấp trên',
  'alternate-delegates': 'Đại biểu dự khuyết dự đại hội cấp trên',
};

/** A cell elects a chi uỷ, not a ban chấp hành. */
const officeTitle = (office: Office, unit: UnitKind): string =>
  unit === 'cell' && office === 'committee' ? 'Chi uỷ' : OFFICE_TITLES[office];

/**
 * Who is proposed for which office, in the order given: "2. Ban Thường vụ: 05 đồng chí". A person is introduced where
 * first named, unless the paper did so before (`introduced`), and only named again for a further office, so nobody's
 * second post is lost behind a higher one.
 */
export function proposals(
  records: PaperRecords,
  offices: readonly Office[],
  introduced: ReadonlySet<string> = new Set(),
): readonly OfficeGroup[] {
  const told = new Set(introduced);
  return offices
    .map((office) => ({ office, members: listFor(records.everyone, office) }))
    .filter(({ members }) => members.length > 0)
    .map(({ office, members }, place) => {
      const again = members.filter(({ id }) => told.has(id));
      const fresh = members.filter(({ id }) => !told.has(id));
      for (const { id } of fresh) told.add(id);
      const lines = [
        ...(again.length === 0 ? [] : [nameAgain(again, office)]),
        ...fresh.map((member) => introduce(member, office)),
      ];
      const title = officeTitle(office, records.setup.unit.kind);
      return {
        chuc_danh: `${place + 1}. ${title}: ${countOnPaper(members.length)} đồng chí`,
        dong: lines.map((line, at) => ({ doan: `- ${line}${at === lines.length - 1 ? '.' : ';'}` })),
      };
    });
}

const standingWords = (candidate: ListedCandidate, office: Office) =>
  standingFor(candidate, office) === 're-standing' ? 'tái cử' : 'lần đầu tham gia';

function nameAgain(members: readonly ListedCandidate[], office: Office): string {
  const names = members.map((one) => `${one.person.fullName} (${standingWords(one, office)})`).join(', ');
  return `${members.length === 1 ? 'Đồng chí' : 'Các đồng chí'} ${names}`;
}

function introduce(candidate: ListedCandidate, office: Office): string {
  const { person } = candidate;
  const { bornOn } = person;
  const born =
    bornOn === null
      ? ''
      : `, sinh ${bornOn.length === 4 ? 'năm' : bornOn.length === 7 ? 'tháng' : 'ngày'} ${knownDate(bornOn)}`;
  const post = person.post.trim() === '' ? '' : `, ${bare(person.post)}`;
  return `Đồng chí ${person.fullName}${born}${post} (${standingWords(candidate, office)})`;
}

/** Seats, list and surplus in one paragraph each, exact percentages of the seats. */
export function surplusLines(records: PaperRecords, book: ValueBook, section = 'co_cau'): readonly string[] {
  const list = measureOffice(personnelRecordsOf(records), 'committee');
  const { seats, listed, measure } = list;
  const body = executiveName(records.setup.unit) || gap('tên cấp uỷ');
  const printed = book.record('so_luong_bau', 'congress.seats', seats === null ? null : wholeWithWords(seats));
  const { toFill, put } = wordsOf(records.rules);
  const first = `Số lượng ${toFill} vào ${body}: ${printed} đồng chí; số nhân sự ${put}: ${wholeWithWords(listed)} đồng chí.`;
  warnOfSurplus(records, list, book, { section, office: 'committee' });
  if (measure === null || measure.exact) return [first];
  if (measure.surplus <= 0) return [first, 'Danh sách chưa có số dư.'];
  return [first, `Số dư: ${wholeWithWords(measure.surplus)} đồng chí${equalTo(list)} số lượng ${toFill}.`];
}

const equalTo = ({ percent }: OfficeList) => (percent === null ? '' : `, bằng ${formatDecimal(percent)}%`);

/** Seats, list and surplus of each of these offices that somebody stands for: TT · title · seats · listed · surplus · % of seats. */
export function seatRows(
  records: PaperRecords,
  book: ValueBook,
  {
    field,
    section,
    offices,
  }: { readonly field: string; readonly section: string; readonly offices: readonly Office[] },
): readonly (readonly string[])[] {
  const known = personnelRecordsOf(records);
  return offices
    .map((office) => ({ office, list: measureOffice(known, office) }))
    .filter(({ list }) => list.listed > 0)
    .map(({ office, list }, at) => {
      const { listed, seats, percent, measure } = list;
      const title = officeTitle(office, records.setup.unit.kind);
      if (office !== 'committee') warnOfSurplus(records, list, book, { section, office });
      book.note({ tag: field, label: title, value: `${seats ?? '…'}/${listed}`, record: `office:${office}.seats` });
      // The committee's seats are a field of their own, missing once
      const unknown = () =>
        office === 'committee'
          ? gap('Số lượng cần bầu')
          : book.lack(field, `Số lượng cần bầu: ${OFFICE_NAMES[office]}`);
      return [
        ...[String(at + 1), title, seats === null ? unknown() : countOnPaper(seats), countOnPaper(listed)],
        measure === null ? '-' : measure.surplus < 0 ? `thiếu ${-measure.surplus}` : countOnPaper(measure.surplus),
        percent === null || measure === null || measure.surplus < 0 ? '-' : formatDecimal(percent),
      ];
    });
}

function warnOfSurplus(
  { rules }: Pick<PaperRecords, 'rules'>,
  list: OfficeList,
  book: ValueBook,
  { section, office }: { readonly section: string; readonly office: Office },
): void {
  const { seats, measure } = list;
  if (seats === null || measure === null || (measure.exact && measure.surplus === 0)) return;
  const prepared = ruleValue(rules, 'surplus.prepared-percent');
  const message = surplusRemark(
    { ...list, seats, measure, prepared, cap: ruleValue(rules, 'surplus.cap-percent') },
    office,
  );
  if (message !== '') book.warn({ code: `surplus-${measure.verdict}`, section, message });
}

type Measured = Pick<OfficeList, 'listed' | 'percent'> & {
  readonly seats: number;
  readonly measure: SurplusMeasure;
  /** In percent of the seats */
  readonly prepared: Range;
  readonly cap: number;
};

/** What a careful reader would ask about the surplus; '' when there is nothing to ask. */
function surplusRemark({ listed, seats, percent, measure, prepared, cap }: Measured, office: Office): string {
  const whose = office === 'committee' ? '' : ` (${OFFICE_NAMES[office]})`;
  const found = `Số dư ${measure.surplus} người${percent === null ? '' : ` (${formatDecimal(percent)}%)`}${whose}`;
  if (measure.exact && measure.surplus > 0)
    return `Danh sách${whose} có ${listed} người cho ${seats} chỗ, thừa ${measure.surplus} người; danh sách chỉ định không có số dư.`;
  switch (measure.verdict) {
    case 'as-prepared':
      return '';
    case 'too-short':
      return `Danh sách${whose} có ${listed} người cho ${seats} chỗ, còn thiếu ${-measure.surplus} người.`;
    case 'no-surplus':
      return measure.required
        ? `Danh sách${whose} có ${listed} người cho ${seats} chỗ, chưa có số dư; bầu ${OFFICE_NAMES[office]} phải có số dư.`
        : '';
    case 'outside-prepared-band':
      return measure.required
        ? `${found} nằm ngoài mức chuẩn bị ${prepared.join(' - ')}% số lượng cần bầu; chưa có hướng dẫn xác nhận cách làm tròn.`
        : '';
    case 'above-limit':
      return `${found} vượt mức tối đa ${cap}% số lượng cần bầu, nhiều nhất ${measure.cap} người; cách làm tròn chưa được xác nhận.`;
    default:
      return assertNever(measure.verdict);
  }
}
