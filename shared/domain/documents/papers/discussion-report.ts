import { wholeWithWords } from '#shared/kernel/vietnamese-numbers.ts';
import { writtenSection } from '../outline/outline-fields.ts';
import type { OutlineDefinition, OutlineSource } from '../outline/outline-paper.ts';
import { congressName, dueAfter, superiorOnly } from '../outline/outline-records.ts';
import { tableSection, typedRows, wordCell } from '../outline/outline-rows.ts';
import { joinRich, richLines } from '../rich-compose.ts';

const OPINIONS = typedRows({
  section: 'y_kien',
  field: 'y_kien',
  label: 'Các ý kiến thảo luận',
  columns: [
    { name: 'ho_ten', label: 'Người phát biểu', width: 32, isText: true },
    { name: 'phan', label: 'Phần văn kiện', width: 28, isText: true },
    { name: 'noi_dung', label: 'Nội dung', width: 56, isText: true },
    { name: 'xu_ly', label: 'Tiếp thu, giải trình', width: 38, isText: true },
  ],
});

/** Report on the discussion (báo cáo tổng hợp thảo luận, tiếp thu) of the secretariat, before the vote on the resolution. */
export const discussionReport: OutlineDefinition = {
  id: 'discussion-report',
  name: 'Báo cáo tổng hợp thảo luận',
  typeCode: 'BC',
  issuer: 'secretariat',
  stage: 'during',
  need: { cell: 'optional', members: 'must', delegates: 'must' },
  dueDays: dueAfter(1),
  responsible: 'Đoàn Thư ký',
  restricted: false,
  title: 'BÁO CÁO',
  subject: (source) => ['tổng hợp ý kiến thảo luận, tiếp thu', `tại ${congressName(source)}`],
  numbering: 'roman',
  outline: [
    {
      id: 'y_kien',
      label: 'Số ý kiến, phần được thảo luận',
      heading: 'Ý kiến thảo luận',
      fields: [OPINIONS.field],
      body: (source) => joinRich(countText(source), OPINIONS.print(source)),
    },
    writtenSection('nhat_tri', 'Những nội dung nhất trí'),
    tableSection({
      field: 'can_bieu_quyet',
      label: 'Ý kiến khác nhau cần biểu quyết',
      optional: true,
      columns: [
        { name: 'noi_dung', label: 'Nội dung', width: 74, isText: true },
        { name: 'phuong_an', label: 'Các phương án', width: 80, isText: true },
      ],
    }),
    writtenSection('gop_y', 'Góp ý văn kiện cấp trên', { optional: true }),
  ],
  signing: { by: 'secretariat' },
  recipients: superiorOnly,
  check: ({ book }) => {
    const open = book.rows('y_kien').filter((row) => wordCell(row.xu_ly) === '').length;
    if (open === 0) return;
    const message = `${open} ý kiến chưa ghi tiếp thu, giải trình.`;
    book.warn({ code: 'opinion-without-answer', section: 'y_kien', message });
  },
};

function countText({ book }: OutlineSource) {
  const count = book.rows('y_kien').length;
  return richLines(count === 0 ? [] : [`Đại hội có ${wholeWithWords(count)} ý kiến thảo luận.`]);
}
