import { dayOfMoment, longDate } from '#shared/kernel/paper-date.ts';
import { titleWithTerm } from '../head-view.ts';
import { writtenSection } from '../outline/outline-fields.ts';
import type { OutlineDefinition, OutlineSection, OutlineSource } from '../outline/outline-paper.ts';
import { tableSection } from '../outline/outline-rows.ts';
import { CONGRESS_SCREEN, INDICATORS_SCREEN, recordField, richField } from '../paper-field.ts';
import { executiveName } from '../paper-names.ts';
import { joinRich, richLines } from '../rich-compose.ts';
import { gap } from '../value-book.ts';
import { indicatorTargets } from './indicator-targets.ts';

const SECTIONS: readonly OutlineSection[] = [
  {
    id: 'mo_dau',
    label: 'Mở đầu',
    fields: [
      recordField('mo_dau', 'khai_mac', 'Ngày khai mạc', CONGRESS_SCREEN),
      recordField('mo_dau', 'dia_diem', 'Địa điểm', CONGRESS_SCREEN),
    ],
    body: openingText,
  },
  writtenSection('danh_gia', 'Đánh giá kết quả thực hiện nghị quyết nhiệm kỳ qua', {
    heading: 'Thông qua Báo cáo chính trị: đánh giá kết quả nhiệm kỳ qua',
    help: 'Điều Đại hội thống nhất đánh giá: kết quả nổi bật có số liệu, hạn chế, nguyên nhân. Không chép lại báo cáo.',
  }),
  {
    id: 'muc_tieu',
    label: 'Mục tiêu, chỉ tiêu',
    heading: 'Mục tiêu, chỉ tiêu chủ yếu',
    fields: [
      richField('muc_tieu', 'muc_tieu', 'Mục tiêu tổng quát'),
      recordField('muc_tieu', 'chi_tieu_toi', 'Chỉ tiêu nhiệm kỳ tới', INDICATORS_SCREEN, { type: 'table' }),
    ],
    body: (source) => joinRich(source.book.rich('muc_tieu'), indicatorTargets(source)),
  },
  writtenSection('nhiem_vu', 'Nhiệm vụ trọng tâm, khâu đột phá, giải pháp chủ yếu'),
  writtenSection('kiem_diem', 'Thông qua Báo cáo kiểm điểm của cấp uỷ'),
  writtenSection('gop_y', 'Góp ý dự thảo văn kiện cấp trên', {
    heading: 'Tán thành Báo cáo tổng hợp ý kiến góp ý dự thảo văn kiện cấp trên',
    optional: true,
  }),
  writtenSection('bau_cu', 'Kết quả bầu cử', {
    help: 'Số lượng và tên những đồng chí trúng cử, đúng với biên bản kiểm phiếu.',
  }),
  writtenSection('giao', 'Giao Ban Chấp hành khoá mới', { heading: 'Tổ chức thực hiện' }),
  tableSection({
    field: 'bieu_quyet',
    label: 'Kết quả biểu quyết thông qua Nghị quyết',
    columns: [
      { name: 'noi_dung', label: 'Nội dung biểu quyết', width: 74, isText: true },
      { name: 'tan_thanh', label: 'Tán thành', width: 26 },
      { name: 'khong_tan_thanh', label: 'Không tán thành', width: 28 },
      { name: 'y_kien_khac', label: 'Ý kiến khác', width: 26 },
    ],
  }),
];

/** Resolution of the congress (nghị quyết đại hội), signed T/M Đoàn Chủ tịch and confirmed by the new committee (HD05 §7.1.4a(iii)). */
export const congressResolution: OutlineDefinition = {
  id: 'congress-resolution',
  name: 'Nghị quyết Đại hội',
  typeCode: 'NQ',
  issuer: 'congress',
  stage: 'during',
  need: { cell: 'must', members: 'must', delegates: 'must' },
  dueDays: { cell: 5, members: 5, delegates: 5 },
  responsible: 'Đoàn Thư ký',
  restricted: false,
  title: 'NGHỊ QUYẾT',
  subject: ({ records: { setup } }) => [titleWithTerm(setup) || gap('tên đại hội')],
  numbering: 'roman',
  outline: SECTIONS,
  signing: { by: 'presidium', confirmedByOffice: false },
  recipients: ({ records: { setup } }) => [
    setup.unit.superiorCommitteeName,
    setup.unit.kind === 'cell' ? 'Đảng viên chi bộ' : 'Các tổ chức đảng trực thuộc',
  ],
};

function openingText({ records: { setup }, book }: OutlineSource) {
  const { opensAt, venue } = setup.congress;
  const day = book.record('khai_mac', 'congress.opensAt', opensAt === null ? null : longDate(dayOfMoment(opensAt)));
  const place = book.record('dia_diem', 'congress.venue', venue);
  const title = titleWithTerm(setup) || gap('tên đại hội');
  const body = executiveName(setup.unit) || gap('tên cấp uỷ');
  return richLines([
    `${title} tiến hành ${day}, tại ${place}.`,
    `Sau khi thảo luận các báo cáo do ${body} trình, Đại hội quyết nghị:`,
  ]);
}
