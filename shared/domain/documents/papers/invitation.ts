import { clockTime, dayOfMoment, longDate } from '#shared/kernel/paper-date.ts';
import { headView, titleWithTerm } from '../head-view.ts';
import type {
  DraftValues,
  PaperDefinition,
  PaperField,
  PaperFrame,
  PaperRecords,
  ShapedPaper,
  TableRow,
} from '../paper.ts';
import {
  COMMITTEE_FORMAT_FIELDS,
  CONGRESS_SCREEN,
  FORMAT_SECTION,
  recordField,
  tableField,
  textField,
} from '../paper-field.ts';
import { issuerName } from '../paper-names.ts';
import { archiveLine, bare, recipientLines } from '../recipients.ts';
import { committeeSignature } from '../signature.ts';
import { gap, openValueBook, type ValueBook } from '../value-book.ts';
import type { InvitationView } from './guest-papers.view.ts';

const FIELDS: readonly PaperField[] = [
  tableField(
    'khach',
    'khach_moi',
    'Khách mời',
    [
      { name: 'ho_ten', label: 'Họ và tên' },
      { name: 'chuc_vu', label: 'Chức vụ, cơ quan' },
    ],
    { help: 'Xếp theo thứ tự giới thiệu; mỗi khách một giấy mời.' },
  ),
  recordField('noi_dung', 'khai_mac', 'Khai mạc', CONGRESS_SCREEN),
  recordField('noi_dung', 'dia_diem', 'Địa điểm', CONGRESS_SCREEN),
  textField('noi_dung', 'lien_he', 'Liên hệ khi cần', { optional: true }),
  ...COMMITTEE_FORMAT_FIELDS,
];

/** Invitation (giấy mời), one page for each guest; documents.md, invitation. */
export const invitation: PaperDefinition = {
  id: 'invitation',
  name: 'Giấy mời dự Đại hội',
  typeCode: 'GM',
  issuer: 'committee',
  stage: 'before',
  need: { cell: 'must', members: 'must', delegates: 'must' },
  dueDays: { cell: -4, members: -7, delegates: -7 },
  responsible: 'Văn phòng',
  restricted: false,
  sections: [{ id: 'khach', label: 'Khách mời' }, { id: 'noi_dung', label: 'Nội dung' }, FORMAT_SECTION],
  fields: FIELDS,
  shape: (records, values, frame) => shapeFor(0, { records, values, frame }),
  perPerson: (records, values, frame) => ({
    recipients: guestsOf(openValueBook(FIELDS, values, records.setup.congress.kind)).map((guest, at) => ({
      ...{ id: String(at), name: bare(guest.ho_ten ?? ''), unit: bare(guest.chuc_vu ?? '') },
      number: String(at + 1).padStart(3, '0'),
    })),
    shapeFor: ({ id }) => shapeFor(Number(id), { records, values, frame }),
  }),
};

const guestsOf = (book: ValueBook): readonly TableRow[] => book.rows('khach_moi');

type Paper = { readonly records: PaperRecords; readonly values: DraftValues; readonly frame: PaperFrame };

function shapeFor(at: number, { records, values, frame }: Paper): ShapedPaper {
  const { setup } = records;
  const book = openValueBook(FIELDS, values, setup.congress.kind);
  const { issuer, typeCode } = invitation;
  const title = titleWithTerm(setup) || gap('tên đại hội');
  const opens = book.record('khai_mac', 'congress.opensAt', inWords(setup.congress.opensAt));
  const venue = book.record('dia_diem', 'congress.venue', setup.congress.venue);
  const contact = book.text('lien_he');
  const lines = [
    `${issuerName(setup.unit) || gap('tên cơ quan ban hành')} trân trọng kính mời: ${guestWords(guestsOf(book)[at], book)}`,
    `Đến dự ${title}.`,
    `Thời gian: ${opens}.`,
    `Địa điểm: ${bare(venue)}.`,
    ...(contact === '' ? [] : [`Đồng chí cần biết thêm, xin liên hệ: ${bare(contact)}.`]),
    'Rất mong đồng chí đến dự để Đại hội thành công tốt đẹp.',
  ];
  const typed = book.rows('noi_nhan').map((row) => row.ten ?? '');
  const view: InvitationView = {
    ...headView({ setup, frame, issuer, typeCode, book }, 'GIẤY MỜI', ['dự Đại hội']),
    cac_doan: lines.map((doan) => ({ doan })),
    ky_phai: committeeSignature(setup, book, { body: 'committee', signer: 'secretary', field: 'nguoi_ky' }),
    noi_nhan: recipientLines(['Đại biểu khách mời', ...typed], archiveLine(setup.unit)),
  };
  return { view, ...book.close() };
}

function guestWords(guest: TableRow | undefined, book: ValueBook): string {
  const words = [guest?.ho_ten, guest?.chuc_vu].map((part) => bare(part ?? '')).filter((part) => part !== '');
  if (words.length === 0) return book.lack('khach_moi');
  return `đồng chí ${words.join(', ').replace(/^đồng chí\s+/iu, '')}.`;
}

const inWords = (moment: string | null): string | null =>
  moment === null ? null : `${clockTime(moment)}, ${longDate(dayOfMoment(moment))}`;
