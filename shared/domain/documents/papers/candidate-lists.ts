import { tableDate } from '#shared/kernel/paper-date.ts';
import { listFor } from '../../personnel/offices.ts';
import { factsOf, meritsInTable, planningInTable, ratingsInTable } from '../../personnel/personnel-facts.ts';
import type { ListedCandidate } from '../../personnel/structure.ts';
import { headView } from '../head-view.ts';
import type { PaperDefinition, PaperField, PaperRecords, PaperSection, ShapedPaper } from '../paper.ts';
import {
  CANDIDATES_SCREEN,
  COMMITTEE_FORMAT_FIELDS,
  CONGRESS_SCREEN,
  FORMAT_SECTION,
  recordField,
  textField,
} from '../paper-field.ts';
import { executiveName, nextTerm } from '../paper-names.ts';
import { bare } from '../recipients.ts';
import { committeeSignature, preparerSignature } from '../signature.ts';
import { gap, openValueBook, type ValueBook } from '../value-book.ts';
import { wordsOf } from './appointment-words.ts';
import { candidateGroups, noteCandidates } from './candidate-list.ts';
import type { CandidateListView, PublicCandidateListView, RecordColumns } from './candidate-lists.view.ts';
import { cellsOf, cellText } from './personnel-steps.ts';
import { structureOf } from './structure-explained.ts';
import { totalsLine } from './structure-table.ts';

/** The list of candidates as a paper of its own: internal in two sizes of page, and what the congress is given. */
const SECTION: PaperSection = { id: 'danh_sach', label: 'Danh sách' };
const FIELDS: readonly PaperField[] = [
  recordField('danh_sach', 'danh_sach', 'Danh sách nhân sự', CANDIDATES_SCREEN, { type: 'table' }),
  recordField('danh_sach', 'nhiem_ky_toi', 'Nhiệm kỳ tới', CONGRESS_SCREEN),
  textField(FORMAT_SECTION.id, 'nguoi_lap', 'Người lập biểu', { optional: true }),
  ...COMMITTEE_FORMAT_FIELDS.filter(({ name }) => name !== 'noi_nhan'),
];

type Variant = Pick<PaperDefinition, 'id' | 'name' | 'need' | 'dueDays' | 'restricted' | 'elects'> & {
  readonly rows: 'last-step' | 'every-step' | 'public';
};

const defineList = ({ rows, ...entry }: Variant): PaperDefinition => ({
  ...entry,
  ...{ typeCode: 'none', issuer: 'committee', stage: 'before', responsible: 'Tiểu ban nhân sự' },
  sections: [SECTION, FORMAT_SECTION],
  fields: FIELDS,
  shape: (records, values, frame) => {
    const book = openValueBook(FIELDS, values, records.setup.congress.kind);
    const { unit, congress } = records.setup;
    const term = book.record('nhiem_ky_toi', 'congress.term', nextTerm(congress));
    const body = executiveName(unit) || gap('tên cấp uỷ');
    const head = { setup: records.setup, frame, issuer: 'committee', typeCode: 'none', book } as const;
    const signed = {
      ...headView(head, 'DANH SÁCH', [`trích ngang nhân sự ${wordsOf(records.rules).listedFor} ${body},`, term]),
      ky_trai: preparerSignature(book.text('nguoi_lap')),
      ky_phai: committeeSignature(records.setup, book, { body: 'committee', signer: 'secretary', field: 'nguoi_ky' }),
    };
    return rows === 'public' ? shapePublic(signed, records, book) : shapeInternal(signed, records, book, rows);
  },
});

type Signed = Omit<PublicCandidateListView, 'dong'>;

function shapeInternal(
  signed: Signed,
  records: PaperRecords,
  book: ValueBook,
  rows: Exclude<Variant['rows'], 'public'>,
): ShapedPaper {
  const { unit } = records.setup;
  const people = listFor(records.candidates, 'committee');
  noteCandidates(people, records, book);
  if (rows === 'every-step') noteRecords(people, records, book);
  const listing = { candidates: people, records, unit: unit.kind, book };
  // By the candidate, never by the name: two of one name keep each their own votes
  const votesOf = (one: ListedCandidate) => cellsOf(records, one).map(cellText).join('; ');
  const recordsOf = (one: ListedCandidate) => recordColumns(one, records);
  const view: CandidateListView = {
    ...signed,
    nhom_trich_ngang: candidateGroups(rows === 'last-step' ? listing : { ...listing, votesOf, recordsOf }),
    tong_cong: totalsLine(structureOf(records), people.length),
  };
  return { view, ...book.close() };
}

