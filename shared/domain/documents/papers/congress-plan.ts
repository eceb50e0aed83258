import { withFields, writtenSection } from '../outline/outline-fields.ts';
import type { OutlineDefinition, OutlineSection, OutlineSource } from '../outline/outline-paper.ts';
import { congressName, dueBefore, factFields, factText, superiorAndUnits, voters } from '../outline/outline-records.ts';
import { tableSection, wordCell } from '../outline/outline-rows.ts';
import { CONGRESS_SCREEN, recordField, richField } from '../paper-field.ts';
import { dashed, joinRich, richLines } from '../rich-compose.ts';

const SECTIONS: readonly OutlineSection[] = [
  withFields(
    writtenSection('muc_dich', 'Mục đích, yêu cầu'),
    recordField('muc_dich', 'chu_de', 'Chủ đề Đại hội', CONGRESS_SCREEN, { optional: true }),
  ),
  {
    id: 'noi_dung',
    label: 'Nội dung Đại hội',
    heading: 'Nội dung Đại hội',
    fields: [
      richField('noi_dung', 'noi_dung_them', 'Nội dung khác, lý do bớt nội dung', {
        optional: true,
        help: 'Bốn nội dung theo Điều lệ tự thêm; đại hội không tiến hành nội dung nào thì nêu lý do ở đây.',
      }),
    ],
    body: (source) => joinRich(contentsText(source), source.book.rich('noi_dung_them')),
  },
  {
    id: 'thoi_gian',
    label: 'Thời gian, địa điểm, thành phần',
    heading: 'Thời gian, địa điểm, thành phần',
    fields: [
      ...factFields('thoi_gian', 'tru_bi', 'khai_mac', 'be_mac_luc', 'dia_diem', 'trieu_tap'),
      richField('thoi_gian', 'phan_bo', 'Phân bổ đại biểu, khách mời', { optional: true }),
    ],
    body: (source) => joinRich(timeText(source), source.book.rich('phan_bo')),
  },
  writtenSection('tieu_ban', 'Các tiểu ban, tổ giúp việc', {
    help: 'Văn kiện, nhân sự, tuyên truyền – khánh tiết, tổ chức – phục vụ: trưởng, thành viên, nhiệm vụ.',
  }),
  tableSection({
    field: 'cong_viec',
    label: 'Phân công, tiến độ',
    help: 'Mỗi việc có người chủ trì, thời hạn và sản phẩm.',
    columns: [
      { name: 'viec', label: 'Công việc', width: 54, isText: true },
      { name: 'chu_tri', label: 'Chủ trì', width: 32, isText: true },
      { name: 'phoi_hop', label: 'Phối hợp', width: 26, isText: true },
      { name: 'han', label: 'Thời hạn', width: 20 },
      { name: 'san_pham', label: 'Sản phẩm', width: 26, isText: true },
    ],
  }),
  writtenSection('kinh_phi', 'Kinh phí', { optional: true }),
  writtenSection('to_chuc', 'Tổ chức thực hiện'),
];

/** Plan of the congress (kế hoạch tổ chức đại hội) of the convening committee. */
export const congressPlan: OutlineDefinition = {
  id: 'congress-plan',
  name: 'Kế hoạch tổ chức Đại hội',
  typeCode: 'KH',
  issuer: 'standing-committee',
  stage: 'before',
  need: { cell: 'must', members: 'must', delegates: 'must' },
  dueDays: dueBefore(150),
  responsible: 'Văn phòng',
  restricted: false,
  title: 'KẾ HOẠCH',
  subject: (source) => [`tổ chức ${congressName(source)}`],
  hasGrounds: true,
  numbering: 'roman',
  outline: SECTIONS,
  signing: { by: 'committee', body: 'standing-committee', mayDeputySign: true },
  recipients: superiorAndUnits,
  check: checkTasks,
};

/** The four contents of the Party statutes for every congress; the wording follows the directive of the term. */
function contentsText(source: OutlineSource) {
  const { book, records } = source;
  const theme = book.record('chu_de', 'congress.theme', records.setup.congress.theme);
  const lines = [
    'Tổng kết việc thực hiện nghị quyết nhiệm kỳ vừa qua; xác định phương hướng, mục tiêu, nhiệm vụ, giải pháp nhiệm kỳ tới',
    'Thảo luận, góp ý dự thảo văn kiện đại hội cấp trên',
    records.setup.congress.directSecretaryElection
      ? 'Bầu cấp uỷ khoá mới; bầu trực tiếp bí thư'
      : 'Bầu cấp uỷ khoá mới',
    'Bầu đoàn đại biểu dự đại hội cấp trên',
  ];
  return richLines([...(theme === '' ? [] : [`Chủ đề Đại hội: ${theme}.`]), ...dashed(lines)]);
}

function timeText(source: OutlineSource) {
  const rehearsal = factText(source, 'tru_bi');
  return richLines([
    ...(rehearsal === '' ? [] : [`- Phiên trù bị: ${rehearsal}.`]),
    `- Khai mạc: ${factText(source, 'khai_mac')}; bế mạc: ${factText(source, 'be_mac_luc')}.`,
    `- Địa điểm: ${factText(source, 'dia_diem')}.`,
    `- Số ${voters(source)} được triệu tập: ${factText(source, 'trieu_tap')}.`,
  ]);
}

function checkTasks({ book }: OutlineSource): void {
  const rows = book.rows('cong_viec');
  const lacking = (column: string) => rows.filter((row) => wordCell(row[column]) === '').length;
  for (const [column, what] of [
    ['chu_tri', 'người chủ trì'],
    ['han', 'thời hạn'],
    ['san_pham', 'sản phẩm'],
  ] as const) {
    const count = lacking(column);
    if (count > 0)
      book.warn({ code: `task-without-${column}`, section: 'cong_viec', message: `${count} việc chưa có ${what}.` });
  }
}
