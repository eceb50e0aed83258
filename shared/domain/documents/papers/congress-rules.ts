import { presidiumName, secretariatName } from '../congress-bodies.ts';
import { defaultedSection } from '../outline/outline-fields.ts';
import type { OutlineDefinition } from '../outline/outline-paper.ts';
import { congressName, dueBefore, factFields, factText, voters } from '../outline/outline-records.ts';
import { richField } from '../paper-field.ts';
import { richLines } from '../rich-compose.ts';

/** House rules of the congress (nội quy đại hội): one page, read out and posted. */
export const congressRules: OutlineDefinition = {
  id: 'congress-rules',
  name: 'Nội quy Đại hội',
  typeCode: 'none',
  issuer: 'congress',
  stage: 'during',
  need: { cell: 'optional', members: 'must', delegates: 'must' },
  dueDays: dueBefore(5),
  responsible: 'Văn phòng',
  restricted: false,
  title: 'NỘI QUY',
  subject: (source) => [congressName(source)],
  numbering: 'roman',
  outline: [
    {
      id: 'gio_giac',
      label: 'Giờ giấc, chỗ ngồi',
      heading: 'Giờ giấc, chỗ ngồi',
      fields: [
        ...factFields('gio_giac', 'khai_mac', 'dia_diem'),
        richField('gio_giac', 'gio_giac', 'Giờ các buổi, sơ đồ chỗ ngồi', { optional: true }),
      ],
      body: (source) => ({
        type: 'doc',
        content: [
          ...richLines([
            `Có mặt tại ${factText(source, 'dia_diem')} trước giờ khai mạc 15 phút (khai mạc ${factText(source, 'khai_mac')}); ngồi đúng vị trí; vắng mặt phải báo cáo ${presidiumName(source.records.setup)}.`,
          ]).content,
          ...source.book.rich('gio_giac').content,
        ],
      }),
    },
    defaultedSection('trang_phuc', 'Trang phục, thẻ', (source) =>
      richLines([`Trang phục lịch sự; đeo thẻ ${voters(source)} trong suốt thời gian Đại hội.`]),
    ),
    defaultedSection('phat_bieu', 'Phát biểu, đăng ký', ({ records }) =>
      richLines([
        `Đăng ký phát biểu qua ${secretariatName(records.setup)}; phát biểu đúng nội dung, đúng thời gian quy định.`,
      ]),
    ),
    defaultedSection('dien_thoai', 'Điện thoại, ghi âm, tài liệu', ({ records }) =>
      richLines([
        `Tắt chuông điện thoại; không ghi âm, ghi hình, đưa tài liệu ra ngoài khi chưa được ${presidiumName(records.setup)} đồng ý.`,
      ]),
    ),
    {
      id: 'truong_doan',
      label: 'Trưởng đoàn, khách mời',
      heading: 'Trưởng đoàn, khách mời',
      fields: [richField('truong_doan', 'truong_doan', 'Trưởng các đoàn, quy định với khách mời', { optional: true })],
      body: ({ book }) => book.rich('truong_doan'),
    },
  ],
  signing: { by: 'nobody' },
  recipients: () => [],
};
