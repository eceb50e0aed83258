import { dayOfMoment, tableDate } from '#shared/kernel/paper-date.ts';
import { countOnPaper, wholeWithWords } from '#shared/kernel/vietnamese-numbers.ts';
import { upperFirst } from '#shared/kernel/vietnamese-text.ts';
import type { RulesInForce } from '../../congress/rule-profiles/rules-in-force.ts';
import { OFFICES } from '../../personnel/candidate.ts';
import { listFor, standingFor } from '../../personnel/offices.ts';
import type { ListedCandidate } from '../../personnel/structure.ts';
import { withFields, writtenSection } from '../outline/outline-fields.ts';
import type { OutlineDefinition, OutlineSection, OutlineSource } from '../outline/outline-paper.ts';
import type { PaperRecords } from '../paper.ts';
import {
  CANDIDATES_SCREEN,
  CONGRESS_SCREEN,
  recordField,
  richField,
  STEPS_SCREEN,
  STRUCTURE_SCREEN,
} from '../paper-field.ts';
import { executiveName, nextTerm } from '../paper-names.ts';
import { bare } from '../recipients.ts';
import { joinRich, type RichColumn, richHeading, richLines, richTable } from '../rich-compose.ts';
import { EMPTY_RICH_TEXT, gap } from '../value-book.ts';
import { wordsOf } from './appointment-words.ts';
import { noteCandidates } from './candidate-list.ts';
import { checkSteps, describeBases, lastVotes, noteSteps, resultTables, stepLines } from './personnel-steps.ts';
import { proposals, seatRows, surplusLines } from './personnel-submission.sections.ts';
import { checkEligibility, explanationLines, structureOf } from './structure-explained.ts';
import { structureRows } from './structure-table.ts';

/** The delegation to the upper congress has a scheme of its own. */
const OF_SCHEME = OFFICES.filter((office) => !office.endsWith('-delegates'));

/** Seats of the committee and how many are introduced for each office, from the lists themselves. */
const NUMBERS: OutlineSection = {
  ...{ id: 'so_luong', label: 'Số lượng và số dư', heading: 'Số lượng và số dư' },
  fields: [
    recordField('so_luong', 'so_luong_bau', 'Số lượng cấp uỷ viên cần bầu', CONGRESS_SCREEN, { rule: 'surplus-band' }),
    recordField('so_luong', 'cac_chuc_danh', 'Số lượng cần bầu của từng chức danh', CANDIDATES_SCREEN, {
      type: 'table',
    }),
    richField('so_luong', 'so_luong_khac', 'Nội dung khác về số lượng', { optional: true }),
  ],
  body: ({ records, book }) => {
    const place = { field: 'cac_chuc_danh', section: 'so_luong', offices: OF_SCHEME };
    const rows = seatRows(records, book, place);
    return joinRich(
      richLines(surplusLines(records, book, 'so_luong')),
      rows.length === 0 ? EMPTY_RICH_TEXT : richTable(seatColumns(records.rules), rows),
      book.rich('so_luong_khac'),
    );
  },
};

const seatColumns = (rules: RulesInForce): readonly RichColumn[] => [
  { label: 'TT', width: 11 },
  { label: 'Cơ quan, chức danh', width: 58, isText: true },
  { label: wordsOf(rules).seats, width: 24 },
  { label: upperFirst(wordsOf(rules).put), width: 24 },
  { label: 'Số dư', width: 22 },
  { label: `Số dư so với ${wordsOf(rules).toFill} (%)`, width: 26 },
];

const STRUCTURE: OutlineSection = {
  ...{ id: 'co_cau', label: 'Cơ cấu', heading: 'Cơ cấu' },
  fields: [
    recordField('co_cau', 'ngay_tinh_tuoi', 'Ngày khai mạc (mốc tính tuổi)', CONGRESS_SCREEN),
    richField('co_cau', 'yeu_cau_co_cau', 'Yêu cầu về cơ cấu', {
      help: 'Tỉ lệ nữ, trẻ, dân tộc thiểu số, đổi mới theo hướng dẫn của cấp trên; cơ cấu theo chức danh, địa bàn.',
    }),
    recordField('co_cau', 'giai_trinh', 'Giải trình chỗ chưa đạt cơ cấu', STRUCTURE_SCREEN),
  ],
  body: ({ records, book }) => {
    const { opensAt } = records.setup.congress;
    const openingDay = opensAt === null ? null : dayOfMoment(opensAt);
    book.record('ngay_tinh_tuoi', 'congress.opensAt', openingDay);
    const listed = listFor(records.candidates, 'committee').length;
    const rows = structureRows(structureOf(records), listed).map(({ tt, co_cau, so_luong, ty_le, ghi_chu }) => [
      ...[tt, co_cau, so_luong, ty_le, ghi_chu],
    ]);
    return joinRich(
      book.rich('yeu_cau_co_cau'),
      richLines([
        `Cơ cấu của ${wholeWithWords(listed)} nhân sự ${wordsOf(records.rules).put}; tuổi tính đến ngày khai mạc Đại hội:`,
      ]),
      richTable(STRUCTURE_COLUMNS, rows),
      richLines(explanationLines(records, book, 'giai_trinh')),
    );
  },
};

const STRUCTURE_COLUMNS = [
  { label: 'TT', width: 9 },
  { label: 'Cơ cấu', width: 54, isText: true },
  { label: 'Số lượng', width: 13 },
  { label: 'Tỉ lệ (%)', width: 13 },
  { label: 'Ghi chú', width: 76, isText: true },
];

