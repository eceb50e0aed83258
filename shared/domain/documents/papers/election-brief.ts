import { wholeWithWords } from '#shared/kernel/vietnamese-numbers.ts';
import { type Delegate, membershipOf } from '../../delegates/person.ts';
import { defaultedSection } from '../outline/outline-fields.ts';
import type { OutlineDefinition, OutlineSection, OutlineSource } from '../outline/outline-paper.ts';
import { congressName, dueBefore, voters } from '../outline/outline-records.ts';
import { CONGRESS_SCREEN, choiceField, DELEGATES_SCREEN, recordField, wholeField } from '../paper-field.ts';
import { dashed, richLines } from '../rich-compose.ts';
import { summonedDelegates } from './congress-minutes.bodies.ts';

const hasSurplus = ({ book }: OutlineSource) => book.text('co_so_du') !== 'khong';

const SECTIONS: readonly OutlineSection[] = [
  defaultedSection('hinh_thuc', 'Nguyên tắc, hình thức bầu cử', () =>
    richLines([
      'Bỏ phiếu kín khi bầu cấp uỷ, các chức danh và đại biểu dự đại hội cấp trên; biểu quyết giơ thẻ khi bầu các cơ quan của Đại hội, thông qua số lượng và danh sách bầu cử.',
    ]),
  ),
  defaultedSection('ung_cu', 'Ứng cử, đề cử, rút tên', () =>
    richLines([
      'Đoàn Chủ tịch đề cử danh sách do cấp uỷ triệu tập chuẩn bị; sau đó Đại hội ứng cử, đề cử.',
      'Cấp uỷ viên khoá đương nhiệm không đề cử người ngoài danh sách, không ứng cử, không nhận đề cử nếu không có tên trong danh sách do cấp uỷ đề cử. Việc cho rút tên do Đại hội quyết định.',
    ]),
  ),
  {
    id: 'so_du',
    label: 'Số lượng, số dư',
    heading: 'Số lượng bầu, số dư',
    fields: [
      recordField('so_du', 'so_luong_bau', 'Số lượng cấp uỷ viên cần bầu', CONGRESS_SCREEN, { rule: 'surplus-band' }),
      choiceField('so_du', 'co_so_du', 'Danh sách bầu cử', [
        ['co', 'Có số dư (gạch tên)'],
        ['khong', 'Không có số dư (hai cột đồng ý, không đồng ý)'],
      ]),
    ],
    body: (source) => {
      const { seats } = source.records.setup.congress;
      const count = source.book.record('so_luong_bau', 'congress.seats', seats === null ? null : wholeWithWords(seats));
      return richLines([
        `Số lượng cấp uỷ viên cần bầu: ${count}. Danh sách bầu cấp uỷ phải có số dư, nhiều nhất không quá 30% số lượng cần bầu.`,
      ]);
    },
  },
  {
    id: 'cach_ghi',
    label: 'Cách ghi phiếu',
    heading: 'Cách ghi phiếu',
    fields: [],
    body: (source) =>
      richLines(
        hasSurplus(source)
          ? [
              'Không chọn ai thì gạch ngang giữa cả họ và tên người đó. Số người để lại không nhiều hơn số lượng cần bầu.',
            ]
          : [
              'Phiếu có bốn cột: số thứ tự, họ và tên, đồng ý, không đồng ý. Đánh dấu X vào một trong hai ô của từng người.',
            ],
      ),
  },
  {
    id: 'hop_le',
    label: 'Phiếu hợp lệ, không hợp lệ',
    heading: 'Phiếu hợp lệ, phiếu không hợp lệ',
    fields: [],
    body: (source) =>
      richLines([
        'Phiếu hợp lệ: do Ban Kiểm phiếu phát ra, bầu đủ hoặc thiếu số lượng quy định.',
        ...(hasSurplus(source)
          ? []
          : [
              'Danh sách nhiều người mà đánh dấu cả hai ô hoặc không đánh dấu ô nào của ai thì phiếu vẫn hợp lệ, người đó không được tính phiếu.',
            ]),
        'Phiếu không hợp lệ:',
        ...dashed([
          'không do Ban Kiểm phiếu phát ra',
          'bầu nhiều hơn số lượng quy định',
          'danh sách nhiều người mà không bầu cho ai',
          'ghi thêm tên ngoài danh sách, ký tên hoặc đánh dấu riêng',
        ]),
        'Phiếu còn nghi vấn do Ban Kiểm phiếu xem xét, kết luận.',
      ]),
  },
  {
    id: 'ket_qua',
    label: 'Cách tính kết quả',
    heading: 'Cách tính kết quả',
    fields: [
      recordField('ket_qua', 'trieu_tap_chinh_thuc', 'Số người chính thức được triệu tập', DELEGATES_SCREEN),
      wholeField('ket_qua', 'co_so', 'Tổng số làm cơ sở tính sau khi trừ theo Quy chế', {
        optional: true,
        help: 'Để trống thì lấy số chính thức được triệu tập, không kể dự bị. Sau báo cáo tư cách thì ghi số chính thức.',
      }),
    ],
    body: thresholdText,
  },
  defaultedSection('bau_lai', 'Bầu lại', () =>
    richLines([
      'Nhiều người bằng phiếu ở vị trí cuối mà vượt số lượng cần bầu thì bầu lại trong số những người đó, ai nhiều phiếu hơn thì trúng cử, không cần quá nửa.',
      'Bầu lần thứ nhất chưa đủ số lượng thì Đại hội quyết định có bầu tiếp hay không.',
    ]),
  ),
];

