import { writtenSection } from '../outline/outline-fields.ts';
import type { OutlineDefinition } from '../outline/outline-paper.ts';
import { congressName, dueAfter, superiorOnly } from '../outline/outline-records.ts';
import { tableSection } from '../outline/outline-rows.ts';
import { richField } from '../paper-field.ts';
import { joinRich } from '../rich-compose.ts';
import { electionResults, warnOfMinorities } from './election-results.ts';
import { attendanceFields, attendanceText } from './quick-report.ts';

const RESULTS = electionResults('ket_qua');

/** Full report on the congress (báo cáo kết quả đại hội). */
export const fullReport: OutlineDefinition = {
  id: 'full-report',
  name: 'Báo cáo kết quả Đại hội',
  typeCode: 'BC',
  issuer: 'committee',
  stage: 'after',
  need: { cell: 'optional', members: 'must', delegates: 'must' },
  dueDays: dueAfter(10),
  responsible: 'Văn phòng',
  restricted: false,
  title: 'BÁO CÁO',
  subject: (source) => [`kết quả ${congressName(source)}`],
  numbering: 'roman',
  outline: [
    writtenSection('chuan_bi', 'Công tác chuẩn bị'),
    {
      id: 'dien_bien',
      label: 'Diễn biến Đại hội',
      heading: 'Diễn biến Đại hội',
      fields: [...attendanceFields('dien_bien'), richField('dien_bien', 'dien_bien', 'Diễn biến, nghi thức')],
      body: (source) => joinRich(attendanceText(source, 'dien_bien'), source.book.rich('dien_bien')),
    },
    tableSection({
      field: 'thoi_luong',
      label: 'Thời gian dự kiến và thực tế',
      optional: true,
      columns: [
        { name: 'noi_dung', label: 'Nội dung', width: 94, isText: true },
        { name: 'du_kien', label: 'Dự kiến (phút)', width: 30 },
        { name: 'thuc_te', label: 'Thực tế (phút)', width: 30 },
      ],
    }),
    writtenSection('van_kien', 'Kết quả thảo luận văn kiện', {
      help: 'Số ý kiến, nội dung thay đổi so với dự thảo.',
    }),
    {
      id: 'ket_qua',
      label: 'Kết quả nhân sự và bầu cử',
      heading: 'Kết quả nhân sự và bầu cử',
      fields: [RESULTS.field],
      body: RESULTS.print,
    },
    writtenSection('danh_gia', 'Ưu điểm, hạn chế, kinh nghiệm'),
    writtenSection('kien_nghi', 'Kiến nghị', { optional: true }),
  ],
  signing: { by: 'committee', body: 'committee', mayDeputySign: true },
  recipients: superiorOnly,
  check: (source) => warnOfMinorities(source, 'ket_qua'),
};
