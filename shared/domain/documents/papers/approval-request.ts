import { writtenSection } from '../outline/outline-fields.ts';
import type { OutlineDefinition, OutlineSection, OutlineSource } from '../outline/outline-paper.ts';
import { congressName, dueBefore, factFields, factText, voters } from '../outline/outline-records.ts';
import { typedRows } from '../outline/outline-rows.ts';
import { textField } from '../paper-field.ts';
import { issuerName } from '../paper-names.ts';
import { joinRich, richLines } from '../rich-compose.ts';
import { gap } from '../value-book.ts';

const READINESS = typedRows({
  section: 'chuan_bi',
  field: 'tai_lieu',
  label: 'Tài liệu đã chuẩn bị',
  columns: [
    { name: 'ten', label: 'Tài liệu', width: 84, isText: true },
    { name: 'du_thao', label: 'Dự thảo lần', width: 26 },
    { name: 'trang_thai', label: 'Tình trạng', width: 44, isText: true },
  ],
});

const SECTIONS: readonly OutlineSection[] = [
  {
    ...writtenSection('chuan_bi', 'Công tác chuẩn bị đã hoàn thành'),
    fields: [...writtenSection('chuan_bi', 'Công tác chuẩn bị đã hoàn thành').fields, READINESS.field],
    body: (source) => joinRich(source.book.rich('chuan_bi'), READINESS.print(source)),
  },
  {
    id: 'de_nghi',
    label: 'Nội dung đề nghị duyệt',
    heading: 'Nội dung đề nghị duyệt',
    fields: [
      ...factFields('de_nghi', 'tru_bi', 'khai_mac', 'be_mac_luc', 'dia_diem', 'trieu_tap'),
      textField('de_nghi', 'khach_moi', 'Khách mời', { optional: true }),
    ],
    body: requestText,
  },
  {
    id: 'du_chi_dao',
    label: 'Đề nghị cấp trên dự, chỉ đạo',
    heading: 'Đề nghị cấp trên dự và chỉ đạo Đại hội',
    fields: [textField('du_chi_dao', 'lien_he', 'Người liên hệ, điện thoại')],
    body: ({ book, records }) =>
      richLines([
        `Kính đề nghị ${records.setup.unit.superiorCommitteeName || gap('cấp uỷ cấp trên')} phân công đồng chí dự và chỉ đạo Đại hội.`,
        `Đầu mối liên hệ: ${book.text('lien_he')}.`,
      ]),
  },
];

/** Request for approval of the congress (tờ trình xin duyệt đại hội), sent when all drafts are ready. */
export const approvalRequest: OutlineDefinition = {
  id: 'approval-request',
  name: 'Tờ trình xin duyệt Đại hội',
  typeCode: 'TTr',
  issuer: 'standing-committee',
  stage: 'before',
  need: { cell: 'must', members: 'must', delegates: 'must' },
  dueDays: dueBefore(35),
  responsible: 'Văn phòng',
  restricted: false,
  title: 'TỜ TRÌNH',
  subject: (source) => ['xin duyệt nội dung, thời gian', `tổ chức ${congressName(source)}`],
  isAddressed: true,
  hasGrounds: true,
  numbering: 'roman',
  outline: SECTIONS,
  signing: { by: 'committee', body: 'standing-committee', mayDeputySign: true },
  recipients: () => [],
};

function requestText(source: OutlineSource) {
  const { book, records } = source;
  const guests = book.text('khach_moi');
  const rehearsal = factText(source, 'tru_bi');
  return richLines([
    `${issuerName(records.setup.unit) || gap('tên cấp uỷ')} kính đề nghị duyệt:`,
    '- Dự thảo các văn kiện, đề án nhân sự, chương trình Đại hội (kèm theo);',
    `- Thời gian: ${rehearsal === '' ? '' : `phiên trù bị ${rehearsal}; `}khai mạc ${factText(source, 'khai_mac')}; bế mạc ${factText(source, 'be_mac_luc')};`,
    `- Địa điểm: ${factText(source, 'dia_diem')};`,
    `- Thành phần: ${factText(source, 'trieu_tap')} ${voters(source)} được triệu tập${guests === '' ? '' : `; khách mời: ${guests}`}.`,
  ]);
}
