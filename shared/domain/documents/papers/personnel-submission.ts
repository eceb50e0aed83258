import { dayOfMoment, longDate } from '#shared/kernel/paper-date.ts';
import { toRoman } from '#shared/kernel/roman-numeral.ts';
import { wholeWithWords } from '#shared/kernel/vietnamese-numbers.ts';
import { OFFICES } from '../../personnel/candidate.ts';
import { listFor } from '../../personnel/offices.ts';
import type { ListedCandidate } from '../../personnel/structure.ts';
import type { StructureLine } from '../../personnel/structure-gauge.ts';
import { annexView, headView, type PaperHead } from '../head-view.ts';
import type { PaperDefinition, PaperRecords, ShapedPaper } from '../paper.ts';
import { capitals, executiveName, nextTerm, shortCommitteeName, standingName } from '../paper-names.ts';
import { addresseeLines, archiveLine, groundLines, recipientLines } from '../recipients.ts';
import { isBlankRichText } from '../rich-text.ts';
import { type CommitteeSigner, committeeSignature } from '../signature.ts';
import { gap, openValueBook, type ValueBook } from '../value-book.ts';
import { wordsOf } from './appointment-words.ts';
import { candidateGroups, noteCandidates } from './candidate-list.ts';
import {
  checkSteps,
  describeBases,
  introducedInTables,
  noteSteps,
  resultTables,
  stepLines,
} from './personnel-steps.ts';
import { FIELDS, SECTIONS } from './personnel-submission.fields.ts';
import { proposals, surplusLines } from './personnel-submission.sections.ts';
import type { PersonnelSubmissionView } from './personnel-submission.view.ts';
import { checkEligibility, explanationLines, structureOf } from './structure-explained.ts';
import { structureRows, totalsLine } from './structure-table.ts';
import { attachmentLines } from './submission-attachments.ts';

const ISSUER = 'standing-committee';
const TYPE_CODE = 'TTr';

/** Personnel submission (tờ trình nhân sự) to the direct superior, with the candidate list as its annex. */
export const personnelSubmission: PaperDefinition = {
  id: 'personnel-submission',
  name: 'Tờ trình nhân sự',
  typeCode: TYPE_CODE,
  issuer: ISSUER,
  stage: 'before',
  need: { cell: 'must', members: 'must', delegates: 'must' },
  dueDays: { cell: -19, members: -38, delegates: -38 },
  responsible: 'Tiểu ban nhân sự',
  restricted: true,
  sections: SECTIONS,
  fields: FIELDS,
  shape: (records, values, frame) => {
    const book = openValueBook(FIELDS, values, records.setup.congress.kind);
    const head = { setup: records.setup, frame, issuer: ISSUER, typeCode: TYPE_CODE, book } as const;
    return shapeSubmission(readSource(records, book), head);
  },
};

type Source = {
  readonly records: PaperRecords;
  /** For the committee, in the order of its list */
  readonly candidates: readonly ListedCandidate[];
  readonly structure: readonly StructureLine[];
  readonly superior: string;
  /** "nhiệm kỳ 2026 - 2031" */
  readonly term: string;
  readonly book: ValueBook;
};

function readSource(records: PaperRecords, book: ValueBook): Source {
  const { unit, congress } = records.setup;
  const candidates = listFor(records.candidates, 'committee');
  const openingDay = congress.opensAt === null ? null : dayOfMoment(congress.opensAt);
  noteSteps(records, book);
  const proposed = records.everyone.filter((one) => one.candidacies.some(({ left }) => left === null));
  noteCandidates(proposed, records, book);
  book.record('ngay_tinh_tuoi', 'congress.opensAt', openingDay === null ? null : longDate(openingDay));
  return {
    ...{ records, candidates, book, structure: structureOf(records) },
    superior: book.record('kinh_trinh', 'unit.superiorCommitteeName', unit.superiorCommitteeName),
    term: book.record('nhiem_ky_toi', 'congress.term', nextTerm(congress)),
  };
}

function shapeSubmission(source: Source, head: PaperHead): ShapedPaper {
  const { records, book } = source;
  const body = executiveName(records.setup.unit) || gap('tên cấp uỷ');
  const signer: CommitteeSigner = book.text('chuc_vu_ky') === 'deputy-secretary' ? 'deputy-secretary' : 'secretary';
  const others = book.rows('kinh_trinh_khac').map((row) => row.ten ?? '');
  const grounds = book.rows('can_cu').map((row) => row.noi_dung ?? '');
  const view: PersonnelSubmissionView = {
    ...headView(head, 'TỜ TRÌNH', [`đề nghị ${wordsOf(records.rules).approve} nhân sự ${body},`, source.term]),
    co_kinh_trinh: true,
    kinh_trinh: addresseeLines([source.superior, ...others]),
    can_cu: groundLines(grounds.length > 0 ? grounds : [book.lack('can_cu')]),
    mo_dau: openingLine(source, body),
    ...sectionHeadings(!isBlankRichText(book.rich('van_de'))),
    ...processView(source),
    ...proposalView(source, body),
    ...closingView(source, body),
    ...annex(source, head, body),
    ky_phai: committeeSignature(records.setup, book, { body: ISSUER, signer, field: 'nguoi_ky' }),
    noi_nhan: recipientLines(recipientsOf(source), archiveLine(records.setup.unit)),
  };
  checkSteps(records, book);
  checkEligibility(records, book, 'nhan_su');
  return { view, ...book.close() };
}

