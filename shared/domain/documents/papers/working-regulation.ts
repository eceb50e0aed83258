import type { CongressSetup } from '../../congress/congress.ts';
import { presidiumName, secretariatName } from '../congress-bodies.ts';
import { defaultedSection, withFields } from '../outline/outline-fields.ts';
import type { OutlineDefinition, OutlineSection, OutlineSource } from '../outline/outline-paper.ts';
import { congressName, dueBefore, voters } from '../outline/outline-records.ts';
import { wholeField } from '../paper-field.ts';
import { richLines } from '../rich-compose.ts';

const lines =
  (...texts: readonly string[]) =>
  (): ReturnType<typeof richLines> =>
    richLines(texts);

/** Headed by what this congress calls the body. */
const namedSection = (
  nameOf: (setup: CongressSetup) => string,
  ...section: Parameters<typeof defaultedSection>
): OutlineSection => ({ ...defaultedSection(...section), heading: ({ records }) => nameOf(records.setup) });

const SECTIONS: readonly OutlineSection[] = [
  defaultedSection('pham_vi', 'Phạm vi điều chỉnh', (source) =>
    richLines([
      `Quy chế này quy định nhiệm vụ của các cơ quan của Đại hội, quyền và trách nhiệm của ${voters(source)}, chế độ làm việc của ${congressName(source)}.`,
    ]),
  ),
  defaultedSection(
    'nhiem_vu_dai_hoi',
    'Đại hội',
    lines(
      '1. Đại hội làm việc theo nguyên tắc tập trung dân chủ, thảo luận và quyết định theo đa số.',
      '2. Đại hội thông qua chương trình, quy chế; thảo luận, thông qua các báo cáo, nghị quyết; bầu cử theo Quy chế bầu cử trong Đảng.',
    ),
  ),
  namedSection(
    presidiumName,
    'doan_chu_tich',
    'Đoàn Chủ tịch',
    lines(
      '1. Điều hành công việc của Đại hội theo chương trình đã được thông qua; làm việc theo nguyên tắc tập trung dân chủ, quyết định theo đa số.',
      '2. Điều hành việc bầu cử, đề cử danh sách nhân sự do cấp uỷ triệu tập chuẩn bị; giới thiệu số lượng, danh sách Ban Kiểm phiếu để Đại hội biểu quyết.',
      '3. Kết luận các nội dung thảo luận, lãnh đạo việc thông qua nghị quyết.',
    ),
  ),
  namedSection(secretariatName, 'doan_thu_ky', 'Đoàn Thư ký', ({ records }) =>
    richLines([
      '1. Ghi biên bản, tổng hợp đầy đủ, trung thực các ý kiến thảo luận.',
      `2. Dự thảo các văn bản của Đại hội; quản lý, phát hành tài liệu theo sự chỉ đạo của ${presidiumName(records.setup)}; giao nộp hồ sơ sau Đại hội.`,
    ]),
  ),
  {
    ...defaultedSection(
      'ban_tham_tra',
      'Ban Thẩm tra tư cách đại biểu',
      lines('Xem xét, báo cáo Đại hội về tư cách đại biểu; xem xét đơn, thư khiếu nại, tố cáo về tư cách đại biểu.'),
    ),
    body: (source) => (source.records.setup.congress.kind === 'delegates' ? credentialsText(source) : richLines([])),
  },
  defaultedSection('ban_kiem_phieu', 'Ban Kiểm phiếu', ({ records }) =>
    richLines([
      '1. Hướng dẫn thể lệ bầu cử; kiểm tra, niêm phong hòm phiếu; phát phiếu, kiểm phiếu, lập biên bản và công bố kết quả.',
      `2. Xem xét, kết luận những phiếu không hợp lệ, đơn thư liên quan đến việc kiểm phiếu; niêm phong phiếu bầu, bàn giao cho ${presidiumName(records.setup)}.`,
      '3. Người có tên trong danh sách bầu cử không tham gia Ban Kiểm phiếu.',
    ]),
  ),
  withFields(
    {
      ...defaultedSection('thao_luan', 'Chế độ làm việc, thảo luận', discussionText),
    },
    wholeField('thao_luan', 'phut_phat_bieu', 'Số phút tối đa của một ý kiến phát biểu'),
  ),
  defaultedSection('bieu_quyet', 'Biểu quyết, bầu cử', (source) =>
    richLines([
      '1. Biểu quyết bằng thẻ đảng viên (thẻ đại biểu) đối với chương trình, quy chế, các cơ quan của Đại hội, số lượng, danh sách bầu cử, nghị quyết.',
      `2. Bỏ phiếu kín khi bầu cấp uỷ, đại biểu dự đại hội cấp trên. ${voters(source) === 'đại biểu' ? 'Chỉ đại biểu chính thức' : 'Chỉ đảng viên chính thức'} có quyền biểu quyết, bầu cử.`,
    ]),
  ),
  defaultedSection('tai_lieu', 'Tài liệu, phát ngôn', ({ records }) =>
    richLines([
      `Tài liệu của Đại hội được bảo quản theo quy định; chỉ người được ${presidiumName(records.setup)} giao mới cung cấp thông tin ra ngoài.`,
    ]),
  ),
  defaultedSection(
    'thi_hanh',
    'Điều khoản thi hành',
    lines('Quy chế này có hiệu lực từ khi được Đại hội biểu quyết thông qua đến khi bế mạc Đại hội.'),
  ),
];

function credentialsText({ book }: OutlineSource) {
  const own = book.rich('ban_tham_tra');
  const usual = richLines([
    'Xem xét, báo cáo Đại hội về tư cách đại biểu; xem xét đơn, thư khiếu nại, tố cáo về tư cách đại biểu.',
  ]);
  return own.content.length > 0 ? own : usual;
}

function discussionText({ book, records }: OutlineSource) {
  const secretariat = secretariatName(records.setup);
  const minutes = book.whole('phut_phat_bieu');
  const limit = minutes === null ? book.lack('phut_phat_bieu') : String(minutes);
  return richLines([
    `1. Đăng ký phát biểu qua ${secretariat}; phát biểu khi được người điều hành mời, đúng nội dung thảo luận.`,
    `2. Mỗi ý kiến phát biểu không quá ${limit} phút; ý kiến chưa được trình bày thì gửi ${secretariat} để tổng hợp.`,
  ]);
}

/** Working regulation of the congress (quy chế làm việc), by articles. */
export const workingRegulation: OutlineDefinition = {
  id: 'working-regulation',
  name: 'Quy chế làm việc của Đại hội',
  typeCode: 'QC',
  issuer: 'congress',
  stage: 'during',
  need: { cell: 'optional', members: 'must', delegates: 'must' },
  dueDays: dueBefore(10),
  responsible: 'Văn phòng',
  restricted: false,
  title: 'QUY CHẾ',
  subject: (source) => [`làm việc của ${congressName(source)}`],
  numbering: 'article',
  outline: SECTIONS,
  signing: { by: 'presidium', confirmedByOffice: true },
  recipients: (source) => [voters(source) === 'đại biểu' ? 'Đại biểu dự Đại hội' : 'Đảng viên dự Đại hội'],
};
