import { defaultedSection, writtenSection } from '../outline/outline-fields.ts';
import type { OutlineDefinition } from '../outline/outline-paper.ts';
import { congressName, dueBefore } from '../outline/outline-records.ts';
import { POSTS_SCREEN, recordField, textField } from '../paper-field.ts';
import { dashed, joinRich, richLines } from '../rich-compose.ts';
import { holderOf } from '../signature.ts';

/** Opening address (diễn văn khai mạc). */
export const openingSpeech: OutlineDefinition = {
  id: 'opening-speech',
  name: 'Diễn văn khai mạc',
  typeCode: 'none',
  issuer: 'congress',
  stage: 'during',
  need: { cell: 'must', members: 'must', delegates: 'must' },
  dueDays: dueBefore(7),
  responsible: 'Văn phòng',
  restricted: false,
  title: 'DIỄN VĂN KHAI MẠC',
  subject: (source) => [congressName(source)],
  numbering: 'plain',
  outline: [
    {
      id: 'kinh_thua',
      label: 'Kính thưa',
      fields: [
        recordField('kinh_thua', 'nguoi_doc', 'Người đọc', POSTS_SCREEN, { optional: true }),
        textField('kinh_thua', 'kinh_thua_khach', 'Kính thưa khách mời', {
          optional: true,
          help: 'Ví dụ: Kính thưa đồng chí …, Uỷ viên Ban Thường vụ Tỉnh uỷ.',
        }),
      ],
      body: ({ records, book }) => {
        const reader = book.record('nguoi_doc', 'post.presidium', holderOf(records.setup, 'presidium')?.fullName ?? '');
        const guests = book.text('kinh_thua_khach');
        return richLines([
          ...(reader === '' ? [] : [`(Đồng chí ${reader} trình bày)`]),
          'Kính thưa Đoàn Chủ tịch!',
          ...(guests === '' ? [] : [`${guests.replace(/[!.\s]+$/u, '')}!`]),
          'Kính thưa các vị đại biểu, thưa toàn thể các đồng chí!',
        ]);
      },
    },
    writtenSection('ly_do', 'Lý do và bối cảnh', { heading: '' }),
    writtenSection('khai_quat', 'Khái quát nhiệm kỳ', { heading: '' }),
    {
      ...defaultedSection('nhiem_vu', 'Nhiệm vụ của Đại hội', (source) =>
        joinRich(
          richLines([`${congressName(source)} có nhiệm vụ:`]),
          richLines(
            dashed([
              'Kiểm điểm việc thực hiện nghị quyết nhiệm kỳ vừa qua, quyết định phương hướng, nhiệm vụ nhiệm kỳ tới',
              'Thảo luận, đóng góp vào dự thảo văn kiện đại hội cấp trên',
              'Bầu cấp uỷ khoá mới và đại biểu dự đại hội cấp trên',
            ]),
          ),
        ),
      ),
      heading: '',
    },
    {
      id: 'tuyen_bo',
      label: 'Tuyên bố khai mạc',
      fields: [],
      body: (source) =>
        richLines([
          `Thay mặt Đoàn Chủ tịch, tôi tuyên bố khai mạc ${congressName(source)}.`,
          'Chúc các vị đại biểu, các đồng chí mạnh khoẻ, hạnh phúc. Chúc Đại hội thành công tốt đẹp!',
        ]),
    },
  ],
  signing: { by: 'nobody' },
  recipients: () => [],
};