const PROCESS: OutlineSection = {
  ...{ id: 'qua_trinh', label: 'Quy trình và kết quả từng bước', heading: 'Quy trình và kết quả từng bước' },
  fields: [
    recordField('qua_trinh', 'cac_buoc', 'Các bước quy trình nhân sự', STEPS_SCREEN, {
      type: 'table',
      rule: 'step-threshold',
    }),
  ],
  body: ({ records, book }) => {
    noteSteps(records, book);
    const bases = describeBases(records);
    return joinRich(
      richLines(stepLines(records, book)),
      resultTables(records),
      bases === '' ? EMPTY_RICH_TEXT : richLines([bases]),
    );
  },
};

const PEOPLE: OutlineSection = {
  ...{ id: 'danh_sach', label: 'Danh sách đề nghị', heading: 'Danh sách đề nghị' },
  fields: [recordField('danh_sach', 'danh_sach', 'Danh sách nhân sự', CANDIDATES_SCREEN, { type: 'table' })],
  body: ({ records, book }) => {
    const people = listFor(records.candidates, 'committee');
    noteCandidates(people, records, book);
    if (people.length === 0) return richLines([book.lack('danh_sach')]);
    const group = (label: string, standing: ListedCandidate['standing']) => {
      const own = people.filter((one) => standingFor(one, 'committee') === standing);
      if (own.length === 0) return [];
      return [
        richHeading(`${label}: ${countOnPaper(own.length)} đồng chí`, 3),
        richTable(
          PEOPLE_COLUMNS,
          own.map((one, at) => personRow(one, at, records)),
        ),
      ];
    };
    return joinRich(...group('Tái cử', 're-standing'), ...group('Lần đầu tham gia', 'first-time'));
  },
};

const PEOPLE_COLUMNS = [
  { label: 'TT', width: 10 },
  { label: 'Họ và tên', width: 42, isText: true },
  { label: 'Ngày sinh', width: 25 },
  { label: 'Chức vụ, đơn vị hiện nay', width: 58, isText: true },
  { label: 'Phiếu bước cuối', width: 30 },
];

function personRow(candidate: ListedCandidate, at: number, records: PaperRecords): readonly string[] {
  const { fullName, bornOn, post } = candidate.person;
  return [
    String(at + 1),
    fullName,
    bornOn === null ? '' : tableDate(bornOn),
    bare(post),
    lastVotes(records, candidate),
  ];
}

const OFFICE_PLAN: OutlineSection = {
  ...{ id: 'chuc_danh', label: 'Phương án chức danh', heading: 'Phương án chức danh' },
  fields: [recordField('chuc_danh', 'phuong_an', 'Phương án chức danh', CANDIDATES_SCREEN)],
  body: ({ records, book }) => {
    const plan = proposals(
      records,
      OF_SCHEME.filter((office) => office !== 'committee'),
    );
    if (plan.length === 0) return richLines([book.lack('phuong_an')]);
    return joinRich(
      ...plan.map(({ chuc_danh, dong }) =>
        joinRich(richHeading(chuc_danh, 3), richLines(dong.map(({ doan }) => doan))),
      ),
    );
  },
};

/** Personnel scheme of the new committee (đề án nhân sự); every figure from the same records as the submission. */
export const personnelScheme: OutlineDefinition = {
  id: 'personnel-scheme',
  name: 'Đề án nhân sự',
  typeCode: 'ĐA',
  issuer: 'committee',
  stage: 'before',
  need: { cell: 'must', members: 'must', delegates: 'must' },
  dueDays: { cell: -20, members: -39, delegates: -39 },
  responsible: 'Tiểu ban nhân sự',
  restricted: true,
  title: 'ĐỀ ÁN',
  subject: (source) => schemeSubject(source, 'nhân sự'),
  hasGrounds: true,
  numbering: 'roman',
  outline: [
    withFields(
      writtenSection('danh_gia', 'Đánh giá cấp uỷ nhiệm kỳ qua', {
        help: 'Số lượng đầu và cuối nhiệm kỳ, cơ cấu, chất lượng; ưu điểm, khuyết điểm, nguyên nhân.',
      }),
      recordField('danh_gia', 'nhiem_ky_toi', 'Nhiệm kỳ tới', CONGRESS_SCREEN),
    ),
    writtenSection('yeu_cau', 'Phương hướng, yêu cầu, nguyên tắc'),
    writtenSection('tieu_chuan', 'Tiêu chuẩn, điều kiện', {
      help: 'Tiêu chuẩn chung, theo chức danh; những trường hợp không cơ cấu.',
    }),
    writtenSection('do_tuoi', 'Độ tuổi', { help: 'Tái cử, lần đầu; nam, nữ; thời điểm tính tuổi (tháng, năm).' }),
    NUMBERS,
    STRUCTURE,
    PROCESS,
    PEOPLE,
    OFFICE_PLAN,
    writtenSection('to_chuc', 'Tổ chức thực hiện'),
  ],
  signing: { by: 'committee', body: 'committee', mayDeputySign: false },
  recipients: ({ records }) => [records.setup.unit.superiorCommitteeName],
  check: ({ records, book }) => {
    checkSteps(records, book);
    checkEligibility(records, book, 'danh_sach');
  },
};

/** "nhân sự Ban Chấp hành Đảng bộ xã Bình An khoá mới, nhiệm kỳ 2026 - 2031" */
function schemeSubject({ records, book }: OutlineSource, what: string): readonly string[] {
  const { unit, congress } = records.setup;
  const term = book.record('nhiem_ky_toi', 'congress.term', nextTerm(congress));
  return [`${what} ${executiveName(unit) || gap('tên cấp uỷ')},`, term];
}
