import { wholeWithWords } from '#shared/kernel/vietnamese-numbers.ts';
import { defaultedSection, writtenSection } from '../outline/outline-fields.ts';
import type { OutlineDefinition, OutlineSource } from '../outline/outline-paper.ts';
import { committeeName, congressName, dueBefore } from '../outline/outline-records.ts';
import { wholeField } from '../paper-field.ts';
import { richLines } from '../rich-compose.ts';

/** Closing address (diễn văn bế mạc): the figures of the elections stay gaps until they are known. */
export const closingSpeech: OutlineDefinition = {
  id: 'closing-speech',
  name: 'Diễn văn bế mạc',
  typeCode: 'none',
  issuer: 'congress',
  stage: 'during',
  need: { cell: 'must', members: 'must', delegates: 'must' },
  dueDays: dueBefore(3),
  responsible: 'Văn phòng',
  restricted: false,
  title: 'DIỄN VĂN BẾ MẠC',
  subject: (source) => [congressName(source)],
  numbering: 'plain',
  outline: [
    {
      id: 'kinh_thua',
      label: 'Kính thưa',
      fields: [],
      body: () => richLines(['Kính thưa các vị đại biểu, thưa toàn thể các đồng chí!']),
    },
    writtenSection('ket_qua', 'Kết quả Đại hội', { heading: '' }),
    {
      id: 'cap_uy',
      label: 'Cấp uỷ khoá mới',
      fields: [
        wholeField('cap_uy', 'so_trung_cu', 'Số cấp uỷ viên trúng cử', {
          help: 'Chỉ ghi sau khi có biên bản kiểm phiếu.',
        }),
        wholeField('cap_uy', 'so_dai_bieu', 'Số đại biểu được bầu dự đại hội cấp trên', { optional: true }),
        wholeField('cap_uy', 'so_y_kien', 'Số ý kiến thảo luận', { optional: true }),
      ],
      body: electedText,
    },
    writtenSection('nhiem_vu', 'Nhiệm vụ sau Đại hội', { heading: '' }),
    {
      ...defaultedSection('cam_on', 'Cảm ơn', (source) =>
        richLines([
          `Thay mặt ${committeeName(source)} khoá mới, xin trân trọng cảm ơn các đồng chí lãnh đạo cấp trên, các vị khách quý, các đồng chí phục vụ Đại hội.`,
        ]),
      ),
      heading: '',
    },
    {
      id: 'tuyen_bo',
      label: 'Tuyên bố bế mạc',
      fields: [],
      body: (source) => richLines([`Với tinh thần đó, tôi tuyên bố bế mạc ${congressName(source)}.`]),
    },
  ],
  signing: { by: 'nobody' },
  recipients: () => [],
};

function electedText({ book }: OutlineSource) {
  const elected = book.whole('so_trung_cu');
  const count = elected === null ? book.lack('so_trung_cu') : wholeWithWords(elected);
  const [delegates, opinions] = [book.whole('so_dai_bieu'), book.whole('so_y_kien')];
  return richLines([
    ...(opinions === null ? [] : [`Đại hội đã nghe ${wholeWithWords(opinions)} ý kiến thảo luận.`]),
    `Đại hội đã bầu cấp uỷ khoá mới gồm ${count} đồng chí${delegates === null ? '' : ` và ${wholeWithWords(delegates)} đại biểu dự đại hội cấp trên`}.`,
  ]);
}
