import { dayOfMoment, longDate } from '#shared/kernel/paper-date.ts';
import type { OutlineDefinition, OutlineSource } from '../outline/outline-paper.ts';
import { committeeName, congressName, dueAfter } from '../outline/outline-records.ts';
import { wordCell } from '../outline/outline-rows.ts';
import { CONGRESS_SCREEN, recordField, richField, tableField } from '../paper-field.ts';
import { joinRich, richLines } from '../rich-compose.ts';
import { gap } from '../value-book.ts';
import { electionResults, warnOfMinorities } from './election-results.ts';

const RESULTS = electionResults('ket_qua');

/** What a complete dossier of ratification holds (elections-personnel.md §1.12). */
const DOSSIER = [
  'Biên bản Đại hội',
  'Biên bản kiểm phiếu của từng lần bầu',
  'Biên bản hội nghị lần thứ nhất',
  'Danh sách trích ngang những người trúng cử',
  'Sơ yếu lý lịch của từng cấp uỷ viên',
] as const;

/** Request for ratification of the elections (tờ trình đề nghị chuẩn y kết quả bầu cử). */
export const ratificationRequest: OutlineDefinition = {
  id: 'ratification-request',
  name: 'Tờ trình đề nghị chuẩn y kết quả bầu cử',
  typeCode: 'TTr',
  issuer: 'committee',
  stage: 'after',
  elects: true,
  need: { cell: 'must', members: 'must', delegates: 'must' },
  dueDays: dueAfter(5),
  responsible: 'Văn phòng',
  restricted: true,
  title: 'TỜ TRÌNH',
  subject: (source) => [`đề nghị chuẩn y kết quả bầu cử ${committeeName(source)}`, `tại ${congressName(source)}`],
  isAddressed: true,
  hasGrounds: true,
  numbering: 'roman',
  outline: [
    {
      id: 'ket_qua',
      label: 'Kết quả bầu cử',
      heading: 'Kết quả bầu cử',
      fields: [recordField('ket_qua', 'ngay_dai_hoi', 'Ngày Đại hội', CONGRESS_SCREEN), RESULTS.field],
      body: (source) => joinRich(openingText(source), RESULTS.print(source)),
    },
    {
      id: 'khac_de_an',
      label: 'Thay đổi so với đề án được duyệt',
      heading: 'Thay đổi so với đề án được duyệt',
      fields: [richField('khac_de_an', 'khac_de_an', 'Thay đổi so với đề án, lý do', { optional: true })],
      body: ({ book }) => book.rich('khac_de_an'),
    },
    {
      id: 'de_nghi',
      label: 'Đề nghị',
      heading: 'Đề nghị',
      fields: [],
      body: (source) =>
        richLines([
          `Kính đề nghị ${source.records.setup.unit.superiorCommitteeName || gap('cấp uỷ cấp trên')} xem xét, chuẩn y kết quả bầu cử ${committeeName(source)} và các chức danh nêu trên.`,
        ]),
    },
    {
      id: 'ho_so',
      label: 'Hồ sơ kèm theo',
      heading: 'Hồ sơ kèm theo',
      fields: [
        tableField('ho_so', 'ho_so', 'Tài liệu kèm theo khác', [{ name: 'ten', label: 'Tên tài liệu' }], {
          optional: true,
          help: 'Năm loại bắt buộc tự thêm.',
        }),
      ],
      body: ({ book }) =>
        richLines(
          [...DOSSIER, ...book.rows('ho_so').map((row) => wordCell(row.ten))].map((name, at) => `${at + 1}. ${name}.`),
        ),
    },
  ],
  signing: { by: 'committee', body: 'committee', mayDeputySign: true },
  recipients: () => [],
  check: (source) => warnOfMinorities(source, 'ket_qua'),
};

function openingText(source: OutlineSource) {
  const { opensAt } = source.records.setup.congress;
  const day = source.book.record(
    'ngay_dai_hoi',
    'congress.opensAt',
    opensAt === null ? null : longDate(dayOfMoment(opensAt)),
  );
  return richLines([
    `${congressName(source)} tiến hành ${day} đã bầu theo đúng Quy chế bầu cử trong Đảng, kết quả như sau:`,
  ]);
}
