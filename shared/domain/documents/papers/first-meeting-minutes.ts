import { clockTime, dayOfMoment, longDate } from '#shared/kernel/paper-date.ts';
import { wholeWithWords } from '#shared/kernel/vietnamese-numbers.ts';
import { writtenSection } from '../outline/outline-fields.ts';
import type { OutlineDefinition, OutlineSource } from '../outline/outline-paper.ts';
import { committeeName, dueAfter, superiorOnly } from '../outline/outline-records.ts';
import { CONGRESS_SCREEN, recordField, textField, timeField, wholeField } from '../paper-field.ts';
import { nextTerm } from '../paper-names.ts';
import { richLines } from '../rich-compose.ts';
import { electionResults, warnOfMinorities } from './election-results.ts';

const RESULTS = electionResults('ket_qua');

/** Minutes of the new committee's first meeting (biên bản hội nghị lần thứ nhất): standing committee, secretary, deputies, inspection commission. */
export const firstMeetingMinutes: OutlineDefinition = {
  id: 'first-meeting-minutes',
  name: 'Biên bản hội nghị lần thứ nhất',
  typeCode: 'BB',
  issuer: 'committee',
  stage: 'after',
  need: { cell: 'optional', members: 'must', delegates: 'must' },
  dueDays: dueAfter(1),
  responsible: 'Thư ký hội nghị',
  restricted: false,
  title: 'BIÊN BẢN',
  subject: (source) => [
    `Hội nghị lần thứ nhất ${committeeName(source)},`,
    source.book.record('nhiem_ky_toi', 'congress.term', nextTerm(source.records.setup.congress)),
  ],
  numbering: 'roman',
  outline: [
    {
      id: 'thanh_phan',
      label: 'Thời gian, thành phần',
      heading: 'Thời gian, thành phần',
      fields: [
        recordField('thanh_phan', 'nhiem_ky_toi', 'Nhiệm kỳ tới', CONGRESS_SCREEN),
        recordField('thanh_phan', 'ngay_hop', 'Ngày họp', CONGRESS_SCREEN),
        timeField('thanh_phan', 'gio_hop', 'Giờ họp'),
        textField('thanh_phan', 'dia_diem_hop', 'Địa điểm', { optional: true }),
        textField('thanh_phan', 'trieu_tap_vien', 'Triệu tập viên'),
        wholeField('thanh_phan', 'tong_so', 'Tổng số cấp uỷ viên được bầu'),
        wholeField('thanh_phan', 'co_mat', 'Số có mặt'),
      ],
      body: openingText,
    },
    writtenSection('bau_chu_tri', 'Bầu chủ trì hội nghị, thư ký, Ban Kiểm phiếu', {
      heading: 'Bầu chủ trì hội nghị, thư ký, Ban Kiểm phiếu',
    }),
    {
      id: 'ket_qua',
      label: 'Kết quả bầu cử',
      heading: 'Kết quả bầu cử',
      fields: [RESULTS.field],
      body: RESULTS.print,
    },
    writtenSection('phan_cong', 'Phân công bước đầu, nội dung khác', { optional: true }),
    {
      id: 'ket_thuc',
      label: 'Kết thúc',
      fields: [timeField('ket_thuc', 'gio_ket_thuc', 'Giờ kết thúc')],
      body: ({ book }) => richLines([`Hội nghị kết thúc hồi ${hourText(book.text('gio_ket_thuc'))} cùng ngày.`]),
    },
  ],
  signing: { by: 'meeting' },
  recipients: superiorOnly,
  check: (source) => {
    warnOfMinorities(source, 'ket_qua');
    checkDirectSecretary(source);
  },
};

/** "08 giờ 30 phút"; a gap mark stays as it is. */
const hourText = (typed: string) => (/^\d{2}:\d{2}$/.test(typed) ? clockTime(`0000-00-00T${typed}`) : typed);

function openingText({ records, book }: OutlineSource) {
  const { closesAt } = records.setup.congress;
  const day = book.record('ngay_hop', 'congress.closesAt', closesAt === null ? null : longDate(dayOfMoment(closesAt)));
  const [all, here] = [book.whole('tong_so'), book.whole('co_mat')];
  const count = (number: number | null, field: string) => (number === null ? book.lack(field) : wholeWithWords(number));
  const place = book.text('dia_diem_hop');
  if (all !== null && here !== null && here > all)
    book.warn({
      code: 'present-exceeds-members',
      section: 'thanh_phan',
      message: `Có mặt ${here} lớn hơn tổng số ${all}.`,
    });
  return richLines([
    `Hồi ${hourText(book.text('gio_hop'))}, ${day}${place === '' ? '' : `, tại ${place}`}, hội nghị do đồng chí ${book.text('trieu_tap_vien')} triệu tập.`,
    `Tổng số cấp uỷ viên: ${count(all, 'tong_so')}; có mặt: ${count(here, 'co_mat')}.`,
  ]);
}

/** A secretary elected by the congress is not elected again by the committee. */
function checkDirectSecretary({ records, book }: OutlineSource): void {
  const again = book.rows('trung_cu').some((row) => /^bí thư$/iu.test((row.chuc_danh ?? '').trim()));
  if (records.setup.congress.directSecretaryElection && again)
    book.warn({
      code: 'secretary-elected-twice',
      section: 'ket_qua',
      message: 'Đại hội đã bầu trực tiếp bí thư; hội nghị lần thứ nhất không bầu lại chức danh này.',
    });
}
