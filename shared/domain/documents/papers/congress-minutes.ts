import { clockTime, dayOfMoment, longDate } from '#shared/kernel/paper-date.ts';
import { countOnPaper, wholeWithWords } from '#shared/kernel/vietnamese-numbers.ts';
import { headView, type PaperHead, titleWithTerm } from '../head-view.ts';
import type { PaperDefinition, PaperRecords, ShapedPaper } from '../paper.ts';
import { capitals, standingName } from '../paper-names.ts';
import { shareText } from '../percent-text.ts';
import { archiveLine, bare, recipientLines } from '../recipients.ts';
import { isBlankRichText } from '../rich-text.ts';
import { confirmation, presidiumSignature, secretariatSignature } from '../signature.ts';
import { gap, openValueBook, type ValueBook } from '../value-book.ts';
import type { Paragraph } from './common.view.ts';
import { bodyViews, credentialLines, summonedDelegates } from './congress-minutes.bodies.ts';
import { FIELDS, NO_ELECTIONS, SECTIONS } from './congress-minutes.fields.ts';
import type { CongressMinutesView } from './congress-minutes.view.ts';
import { electionViews, voteLines, voterWord } from './congress-minutes.votes.ts';

const ISSUER = 'congress';
const TYPE_CODE = 'BB';

/** Congress minutes (biên bản đại hội): secretariat on the left, presidium on the right, then the confirmation. */
export const congressMinutes: PaperDefinition = {
  id: 'congress-minutes',
  name: 'Biên bản Đại hội',
  typeCode: TYPE_CODE,
  issuer: ISSUER,
  stage: 'during',
  need: { cell: 'must', members: 'must', delegates: 'must' },
  dueDays: { cell: 2, members: 3, delegates: 3 },
  responsible: 'Đoàn Thư ký',
  restricted: false,
  sections: SECTIONS,
  fields: FIELDS,
  shape: (records, values, frame) => {
    const book = openValueBook(FIELDS, values, records.setup.congress.kind);
    const head = { setup: records.setup, frame, issuer: ISSUER, typeCode: TYPE_CODE, book } as const;
    return shapeMinutes({ records, book, present: book.whole('co_mat') }, head);
  },
};

type Source = { readonly records: PaperRecords; readonly book: ValueBook; readonly present: number | null };

function shapeMinutes(source: Source, head: PaperHead): ShapedPaper {
  const { records, book } = source;
  const { setup } = records;
  const isSealed = book.text('con_dau') === 'co';
  const hasElections = book.text(NO_ELECTIONS.field) !== NO_ELECTIONS.value;
  const view: CongressMinutesView = {
    ...headView(head, 'BIÊN BẢN', [titleWithTerm(setup) || gap('tên đại hội')]),
    mo_dau: openingLines(source),
    ...headings(records),
    co_quan: bodyViews(setup, book, hasElections),
    bieu_quyet_co_quan: votes(source, 'co_quan'),
    chuong_trinh: votes(source, 'chuong_trinh'),
    ...credentials(source),
    bao_cao: reportLines(book),
    ...discussion(book),
    ...laterHeadings(hasSpeech(book), hasElections),
    bau_cu: hasElections ? electionViews(book) : [],
    nghi_quyet: votes(source, 'nghi_quyet'),
    be_mac: closingLines(source),
    ky_trai: secretariatSignature(setup, book, 'thu_ky_ky'),
    ky_phai: presidiumSignature(setup, book, 'chu_toa_ky'),
    co_xac_nhan: !isSealed,
    xac_nhan: isSealed ? NO_CONFIRMATION : confirmation(setup, book, 'nguoi_xac_nhan'),
    noi_nhan: recipientLines(recipientsOf(source), archiveLine(setup.unit)),
  };
  return { view, ...book.close() };
}

const NO_CONFIRMATION = { dong_dan: '', quyen_han: [], chuc_vu: [], ho_ten: '' } as const;

const votes = ({ records, book, present }: Source, section: 'co_quan' | 'chuong_trinh' | 'tu_cach' | 'nghi_quyet') =>
  voteLines({ field: `bieu_quyet_${section}`, section, present, kind: records.setup.congress.kind, book });

function openingLines({ records, book, present }: Source): readonly Paragraph[] {
  const { congress } = records.setup;
  const opens = book.record('khai_mac', 'congress.opensAt', momentText(congress.opensAt, book.text('gio_khai_mac')));
  const rehearsal = book.record('tru_bi', 'congress.preparatoryAt', momentText(congress.preparatoryAt, ''));
  const venue = book.record('dia_diem', 'congress.venue', congress.venue);
  const title = titleWithTerm(records.setup) || gap('tên đại hội');
  const lines = [
    `${title} khai mạc ${opens}, tại ${bare(venue)}.`,
    rehearsal === '' ? '' : `Phiên trù bị tiến hành ${rehearsal}.`,
    attendanceLine({ records, book, present }),
    guestsLine(book.text('khach_moi')),
  ];
  return lines.filter((line) => line !== '').map((doan) => ({ doan }));
}

const guestsLine = (guests: string) => (guests === '' ? '' : `Khách mời: ${bare(guests)}.`);

/** "hồi 07 giờ 30 phút, ngày 20 tháng 6 năm 2026"; the hour that really was goes before the planned one. */
function momentText(moment: string | null, actualTime: string): string | null {
  if (moment === null) return null;
  const day = dayOfMoment(moment);
  const time = /^\d{2}:\d{2}$/.test(actualTime) ? `${day}T${actualTime}` : moment;
  return `hồi ${clockTime(time)}, ${longDate(day)}`;
}

