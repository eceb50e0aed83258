import { tableDate } from '#shared/kernel/paper-date.ts';
import { wholeWithWords } from '#shared/kernel/vietnamese-numbers.ts';
import type { Office } from '../../personnel/candidate.ts';
import { measureOffice } from '../../personnel/judge-candidates.ts';
import { listFor } from '../../personnel/offices.ts';
import { writtenSection } from '../outline/outline-fields.ts';
import type { OutlineDefinition, OutlineSection, OutlineSource } from '../outline/outline-paper.ts';
import { tableSection } from '../outline/outline-rows.ts';
import type { PaperRecords } from '../paper.ts';
import { CANDIDATES_SCREEN, CONGRESS_SCREEN, recordField, UNIT_SCREEN, wholeField } from '../paper-field.ts';
import { nextTerm } from '../paper-names.ts';
import { bare } from '../recipients.ts';
import { joinRich, richHeading, richLines, richTable } from '../rich-compose.ts';
import { gap, type ValueBook } from '../value-book.ts';
import { personnelRecordsOf } from './structure-explained.ts';

const QUOTA: OutlineSection = {
  ...{ id: 'so_luong', label: 'Số lượng được phân bổ', heading: 'Số lượng được phân bổ' },
  fields: [
    recordField('so_luong', 'nhiem_ky_toi', 'Nhiệm kỳ tới', CONGRESS_SCREEN),
    recordField('so_luong', 'cap_tren_phan_bo', 'Tổ chức đảng cấp trên', UNIT_SCREEN),
    wholeField('so_luong', 'chinh_thuc', 'Đại biểu chính thức được phân bổ'),
    wholeField('so_luong', 'du_khuyet', 'Đại biểu dự khuyết được phân bổ'),
  ],
  body: ({ records, book }) => {
    const { unit } = records.setup;
    const superior = book.record('cap_tren_phan_bo', 'unit.superiorOrganizationName', unit.superiorOrganizationName);
    const count = (field: 'chinh_thuc' | 'du_khuyet', label: string) => {
      const number = book.whole(field);
      return number === null ? gap(label) : wholeWithWords(number);
    };
    return richLines([
      `${superior} phân bổ: ${count('chinh_thuc', 'Đại biểu chính thức được phân bổ')} đại biểu chính thức, ${count('du_khuyet', 'Đại biểu dự khuyết được phân bổ')} đại biểu dự khuyết. Số lượng do cấp trên phân bổ, Đại hội không biểu quyết số lượng.`,
    ]);
  },
};

const LISTS: OutlineSection = {
  ...{ id: 'danh_sach', label: 'Danh sách giới thiệu và số dư', heading: 'Danh sách giới thiệu và số dư' },
  fields: [
    recordField('danh_sach', 'ds_chinh_thuc', 'Danh sách giới thiệu đại biểu chính thức', CANDIDATES_SCREEN, {
      type: 'table',
    }),
    recordField('danh_sach', 'ds_du_khuyet', 'Danh sách giới thiệu đại biểu dự khuyết', CANDIDATES_SCREEN, {
      ...{ type: 'table', optional: true },
    }),
    recordField('danh_sach', 'so_can_bau', 'Số đại biểu cần bầu', CANDIDATES_SCREEN),
  ],
  body: ({ records, book }) =>
    joinRich(
      ...LISTED.map(({ office, field, label }) => {
        const people = listFor(records.everyone, office);
        for (const { id, person } of people)
          book.note({ tag: field, label: person.fullName, value: rowOf(person).join('; '), record: `candidate:${id}` });
        const mark = people.length === 0 ? book.lack(field) : '';
        if (people.length === 0) return richLines(mark === '' ? [] : [`${label}: ${mark}.`]);
        return joinRich(
          richHeading(
            `${label}: giới thiệu ${wholeWithWords(people.length)} đồng chí; ${againstSeats(records, office, book)}`,
            3,
          ),
          richTable(
            COLUMNS,
            people.map(({ person }, at) => [String(at + 1), ...rowOf(person)]),
          ),
        );
      }),
    ),
};

