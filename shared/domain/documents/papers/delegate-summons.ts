import { clockTime, dayOfMoment, longDate } from '#shared/kernel/paper-date.ts';
import type { Congress, CongressKind } from '../../congress/congress.ts';
import type { Delegate } from '../../delegates/person.ts';
import { headView, type PaperHead, titleWithTerm } from '../head-view.ts';
import type { DraftValues, PaperDefinition, PaperFrame, PaperRecipient, PaperRecords, ShapedPaper } from '../paper.ts';
import { executiveName, nextTerm } from '../paper-names.ts';
import { archiveLine, recipientLines } from '../recipients.ts';
import { committeeSignature } from '../signature.ts';
import { gap, openValueBook, type ValueBook } from '../value-book.ts';
import { placesOf, summonedOf } from './delegate-lists.ts';
import { FIELDS, SECTIONS } from './delegate-summons.fields.ts';
import type { DelegateSummonsView } from './delegate-summons.view.ts';

const ISSUER = 'committee';
const TYPE_CODE = 'none';

/** Summons (giấy triệu tập), one page for everyone who is summoned; documents.md delegate-summons. */
export const delegateSummons: PaperDefinition = {
  id: 'delegate-summons',
  name: 'Giấy triệu tập đại biểu',
  cellName: 'Giấy triệu tập đảng viên',
  typeCode: TYPE_CODE,
  issuer: ISSUER,
  stage: 'before',
  need: { cell: 'optional', members: 'must', delegates: 'must' },
  dueDays: { cell: -7, members: -10, delegates: -10 },
  responsible: 'Tiểu ban tổ chức - phục vụ',
  restricted: false,
  sections: SECTIONS,
  fields: FIELDS,
  shape: (records, values, frame) => shapeFor(summonedOf(records)[0], { records, values, frame }),
  perPerson: (records, values, frame) => {
    const byId = new Map(summonedOf(records).map((person) => [person.id, person]));
    return {
      recipients: [...byId.values()].map(toRecipient),
      shapeFor: ({ id }) => shapeFor(byId.get(id), { records, values, frame }),
    };
  },
};

const toRecipient = ({ id, number, fullName, unit }: Delegate): PaperRecipient => ({
  ...{ id, name: fullName, unit },
  number: String(number).padStart(3, '0'),
});

type Paper = { readonly records: PaperRecords; readonly values: DraftValues; readonly frame: PaperFrame };

function shapeFor(person: Delegate | undefined, { records, values, frame }: Paper): ShapedPaper {
  const { setup } = records;
  const book = openValueBook(FIELDS, values, setup.congress.kind);
  const head: PaperHead = { setup, frame, issuer: ISSUER, typeCode: TYPE_CODE, book };
  const title = titleWithTerm(setup) || gap('tên đại hội');
  const body = executiveName(setup.unit) || gap('tên cấp uỷ');
  const signer = book.text('chuc_vu_ky') === 'deputy-secretary' ? 'deputy-secretary' : 'secretary';
  const view: DelegateSummonsView = {
    ...headView(head, 'GIẤY TRIỆU TẬP', subjectLines(`${SUMMONED[setup.congress.kind]} dự ${title}`, setup.congress)),
    kinh_gui: addressLines(person, book).map((ten) => ({ ten })),
    mo_dau: `${body} triệu tập đồng chí dự ${title} như sau:`,
    cac_muc: sections(setup.congress, book, placeLines(person, records)),
    loi_ket: `Đề nghị đồng chí đến dự đầy đủ, đúng giờ; nếu không dự được thì báo lý do với ${body}.`,
    ky_phai: committeeSignature(setup, book, { body: ISSUER, signer, field: 'nguoi_ky' }),
    noi_nhan: recipientLines(['Như trên', ...typedRecipients(book)], archiveLine(setup.unit)),
  };
  return { view, ...book.close() };
}

const SUMMONED: Readonly<Record<CongressKind, string>> = {
  cell: 'đảng viên',
  members: 'đảng viên',
  delegates: 'đại biểu',
};

/** The term on a line of its own: years cut over two lines read badly. */
function subjectLines(subject: string, congress: Congress): readonly string[] {
  const term = nextTerm(congress);
  return term !== '' && subject.endsWith(term) ? [subject.slice(0, -term.length).trim(), term] : [subject];
}

/** Nobody is summoned yet: a name is missing. Who it is differs from copy to copy and is no figure of the paper. */
function addressLines(person: Delegate | undefined, book: ValueBook): readonly string[] {
  const name = person?.fullName.trim() || book.lack('dai_bieu');
  return [`Đồng chí ${name}`, person?.post.trim() ?? '', person?.unit.trim() ?? ''].filter((line) => line !== '');
}

const typedRecipients = (book: ValueBook) => book.rows('noi_nhan').map((row) => row.ten ?? '');

/** Discussion group and seat, as far as they are given. */
function placeLines(person: Delegate | undefined, records: PaperRecords): readonly string[] {
  if (person === undefined) return [];
  const { group, seat } = placesOf(records)(person.id);
  return [group === '' ? '' : `- Tổ thảo luận: Tổ ${group}`, seat === '' ? '' : `- Chỗ ngồi: ghế ${seat}`];
}

function sections(congress: Congress, book: ValueBook, place: readonly string[]): DelegateSummonsView['cac_muc'] {
  const parts = [
    { title: 'Thời gian', lines: timeLines(congress, book) },
    { title: 'Địa điểm', lines: [book.record('dia_diem', 'congress.venue', congress.venue)] },
    { title: 'Tổ thảo luận, chỗ ngồi', lines: place },
    { title: 'Tài liệu', lines: [book.text('tai_lieu')] },
    { title: 'Trang phục', lines: [book.text('trang_phuc')] },
    { title: 'Liên hệ', lines: [book.text('lien_he')] },
  ].map(({ title, lines }) => ({ title, lines: lines.map(withoutEnd).filter((line) => line !== '') }));
  return parts
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }, place) => ({
      tieu_de: `${place + 1}. ${title}`,
      cac_doan: lines.map((line) => ({ doan: `${line}.` })),
    }));
}

const withoutEnd = (line: string) => line.trim().replace(/[\s;.,]+$/, '');

function timeLines(congress: Congress, book: ValueBook): readonly string[] {
  const before = book.record('phien_tru_bi', 'congress.preparatoryAt', inWords(congress.preparatoryAt));
  const opens = book.record('khai_mac', 'congress.opensAt', inWords(congress.opensAt));
  const closes = book.record('be_mac', 'congress.closesAt', inWords(congress.closesAt));
  const official = closes === '' ? `khai mạc ${opens}` : `từ ${opens} đến ${closes}`;
  return [before === '' ? '' : `- Phiên trù bị: ${before}`, `- Phiên chính thức: ${official}`];
}

/** "07 giờ 30 phút, ngày 20 tháng 6 năm 2026" */
const inWords = (moment: string | null): string | null =>
  moment === null ? null : `${clockTime(moment)}, ${longDate(dayOfMoment(moment))}`;