/** Columns of the personnel record; a blank is what nobody recorded yet, never "không". */
function recordColumns({ personId, person }: ListedCandidate, { personnel }: PaperRecords): RecordColumns {
  const facts = factsOf(personnel.facts, personId);
  const skills = [person.foreignLanguage, person.computing, person.stateManagement];
  return {
    ky_nang: skills.filter((skill) => skill.trim() !== '').join('; '),
    quy_hoach: planningInTable(facts),
    xep_loai: ratingsInTable(facts),
    khen_ky_luat: meritsInTable(facts, person),
  };
}

function noteRecords(people: readonly ListedCandidate[], records: PaperRecords, book: ValueBook): void {
  for (const one of people) {
    const value = Object.values(recordColumns(one, records)).filter(Boolean).join('; ');
    book.note({ tag: 'danh_sach', label: one.person.fullName, value, record: `candidate:${one.id}.facts` });
  }
}

/** Identity, party and education only: neither standing, planned post, votes nor conclusions leave the committee. */
function shapePublic(signed: Signed, records: PaperRecords, book: ValueBook): ShapedPaper {
  const people = listFor(records.candidates, 'committee');
  const must = (value: string, name: string, what: string) =>
    value.trim() || book.lack('danh_sach', `${name}: ${what}`);
  const day = (value: string | null) => (value === null ? '' : tableDate(value));
  const dong = people.map(({ id, person }, at) => {
    const row = {
      tt: String(at + 1),
      ho_ten: person.fullName,
      ngay_sinh: must(day(person.bornOn), person.fullName, 'ngày sinh'),
      que_quan: must(person.homeTown, person.fullName, 'quê quán'),
      vao_dang: must(day(person.joinedPartyOn), person.fullName, 'ngày vào Đảng'),
      trinh_do: [person.expertise, person.politicalTheory].filter((part) => part.trim() !== '').join('; '),
      chuc_vu: must(bare(person.post), person.fullName, 'chức vụ hiện nay'),
    };
    const value = [row.ngay_sinh, row.que_quan, row.vao_dang, row.trinh_do, row.chuc_vu].join('; ');
    book.note({ tag: 'danh_sach', label: person.fullName, value, record: `candidate:${id}` });
    return row;
  });
  const blank = { tt: '', ngay_sinh: '', que_quan: '', vao_dang: '', trinh_do: '', chuc_vu: '' };
  const view: PublicCandidateListView = {
    ...signed,
    dong: dong.length > 0 ? dong : [{ ...blank, ho_ten: book.lack('danh_sach') }],
  };
  return { view, ...book.close() };
}

export const candidateList = defineList({
  id: 'candidate-list',
  name: 'Danh sách trích ngang nhân sự (nội bộ, A4)',
  need: { cell: 'must', members: 'must', delegates: 'must' },
  dueDays: { cell: -19, members: -38, delegates: -38 },
  ...{ restricted: true, rows: 'last-step' },
});

export const candidateListA3 = defineList({
  id: 'candidate-list-a3',
  name: 'Danh sách trích ngang nhân sự (nội bộ, A3, phiếu từng bước)',
  need: { cell: 'optional', members: 'optional', delegates: 'optional' },
  dueDays: { cell: -19, members: -38, delegates: -38 },
  ...{ restricted: true, rows: 'every-step' },
});

export const candidateListPublic = defineList({
  id: 'candidate-list-public',
  name: 'Danh sách nhân sự (bản gửi đại hội)',
  need: { cell: 'must', members: 'must', delegates: 'must' },
  dueDays: { cell: -3, members: -7, delegates: -7 },
  ...{ restricted: false, elects: true, rows: 'public' },
});