const openingLine = ({ records, superior, term }: Source, body: string) =>
  `${standingName(records.setup.unit) || gap('tên cấp uỷ')} kính trình ${superior} xem xét, ${wordsOf(records.rules).approve} nhân sự ${body}, ${term}, như sau:`;

/** Headings numbered by what is there: the section on matters to report is left out when nothing is written. */
function sectionHeadings(hasMatters: boolean) {
  const titles = {
    muc_qua_trinh: 'Quá trình thực hiện',
    muc_ket_qua: 'Kết quả quy trình',
    muc_nhan_su: 'Nhân sự đề nghị',
    muc_co_cau: 'Cơ cấu và số dư',
    muc_van_de: 'Vấn đề cần báo cáo',
    muc_kien_nghi: 'Kiến nghị',
    muc_kem_theo: 'Danh mục kèm theo',
  };
  let number = 0;
  const heading = (name: keyof typeof titles) => {
    if (name === 'muc_van_de' && !hasMatters) return '';
    number += 1;
    return `${toRoman(number)}- ${capitals(titles[name])}`;
  };
  return {
    muc_qua_trinh: heading('muc_qua_trinh'),
    muc_ket_qua: heading('muc_ket_qua'),
    muc_nhan_su: heading('muc_nhan_su'),
    muc_co_cau: heading('muc_co_cau'),
    muc_van_de: heading('muc_van_de'),
    muc_kien_nghi: heading('muc_kien_nghi'),
    muc_kem_theo: heading('muc_kem_theo'),
  };
}

function processView({ records, book }: Source) {
  const results = resultTables(records, 'introducing');
  return {
    qua_trinh: stepLines(records, book).map((doan) => ({ doan })),
    dan_ket_qua: 'Số phiếu đồng ý giới thiệu của từng đồng chí ở các bước như sau:',
    co_ket_qua: !isBlankRichText(results),
    ket_qua: results,
    ghi_chu_ket_qua: describeBases(records),
  };
}

function proposalView({ records, candidates, structure, book }: Source, body: string) {
  if (candidates.length === 0) book.lack('danh_sach');
  return {
    nhan_su: proposals(records, OFFICES, introducedInTables(records)),
    dan_co_cau: `Tỉ lệ tính trên ${wholeWithWords(candidates.length)} nhân sự ${wordsOf(records.rules).put} vào ${body}; tuổi tính đến ngày khai mạc Đại hội.`,
    co_cau: structureRows(structure, candidates.length),
    so_du: [...explanationLines(records, book, 'giai_trinh'), ...surplusLines(records, book)].map((doan) => ({ doan })),
  };
}

function closingView({ records, superior, term, book }: Source, body: string) {
  const [matters, petition] = [book.rich('van_de'), book.rich('kien_nghi_them')];
  return {
    co_van_de: !isBlankRichText(matters),
    van_de: matters,
    kien_nghi: [
      { doan: `Kính trình ${superior} xem xét, ${wordsOf(records.rules).approve} nhân sự ${body}, ${term}.` },
    ],
    co_kien_nghi_them: !isBlankRichText(petition),
    kien_nghi_them: petition,
    kem_theo: attachmentLines(records, book).map((doan) => ({ doan })),
  };
}

function annex({ records, candidates, structure, term, book }: Source, head: PaperHead, body: string) {
  const { unit } = records.setup;
  const main = `Tờ trình {so}, {ngay} của ${standingName(unit) || gap('tên cấp uỷ')}`;
  return {
    phu_luc: annexView(
      head,
      null,
      `Danh sách trích ngang nhân sự ${wordsOf(records.rules).listedFor} ${body}, ${term}`,
      main,
    ),
    nhom_trich_ngang: candidateGroups({ candidates, records, unit: unit.kind, book }),
    tong_cong: totalsLine(structure, candidates.length),
  };
}

function recipientsOf({ records, book }: Source): readonly string[] {
  const typed = book.rows('noi_nhan').map((row) => row.ten ?? '');
  return ['Như trên', ...(typed.length > 0 ? typed : [`Các đồng chí ${memberName(records.setup.unit)}`])];
}

const memberName = (unit: PaperRecords['setup']['unit']) =>
  unit.kind === 'cell'
    ? 'chi uỷ viên'
    : unit.hasStandingCommittee
      ? `Uỷ viên Ban Thường vụ ${shortCommitteeName(unit)}`
      : `uỷ viên ${executiveName(unit)}`;
