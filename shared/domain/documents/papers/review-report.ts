import { titleWithTerm } from '../head-view.ts';
import { withFields, writtenSection } from '../outline/outline-fields.ts';
import type { OutlineDefinition, OutlineSection, OutlineSource } from '../outline/outline-paper.ts';
import { tableSection, wordCell, writtenThenTable } from '../outline/outline-rows.ts';
import { CONGRESS_SCREEN, recordField } from '../paper-field.ts';
import { executiveName, pastTerm } from '../paper-names.ts';
import { gap } from '../value-book.ts';
import { isSubjectiveCause } from './political-report.outline.ts';

const SECTIONS: readonly OutlineSection[] = [
  withFields(
    writtenSection('dac_diem', 'Đặc điểm, tình hình cấp uỷ', {
      help: 'Số lượng đầu nhiệm kỳ, bổ sung, giảm, hiện có; phân công phụ trách.',
    }),
    recordField('dac_diem', 'nhiem_ky_qua', 'Nhiệm kỳ vừa qua', CONGRESS_SCREEN),
  ),
  writtenSection('lanh_dao', 'Kiểm điểm sự lãnh đạo, chỉ đạo', {
    help: 'Chủ thể là cấp uỷ: quán triệt, cụ thể hoá nghị quyết; lãnh đạo nhiệm vụ chính trị; xây dựng Đảng. Không chép kết quả của địa phương từ báo cáo chính trị.',
  }),
  writtenSection('nguyen_tac', 'Thực hiện nguyên tắc tập trung dân chủ, tự phê bình và phê bình, quy chế làm việc'),
  writtenThenTable(
    writtenSection('pham_chat', 'Phẩm chất, lối sống, nêu gương; kết quả khắc phục hạn chế sau kiểm điểm hằng năm'),
    {
      field: 'xep_loai',
      label: 'Xếp loại hằng năm',
      columns: [
        { name: 'nam', label: 'Năm', width: 24 },
        { name: 'to_chuc_dang', label: 'Xếp loại tổ chức đảng', width: 65, isText: true },
        { name: 'cap_uy', label: 'Xếp loại cấp uỷ', width: 65, isText: true },
      ],
    },
  ),
  tableSection({
    field: 'khuyet_diem',
    label: 'Hạn chế, khuyết điểm của cấp uỷ',
    columns: [
      { name: 'noi_dung', label: 'Khuyết điểm trong lãnh đạo, chỉ đạo', width: 64, isText: true },
      { name: 'bieu_hien', label: 'Biểu hiện cụ thể', width: 60, isText: true },
      { name: 'linh_vuc', label: 'Lĩnh vực', width: 30, isText: true },
    ],
  }),
  tableSection({
    field: 'nguyen_nhan',
    label: 'Nguyên nhân',
    help: 'Ít nhất một nguyên nhân chủ quan.',
    columns: [
      { name: 'noi_dung', label: 'Nguyên nhân', width: 114, isText: true },
      { name: 'loai', label: 'Chủ quan hay khách quan', head: 'Loại', width: 40, isText: true },
    ],
  }),
  tableSection({
    field: 'trach_nhiem',
    label: 'Trách nhiệm của tập thể và cá nhân',
    columns: [
      { name: 'khuyet_diem', label: 'Khuyết điểm', width: 54, isText: true },
      { name: 'tap_the', label: 'Trách nhiệm của tập thể', width: 50, isText: true },
      { name: 'ca_nhan', label: 'Trách nhiệm của cá nhân (chức danh)', width: 50, isText: true },
    ],
  }),
  tableSection({
    field: 'khac_phuc',
    label: 'Biện pháp, lộ trình khắc phục',
    columns: [
      { name: 'bien_phap', label: 'Biện pháp', width: 84, isText: true },
      { name: 'nguoi', label: 'Người chịu trách nhiệm', width: 40, isText: true },
      { name: 'thoi_han', label: 'Thời hạn', width: 30 },
    ],
  }),
];

/**
 * Review report (báo cáo kiểm điểm) of the outgoing committee: how it led, not
 * what the locality achieved. Signed by the secretary, being laid before the
 * congress (HD05 §7.1.4b(v)).
 */
export const reviewReport: OutlineDefinition = {
  id: 'review-report',
  name: 'Báo cáo kiểm điểm',
  typeCode: 'BC',
  issuer: 'committee',
  stage: 'before',
  need: { cell: 'must', members: 'must', delegates: 'must' },
  dueDays: { cell: -18, members: -35, delegates: -35 },
  responsible: 'Tiểu ban văn kiện',
  restricted: false,
  title: 'BÁO CÁO',
  subject: ({ records: { setup }, book }) => [
    `kiểm điểm của ${executiveName(setup.unit) || gap('tên cấp uỷ')}, ${book.record('nhiem_ky_qua', 'congress.pastTerm', pastTerm(setup.congress))},`,
    `trình ${titleWithTerm(setup) || gap('tên đại hội')}`,
  ],
  numbering: 'roman',
  outline: SECTIONS,
  signing: { by: 'committee', body: 'committee', mayDeputySign: false },
  recipients: ({ records: { setup } }) => [
    setup.unit.superiorCommitteeName,
    setup.unit.kind === 'cell' ? 'Đảng viên chi bộ' : 'Đại biểu dự Đại hội',
  ],
  check: checkReview,
};

function checkReview(source: OutlineSource): void {
  const { book } = source;
  const causes = book.rows('nguyen_nhan');
  if (causes.length > 0 && !causes.some(isSubjectiveCause))
    book.warn({
      code: 'no-subjective-cause',
      section: 'nguyen_nhan',
      message: 'Chưa có nguyên nhân chủ quan nào; báo cáo kiểm điểm phải nêu nguyên nhân chủ quan.',
    });
  const undated = book.rows('khac_phuc').filter((row) => wordCell(row.thoi_han) === '').length;
  if (undated > 0)
    book.warn({ code: 'remedy-without-date', section: 'khac_phuc', message: `${undated} biện pháp chưa có thời hạn.` });
  warnOfUnratedYears(source);
}

/** A term that ends within a year is rated for that year only after it has ended. */
function warnOfUnratedYears({ records, book }: OutlineSource): void {
  const { pastTermFrom, pastTermTo } = records.setup.congress;
  const rated = new Set(book.rows('xep_loai').map((row) => wordCell(row.nam)));
  if (pastTermFrom === null || pastTermTo === null || rated.size === 0) return;
  const years = Array.from({ length: Math.max(0, pastTermTo - pastTermFrom) }, (_, at) => String(pastTermFrom + at));
  const unrated = years.filter((year) => !rated.has(year));
  if (unrated.length === 0) return;
  const message = `Chưa có xếp loại năm ${unrated.join(', ')}.`;
  book.warn({ code: 'year-without-rating', section: 'pham_chat', message });
}
