import { tableDate } from '#shared/kernel/paper-date.ts';
import { writtenSection } from '../outline/outline-fields.ts';
import type { OutlineDefinition, OutlineSource } from '../outline/outline-paper.ts';
import { congressName, dueBefore, factFields, factText } from '../outline/outline-records.ts';
import { tableSection } from '../outline/outline-rows.ts';
import type { PlannedPaper, Stage } from '../paper.ts';
import { PAPERS_SCREEN, recordField } from '../paper-field.ts';
import { type RichRow, richLines, richTable } from '../rich-compose.ts';
import type { RichText } from '../rich-text.ts';

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
    {
      id: 'van_ban',
      label: 'Văn bản phải có, người phụ trách và hạn',
      heading: 'Văn bản phải có, người phụ trách và hạn',
      fields: [
        recordField('van_ban', 'van_ban', 'Văn bản, người phụ trách, hạn', PAPERS_SCREEN, {
          type: 'table',
          rule: 'due-dates',
        }),
      ],
      body: paperRows,
    },
    tableSection({
      field: 'cong_viec',
      label: 'Công việc khác',
      optional: true,
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

const STAGES: readonly (readonly [stage: Stage, label: string])[] = [
  ['before', 'Trước Đại hội'],
  ['during', 'Tại Đại hội'],
  ['after', 'Sau Đại hội'],
];
const COLUMNS = [
  { label: 'TT', width: 11 },
  { label: 'Văn bản', width: 78, isText: true },
  { label: 'Chủ trì', width: 48, isText: true },
  { label: 'Hạn', width: 27 },
];

/** The papers this congress must have, as "Thiếu gì?" lists them: the nearest due day first within a stage. */
function paperRows({ records, book }: OutlineSource): RichText {
  const needed = records.plan.filter(({ need }) => need === 'must');
  const stages = STAGES.map(([stage, label]) => ({ label, papers: needed.filter((one) => one.stage === stage) }));
  let count = 0;
  const rows = stages.flatMap(({ label, papers }): RichRow[] => {
    if (papers.length === 0) return [];
    const own = papers.toSorted(byDueDay).map((paper) => {
      count += 1;
      const due = paper.dueOn === null ? '' : tableDate(paper.dueOn);
      const value = [paper.responsible, due].filter((part) => part !== '').join(', ');
      book.note({ tag: 'van_ban', label: paper.name, value, record: `plan:${paper.paperId}` });
      return [String(count), paper.name, paper.responsible, due];
    });
    return [{ group: label }, ...own];
  });
  return rows.length === 0 ? richLines([book.lack('van_ban')]) : richTable(COLUMNS, rows);
}

const byDueDay = (left: PlannedPaper, right: PlannedPaper) =>
  (left.dueOn ?? '9999').localeCompare(right.dueOn ?? '9999') || left.name.localeCompare(right.name, 'vi');
