import { tableDate } from '#shared/kernel/paper-date.ts';
import { countOnPaper } from '#shared/kernel/vietnamese-numbers.ts';
import type { UnitKind } from '../../congress/congress.ts';
import type { IntendedPost } from '../../personnel/candidate.ts';
import type { ListedCandidate, Structure, StructureCount } from '../../personnel/structure.ts';
import type { PaperRecords } from '../paper.ts';
import { shareText } from '../percent-text.ts';
import type { ValueBook } from '../value-book.ts';
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
export const postLabel = (post: IntendedPost, unit: UnitKind): string =>
  unit === 'cell' && post === 'committee-member' ? 'Chi uỷ viên' : POST_LABELS[post];

type Listing = {
  readonly candidates: readonly ListedCandidate[];
  readonly records: PaperRecords;
  readonly unit: UnitKind;
  readonly book: ValueBook;
  /** What stands in the column of votes; the last step that has any where not given. */
  readonly votesOf?: (candidate: ListedCandidate) => string;
};
type Group = { readonly ten_nhom: string; readonly dong: readonly CandidateRow[] };

export function candidateGroups(listing: Listing): readonly Group[] {
  const reStanding = listing.candidates.filter(({ standing }) => standing === 're-standing');
  const firstTime = listing.candidates.filter(({ standing }) => standing === 'first-time');
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

function candidateRow(candidate: ListedCandidate, number: number, listing: Listing): CandidateRow {
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
    ket_luan: candidate.politicalStandardConclusion,
    du_kien: postLabel(candidate.intendedPost, unit),
    phieu: votesOf(candidate),
    ghi_chu: candidate.note,
  };
}

/** Remembers everything printed about each candidate. */
export function noteCandidates(candidates: readonly ListedCandidate[], records: PaperRecords, book: ValueBook): void {
  for (const candidate of candidates) {
    const { id, person, standing, intendedPost, committeeHistory, politicalStandardConclusion, note } = candidate;
    const votes = cellsOf(records, candidate).map(cellText).join(', ');
    const value = [
      ...[person.bornOn, person.gender, person.ethnicity, person.religion, person.homeTown, person.post],
      ...[person.joinedPartyOn, person.officialOn, person.generalEducation, person.expertise, person.politicalTheory],
      ...[standing === 're-standing' ? 'tái cử' : 'lần đầu', POST_LABELS[intendedPost], committeeHistory],
      ...[politicalStandardConclusion, note, votes],
    ];
    const shown = value.map((part) => (part === 'female' ? 'nữ' : part === 'male' ? 'nam' : part)).filter(Boolean);
    book.note({ tag: FIELD, label: person.fullName, value: shown.join('; '), record: `candidate:${id}` });
  }
}

/** "Tổng cộng: 17 đồng chí; nữ 05 (29,41%); …" on the base of the list. */
export function totalsLine(structure: Structure, youngAge: number): string {
  const part = (label: string, { count }: StructureCount) =>
    `${label} ${countOnPaper(count)}${structure.base === 0 ? '' : ` (${shareText(count, structure.base)}%)`}`;
  const parts = [
    part('nữ', structure.women),
    part(`dưới ${youngAge} tuổi`, structure.young),
    part('dân tộc thiểu số', structure.minorities),
    part('tái cử', structure.reStanding),
    part('lần đầu tham gia', structure.firstTime),
  ];
  return `Tổng cộng: ${countOnPaper(structure.base)} đồng chí; ${parts.join('; ')}.`;
}