/** More than half of the base: ⌊base / 2⌋ + 1 votes (QC190 art. 30). */
const votesNeeded = (base: number): number => Math.floor(base / 2) + 1;

/** Members on probation are summoned too and do not vote (QC190 art. 30). */
const officialSummoned = (delegates: readonly Delegate[]): number =>
  summonedDelegates(delegates).filter((one) => membershipOf(one) !== 'probationary').length;

function thresholdText(source: OutlineSource) {
  const official = officialSummoned(source.records.delegates);
  const summoned = source.book.record(
    'trieu_tap_chinh_thuc',
    'delegates.summoned-official',
    official === 0 ? null : wholeWithWords(official),
  );
  const base = source.book.whole('co_so') ?? official;
  const people = voters(source);
  const threshold =
    base === 0
      ? []
      : [
          `Cơ sở tính hiện nay: ${wholeWithWords(base)}; người trúng cử phải được ít nhất ${wholeWithWords(votesNeeded(base))} phiếu.`,
        ];
  return richLines([
    `Người trúng cử phải được số phiếu bầu quá một nửa so với tổng số ${people} chính thức được triệu tập (${summoned}), trừ những trường hợp Quy chế bầu cử cho phép không tính; không tính trên số phiếu hợp lệ.`,
    ...threshold,
  ]);
}

/** Summary of the election regulation and how to vote (tóm tắt quy chế bầu cử), read by the presidium. */
export const electionBrief: OutlineDefinition = {
  id: 'election-brief',
  name: 'Tóm tắt quy chế bầu cử, hướng dẫn bỏ phiếu',
  typeCode: 'none',
  issuer: 'presidium',
  stage: 'during',
  elects: true,
  need: { cell: 'must', members: 'must', delegates: 'must' },
  dueDays: dueBefore(5),
  responsible: 'Tiểu ban nhân sự',
  restricted: false,
  title: 'TÓM TẮT QUY CHẾ BẦU CỬ VÀ HƯỚNG DẪN BỎ PHIẾU',
  subject: (source) => [
    'theo Quy chế bầu cử trong Đảng ban hành kèm theo Quyết định số 190-QĐ/TW, ngày 10/10/2024',
    `tại ${congressName(source)}`,
  ],
  numbering: 'roman',
  outline: SECTIONS,
  signing: { by: 'nobody' },
  recipients: () => [],
};
