import { writtenSection } from '../outline/outline-fields.ts';
import type { OutlineDefinition } from '../outline/outline-paper.ts';
import { congressName, dueBefore, factFields, factText } from '../outline/outline-records.ts';
import { tableSection } from '../outline/outline-rows.ts';
import { richLines } from '../rich-compose.ts';

/** Assignment and schedule (bảng phân công, tiến độ): the plan's working table, without number. */
export const taskSchedule: OutlineDefinition = {
  id: 'task-schedule',
  name: 'Bảng phân công, tiến độ',
  typeCode: 'none',
  issuer: 'committee',
  stage: 'before',
  need: { cell: 'optional', members: 'must', delegates: 'must' },
  dueDays: dueBefore(140),
  responsible: 'Tiểu ban tổ chức, phục vụ',
  restricted: false,
  title: 'BẢNG PHÂN CÔNG NHIỆM VỤ VÀ TIẾN ĐỘ',
  subject: (source) => [`chuẩn bị ${congressName(source)}`],
  numbering: 'roman',
  outline: [
    {
      id: 'moc',
      label: 'Mốc tính',
      fields: factFields('moc', 'khai_mac'),
      body: (source) => richLines([`Thời hạn tính lùi từ ngày khai mạc: ${factText(source, 'khai_mac')}.`]),
    },
    tableSection({
      field: 'cong_viec',
      label: 'Bảng công việc',
      columns: [
        { name: 'viec', label: 'Công việc', width: 50, isText: true },
        { name: 'chu_tri', label: 'Chủ trì', width: 30, isText: true },
        { name: 'bat_dau', label: 'Bắt đầu', width: 20 },
        { name: 'han', label: 'Hạn', width: 20 },
        { name: 'san_pham', label: 'Sản phẩm', width: 34, isText: true },
      ],
    }),
    tableSection({
      field: 'moc_cap_tren',
      label: 'Mốc làm việc với cấp trên',
      columns: [
        {
          name: 'noi_dung',
          label: 'Nội dung (nộp dự thảo, làm việc, duyệt, hoàn chỉnh)',
          head: 'Nội dung',
          width: 94,
          isText: true,
        },
        { name: 'ngay', label: 'Ngày', width: 26 },
        { name: 'nguoi', label: 'Người chịu trách nhiệm', width: 34, isText: true },
      ],
    }),
    writtenSection('viec_cham', 'Việc chậm, lý do và cách xử lý', { optional: true }),
  ],
  signing: { by: 'nobody' },
  recipients: () => [],
};