/** "cần bầu 04 (bốn) đồng chí; số dư 01 (một)", against the seats the screen of the list keeps. */
function againstSeats(records: PaperRecords, office: Office, book: ValueBook): string {
  const { seats, listed, measure } = measureOffice(personnelRecordsOf(records), office);
  const label = LISTED.find((one) => one.office === office)?.label ?? '';
  if (seats === null || measure === null) return `cần bầu ${book.lack('so_can_bau', `${label} cần bầu`)} đồng chí`;
  book.note({
    tag: 'so_can_bau',
    label: `${label} cần bầu`,
    value: `${seats}/${listed}`,
    record: `office:${office}.seats`,
  });
  const { surplus } = measure;
  const rest = surplus < 0 ? `còn thiếu ${wholeWithWords(-surplus)}` : `số dư ${wholeWithWords(surplus)}`;
  return `cần bầu ${wholeWithWords(seats)} đồng chí; ${rest}`;
}

/** Who is elected and who sits by right fill what the superior allotted; the superior's own guidance may count otherwise. */
function checkQuota({ records, book }: OutlineSource): void {
  const byRight = book.rows('duong_nhien').length;
  for (const { office, quota, label } of LISTED) {
    const { seats } = measureOffice(personnelRecordsOf(records), office);
    const allotted = book.whole(quota);
    const filled = (seats ?? 0) + (office === 'official-delegates' ? byRight : 0);
    if (seats !== null && allotted !== null && filled !== allotted)
      book.warn({
        ...{ code: 'quota-not-filled', section: 'danh_sach' },
        message: `${label}: cần bầu ${seats}${office === 'official-delegates' && byRight > 0 ? `, đương nhiên ${byRight}` : ''}, cộng lại khác số được phân bổ (${allotted}).`,
      });
  }
}

const LISTED: readonly { office: Office; field: string; quota: 'chinh_thuc' | 'du_khuyet'; label: string }[] = [
  { office: 'official-delegates', field: 'ds_chinh_thuc', quota: 'chinh_thuc', label: 'Đại biểu chính thức' },
  { office: 'alternate-delegates', field: 'ds_du_khuyet', quota: 'du_khuyet', label: 'Đại biểu dự khuyết' },
];

const COLUMNS = [
  { label: 'TT', width: 10 },
  { label: 'Họ và tên', width: 45, isText: true },
  { label: 'Ngày sinh', width: 25 },
  { label: 'Chức vụ, đơn vị hiện nay', width: 85, isText: true },
];

const rowOf = ({ fullName, bornOn, post }: PaperRecords['everyone'][number]['person']): readonly string[] => [
  fullName,
  bornOn === null ? '' : tableDate(bornOn),
  bare(post),
];

/** Scheme of the delegation to the upper congress (đề án nhân sự đoàn đại biểu dự đại hội cấp trên). */
export const upperDelegateScheme: OutlineDefinition = {
  id: 'upper-delegate-scheme',
  name: 'Đề án nhân sự đoàn đại biểu dự đại hội cấp trên',
  typeCode: 'ĐA',
  issuer: 'committee',
  stage: 'before',
  elects: true,
  need: { cell: 'optional', members: 'must', delegates: 'must' },
  dueDays: { cell: -20, members: -39, delegates: -39 },
  responsible: 'Tiểu ban nhân sự',
  restricted: true,
  title: 'ĐỀ ÁN',
  subject: ({ records, book }) => {
    const { unit, congress } = records.setup;
    const superior = book.record('cap_tren_phan_bo', 'unit.superiorOrganizationName', unit.superiorOrganizationName);
    const term = book.record('nhiem_ky_toi', 'congress.term', nextTerm(congress));
    return [`nhân sự đoàn đại biểu dự Đại hội ${superior},`, term];
  },
  hasGrounds: true,
  numbering: 'roman',
  outline: [
    QUOTA,
    writtenSection('tieu_chuan', 'Tiêu chuẩn đại biểu'),
    writtenSection('co_cau', 'Cơ cấu đoàn đại biểu'),
    tableSection({
      field: 'duong_nhien',
      label: 'Đại biểu đương nhiên',
      help: 'Cấp uỷ viên cấp trên sinh hoạt tại đảng bộ; không bầu, tính theo quy định của cấp trên.',
      optional: true,
      columns: [
        { name: 'ho_ten', label: 'Họ và tên', width: 55, isText: true },
        { name: 'chuc_vu', label: 'Chức vụ', width: 99, isText: true },
      ],
    }),
    LISTS,
  ],
  signing: { by: 'committee', body: 'committee', mayDeputySign: false },
  recipients: ({ records }) => [records.setup.unit.superiorCommitteeName],
  check: checkQuota,
};
