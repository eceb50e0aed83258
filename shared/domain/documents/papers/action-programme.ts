import { withFields, writtenSection } from '../outline/outline-fields.ts';
import type { OutlineDefinition, OutlineSection, OutlineSource } from '../outline/outline-paper.ts';
import { congressName, dueAfter, superiorAndUnits } from '../outline/outline-records.ts';
import { tableSection, wordCell } from '../outline/outline-rows.ts';
import { INDICATORS_SCREEN, recordField, textField } from '../paper-field.ts';
import { indicatorTargets } from './indicator-targets.ts';

const SECTIONS: readonly OutlineSection[] = [
  writtenSection('muc_dich', 'Mục đích, yêu cầu'),
  {
    id: 'chi_tieu',
    label: 'Chỉ tiêu thực hiện',
    heading: 'Chỉ tiêu thực hiện',
    fields: [recordField('chi_tieu', 'chi_tieu_toi', 'Chỉ tiêu nhiệm kỳ tới', INDICATORS_SCREEN, { type: 'table' })],
    body: indicatorTargets,
  },
  writtenSection('giai_phap', 'Nhiệm vụ và giải pháp'),
  tableSection({
    field: 'phan_cong',
    label: 'Bảng phân công thực hiện',
    help: 'Mỗi chỉ tiêu và nhiệm vụ trọng tâm của nghị quyết có một dòng.',
    columns: [
      { name: 'nhiem_vu', label: 'Nhiệm vụ, chỉ tiêu', width: 52, isText: true },
      { name: 'chu_tri', label: 'Chủ trì', width: 32, isText: true },
      { name: 'phoi_hop', label: 'Phối hợp', width: 26, isText: true },
      { name: 'han', label: 'Thời hạn', width: 20 },
      { name: 'san_pham', label: 'Sản phẩm', width: 24, isText: true },
    ],
  }),
  withFields(
    writtenSection('to_chuc', 'Tổ chức thực hiện'),
    textField('to_chuc', 'so_nghi_quyet', 'Số, ngày của Nghị quyết Đại hội', {
      optional: true,
      help: 'Ví dụ: Nghị quyết số 13-NQ/ĐH, ngày 20/6/2026. Dự thảo trình Đại hội thì để trống.',
    }),
  ),
];

/** Action programme (chương trình hành động) that carries out the congress's resolution. */
export const actionProgramme: OutlineDefinition = {
  id: 'action-programme',
  name: 'Chương trình hành động',
  typeCode: 'CTr',
  issuer: 'committee',
  stage: 'after',
  need: { cell: 'none', members: 'optional', delegates: 'must' },
  dueDays: dueAfter(60),
  responsible: 'Văn phòng',
  restricted: false,
  title: 'CHƯƠNG TRÌNH HÀNH ĐỘNG',
  subject: (source) => [`thực hiện ${source.book.text('so_nghi_quyet') || `Nghị quyết ${congressName(source)}`}`],
  numbering: 'roman',
  outline: SECTIONS,
  signing: { by: 'committee', body: 'committee', mayDeputySign: true },
  recipients: superiorAndUnits,
  check: checkRows,
};

function checkRows({ records, book }: OutlineSource): void {
  const rows = book.rows('phan_cong');
  const warn = (code: string, message: string) => book.warn({ code, section: 'phan_cong', message });
  const ownerless = rows.filter((row) => wordCell(row.chu_tri) === '' || wordCell(row.han) === '').length;
  if (ownerless > 0) warn('row-without-owner-or-date', `${ownerless} dòng chưa có người chủ trì hoặc thời hạn.`);
  const targets = records.indicators.filter(({ period }) => period === 'next');
  const named = rows.map((row) => wordCell(row.nhiem_vu).toLocaleLowerCase('vi'));
  const without = targets.filter(({ name }) => !named.some((task) => task.includes(name.toLocaleLowerCase('vi'))));
  if (rows.length > 0 && without.length > 0)
    warn('indicator-without-row', `${without.length} chỉ tiêu chưa có dòng phân công: ${without[0]?.name ?? ''}…`);
}