function attendanceLine({ records, book, present }: Source): string {
  const voters = voterWord(records.setup.congress.kind);
  const summoned = summonedDelegates(records.delegates).length;
  const asked = book.record('trieu_tap', 'delegates.summoned', summoned === 0 ? null : wholeWithWords(summoned));
  const here = present === null ? book.lack('co_mat') : wholeWithWords(present);
  const share = present === null ? null : shareText(present, summoned);
  warnOfAttendance(summoned, present, book);
  const absent = present === null || present >= summoned ? '' : absentText(summoned - present, book.text('vang_mat'));
  return `Số ${voters} được triệu tập: ${asked}; có mặt: ${here}${share === null ? '' : `, đạt ${share}%`}${absent}.`;
}

const absentText = (count: number, reason: string) =>
  `; vắng mặt: ${countOnPaper(count)}${reason === '' ? '' : ` (${bare(reason)})`}`;

function warnOfAttendance(summoned: number, present: number | null, book: ValueBook): void {
  if (present === null || summoned === 0) return;
  const warn = (code: string, message: string) => book.warn({ code, section: 'mo_dau', message });
  if (present > summoned)
    warn('present-exceeds-summoned', `Số có mặt ${present} lớn hơn số được triệu tập ${summoned}.`);
  if (present * 3 < summoned * 2)
    warn('no-quorum', `Có mặt ${present}/${summoned}, chưa đủ hai phần ba số được triệu tập để tiến hành Đại hội.`);
}

function headings({ setup }: PaperRecords) {
  const credentialsTitle =
    setup.congress.kind === 'delegates'
      ? 'Báo cáo thẩm tra tư cách đại biểu'
      : 'Báo cáo tình hình đảng viên dự Đại hội';
  return {
    muc_co_quan: capitals('I- Bầu các cơ quan của Đại hội'),
    muc_chuong_trinh: capitals('II- Thông qua chương trình, quy chế làm việc'),
    muc_tu_cach: capitals(`III- ${credentialsTitle}`),
    muc_bao_cao: capitals('IV- Các báo cáo trình Đại hội'),
    muc_thao_luan: capitals('V- Thảo luận'),
  };
}

function credentials(source: Source) {
  const { records, book } = source;
  const more = book.rich('tu_cach_them');
  const voted = records.setup.congress.kind === 'delegates' ? votes(source, 'tu_cach') : [];
  return {
    tu_cach: [...credentialLines(records, book), ...voted],
    co_tu_cach_them: !isBlankRichText(more),
    tu_cach_them: more,
  };
}

function reportLines(book: ValueBook): readonly Paragraph[] {
  const rows = book.rows('cac_bao_cao');
  if (rows.length === 0) return [{ doan: book.lack('cac_bao_cao') }];
  return rows.map((row, place) => {
    const by = bare(row.nguoi_trinh_bay ?? '');
    const name = bare(row.ten ?? '') || book.lack('cac_bao_cao', `Báo cáo ${place + 1}: tên`);
    return {
      doan: `${place + 1}. ${name}${by === '' ? '' : ` (trình bày: đồng chí ${by.replace(/^đồng chí\s+/iu, '')})`}.`,
    };
  });
}

function discussion(book: ValueBook) {
  const rows = book.rows('y_kien');
  const [taken, speech] = [book.rich('tiep_thu'), book.rich('phat_bieu')];
  const count = rows.length === 0 ? book.lack('y_kien') : `Đại hội có ${wholeWithWords(rows.length)} ý kiến thảo luận:`;
  return {
    thao_luan: [{ doan: count }],
    co_y_kien: rows.length > 0,
    y_kien: rows.map((row, place) => ({
      tt: String(place + 1),
      ho_ten: (row.ho_ten ?? '').trim(),
      don_vi: (row.don_vi ?? '').trim(),
      noi_dung_y_kien: (row.noi_dung ?? '').trim(),
    })),
    co_tiep_thu: !isBlankRichText(taken),
    tiep_thu: taken,
    co_phat_bieu: hasSpeech(book),
    phat_bieu: speech,
  };
}

const hasSpeech = (book: ValueBook): boolean => !isBlankRichText(book.rich('phat_bieu'));

/** Headings after section V: where nothing was said or elected the numbers move up. */
function laterHeadings(isSpoken: boolean, isElecting: boolean) {
  const numbers = ['VI', 'VII', 'VIII', 'IX'];
  const heading = (title: string, isThere = true) => (isThere ? `${numbers.shift()}- ${title}` : '');
  return {
    muc_phat_bieu: heading('PHÁT BIỂU CỦA CẤP TRÊN', isSpoken),
    muc_bau_cu: heading('BẦU CỬ', isElecting),
    muc_nghi_quyet: heading('BIỂU QUYẾT NGHỊ QUYẾT ĐẠI HỘI'),
    muc_be_mac: heading('BẾ MẠC'),
  };
}

function closingLines({ records, book }: Source): readonly Paragraph[] {
  const { congress } = records.setup;
  const closes = book.record('be_mac_luc', 'congress.closesAt', momentText(congress.closesAt, book.text('gio_be_mac')));
  return [{ doan: `Đại hội bế mạc ${closes}.` }];
}

function recipientsOf({ records, book }: Source): readonly string[] {
  const typed = book.rows('noi_nhan').map((row) => row.ten ?? '');
  if (typed.length > 0) return typed;
  const { unit } = records.setup;
  return [unit.superiorCommitteeName, standingName(unit)].filter((name) => name !== '');
}
