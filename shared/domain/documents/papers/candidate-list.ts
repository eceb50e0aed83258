import { tableDate } from '#shared/kernel/paper-date.ts';
import { countOnPaper } from '#shared/kernel/vietnamese-numbers.ts';
import type { UnitKind } from '../../congress/congress.ts';
import type { IntendedPost, Office } from '../../personnel/candidate.ts';
import { postOfOffices, standingFor, standsFor } from '../../personnel/offices.ts';
import { conclusionInTable, factsOf } from '../../personnel/personnel-facts.ts';
import type { ListedCandidate } from '../../personnel/structure.ts';
import type { PaperRecords } from '../paper.ts';
import type { ValueBook } from '../value-book.ts';
import type { RecordColumns } from './candidate-lists.view.ts';
import { cellsOf, cellText, lastVotes } from './personnel-steps.ts';
import type { CandidateRow } from './personnel-submission.view.ts';

/** The candidate list (danh sách trích ngang), annex of the submission: re-standing first, then first-time. */
const FIELD = 'danh_sach';

const POST_LABELS: Readonly<Record<IntendedPost, string>> = {
  secretary: 'Bí thư',
  'deputy-secretary': 'Phó Bí thư',
  'standing-member': 'Uỷ viên Ban Thường vụ',
  'committee-member': 'Uỷ viên Ban Chấp hành',
  'inspection-head': 'Chủ nhiệm Uỷ ban Kiểm tra',
  'inspection-member': 'Uỷ viên Uỷ ban Kiểm tra',
  'upper-delegate': 'Đại biểu dự đại hội cấp trên',
};

/** A cell elects a chi uỷ, not a ban chấp hành. */
const postLabel = (post: IntendedPost, unit: UnitKind): string =>
  unit === 'cell' && post === 'committee-member' ? 'Chi uỷ viên' : POST_LABELS[post];

const COMMITTEE_OFFICES: readonly Office[] = ['committee', 'standing-committee', 'secretary', 'deputy-secretary'];
const INSPECTION_OFFICES: readonly Office[] = ['inspection-commission', 'inspection-head'];

/** The highest post in the committee, and the one in the inspection commission beside it. */
function plannedPosts(candidate: ListedCandidate, unit: UnitKind): string {
  const stood = (offices: readonly Office[]) => postOfOffices(offices.filter((office) => standsFor(candidate, office)));
  const posts = [stood(COMMITTEE_OFFICES), stood(INSPECTION_OFFICES)].filter((post) => post !== null);
  return posts.map((post) => postLabel(post, unit)).join('; ');
}

type Listing = {
  readonly candidates: readonly ListedCandidate[];
  readonly records: PaperRecords;
  readonly unit: UnitKind;
  readonly book: ValueBook;
  /** What stands in the column of votes; the last step that has any where not given. */
  readonly votesOf?: (candidate: ListedCandidate) => string;
  /** Further columns, of the personnel record */
  readonly recordsOf?: (candidate: ListedCandidate) => RecordColumns;
};
type Group = { readonly ten_nhom: string; readonly dong: readonly ListRow[] };
type ListRow = CandidateRow & Partial<RecordColumns>;

export function candidateGroups(listing: Listing): readonly Group[] {
  const reStanding = listing.candidates.filter((one) => standingFor(one, 'committee') === 're-standing');
  const firstTime = listing.candidates.filter((one) => standingFor(one, 'committee') === 'first-time');
  const groups = [
    { label: 'Tái cử', members: reStanding, from: 0 },
    { label: 'Lần đầu tham gia', members: firstTime, from: reStanding.length },
  ].filter(({ members }) => members.length > 0);
  if (groups.length === 0) return [{ ten_nhom: listing.book.lack(FIELD), dong: [] }];
  return groups.map(({ label, members, from }, place) => ({
    ten_nhom: `${'AB'.charAt(place)}. ${label}: ${countOnPaper(members.length)} đồng chí`,
    dong: members.map((candidate, index) => candidateRow(candidate, from + index + 1, listing)),
  }));
}

function candidateRow(candidate: ListedCandidate, number: number, listing: Listing): ListRow {
  const { records, unit, book, votesOf = (one) => lastVotes(records, one) } = listing;
  const { person } = candidate;
  const must = (value: string | null, what: string) => value?.trim() || book.lack(FIELD, `${person.fullName}: ${what}`);
  const day = (value: string | null) => (value === null ? null : tableDate(value));
  const bornOn = must(day(person.bornOn), 'ngày sinh');
  if (person.gender === null) must(null, 'giới tính');
  return {
    tt: String(number),
    ho_ten: person.fullName,
    sinh_nam: person.gender === 'female' ? '' : bornOn,
    sinh_nu: person.gender === 'female' ? bornOn : '',
    dan_toc: must(person.ethnicity, 'dân tộc'),
    ton_giao: person.religion,
    que_quan: must(person.homeTown, 'quê quán'),
    chuc_vu: must(person.post, 'chức vụ hiện nay'),
    vao_dang: must(day(person.joinedPartyOn), 'ngày vào Đảng'),
    chinh_thuc: day(person.officialOn) ?? '',
    pho_thong: person.generalEducation,
    chuyen_mon: person.expertise,
    ly_luan: person.politicalTheory,
    cap_uy: candidate.committeeHistory,
    ket_luan: conclusionOf(candidate, records),
    du_kien: plannedPosts(candidate, unit),
    phieu: votesOf(candidate),
    ...listing.recordsOf?.(candidate),
    ghi_chu: candidate.note,
  };
}

/** As the personnel facts record it; what was written by hand stands until they do. */
const conclusionOf = (
  { personId, politicalStandardConclusion }: ListedCandidate,
  { personnel }: PaperRecords,
): string => conclusionInTable(factsOf(personnel.facts, personId), politicalStandardConclusion);

/** Remembers everything printed about each candidate. */
export function noteCandidates(candidates: readonly ListedCandidate[], records: PaperRecords, book: ValueBook): void {
  for (const candidate of candidates) {
    const { id, person, committeeHistory, note } = candidate;
    const votes = cellsOf(records, candidate).map(cellText).join(', ');
    const planned = plannedPosts(candidate, records.setup.unit.kind);
    const value = [
      ...[person.bornOn, person.gender, person.ethnicity, person.religion, person.homeTown, person.post],
      ...[person.joinedPartyOn, person.officialOn, person.generalEducation, person.expertise, person.politicalTheory],
      ...[standingFor(candidate, 'committee') === 're-standing' ? 'tái cử' : 'lần đầu', planned, committeeHistory],
      ...[conclusionOf(candidate, records), note, votes],
    ];
    const shown = value.map((part) => (part === 'female' ? 'nữ' : part === 'male' ? 'nam' : part)).filter(Boolean);
    book.note({ tag: FIELD, label: person.fullName, value: shown.join('; '), record: `candidate:${id}` });
  }
}
