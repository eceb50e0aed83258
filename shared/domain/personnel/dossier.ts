/**
 * Dossier (hồ sơ nhân sự) of a candidate: which papers it must hold by kind of
 * organisation and way onto the list, what is missing and what has expired. The
 * checklist was compiled from the general appointment dossier and the dossier of
 * self-nomination with usual practice, so it is marked and never refuses anything.
 */
import { foldVietnamese } from '#shared/kernel/vietnamese-text.ts';
import type { UnitKind } from '../congress/congress.ts';
import type { Origin } from './candidate.ts';

type Need = 'must' | 'optional';
export type DossierPaper = {
  readonly id: string;
  readonly name: string;
  readonly need: Readonly<Record<UnitKind, Need>>;
  /** Months a paper is good for from its day; null: no limit is known */
  readonly validMonths: number | null;
  /** Only for who came to the list this way; absent: everyone */
  readonly origins?: readonly Origin[];
  /** secondary: read in a secondary source · practice: usual, no binding rule found */
  readonly confidence: 'secondary' | 'practice';
};

// A cell (chi bộ) need not keep whole dossiers: all is optional there.
const PARTY: DossierPaper['need'] = { cell: 'optional', grassroots: 'must', commune: 'must' };
const OPTIONAL: DossierPaper['need'] = { cell: 'optional', grassroots: 'optional', commune: 'optional' };
const EVERYWHERE: DossierPaper['need'] = { cell: 'must', grassroots: 'must', commune: 'must' };
const secondary = { validMonths: null, confidence: 'secondary' } as const;
const practice = { validMonths: null, confidence: 'practice' } as const;

export const DOSSIER_PAPERS: readonly DossierPaper[] = [
  { ...secondary, id: 'cv', name: 'Sơ yếu lý lịch mẫu 2C-TCTW/98, có xác nhận', need: PARTY },
  { ...secondary, id: 'photo', name: 'Ảnh màu 4×6', need: PARTY, validMonths: 6 },
  { ...secondary, id: 'self-review', name: 'Bản kiểm điểm, tự nhận xét 3 năm gần nhất', need: PARTY },
  { ...secondary, id: 'assessment', name: 'Nhận xét, đánh giá của cấp uỷ, lãnh đạo nơi công tác', need: PARTY },
  { ...secondary, id: 'residence', name: 'Nhận xét của chi uỷ (chi bộ) nơi cư trú', need: PARTY },
  { ...practice, id: 'family-residence', name: 'Nhận xét của chi uỷ nơi gia đình cư trú (nếu khác)', need: OPTIONAL },
  { ...secondary, id: 'political-standard', name: 'Kết luận về tiêu chuẩn chính trị', need: PARTY },
  { ...secondary, id: 'assets', name: 'Bản kê khai tài sản, thu nhập', need: PARTY },
  { ...secondary, id: 'health', name: 'Giấy chứng nhận sức khoẻ', need: PARTY, validMonths: 6 },
  { ...secondary, id: 'diplomas', name: 'Bản sao văn bằng, chứng chỉ (có chứng thực)', need: PARTY },
  { ...practice, id: 'planning', name: 'Quyết định phê duyệt quy hoạch', need: OPTIONAL },
  { ...practice, id: 'inspections', name: 'Kết luận giải quyết khiếu nại, tố cáo, kiểm tra', need: OPTIONAL },
  {
    ...{ ...secondary, id: 'self-nomination', name: 'Đơn ứng cử', need: EVERYWHERE },
    origins: ['self-nominated'],
  },
  { ...secondary, id: 'nomination', name: 'Phiếu đề cử', need: EVERYWHERE, origins: ['nominated'] },
];

/** What the clerk recorded of one paper of one person. */
export type DossierItem = {
  readonly personId: string;
  /** Id of a DossierPaper */
  readonly paper: string;
  /** not-needed: the note says why */
  readonly state: 'missing' | 'present' | 'not-needed';
  readonly number: string;
  /** ISO days */
  readonly issuedOn: string | null;
  /** Its own expiry; null: by the months of the paper */
  readonly expiresOn: string | null;
  readonly note: string;
  readonly file: { readonly name: string; readonly sha256: string; readonly bytes: number } | null;
};

export type DossierLine = {
  readonly paper: DossierPaper;
  readonly need: Need;
  readonly item: DossierItem;
  /** Last day it is good for; null: no limit */
  readonly expiresOn: string | null;
  /** undated: there, but its day is not written · expiring: good today, not on the opening day */
  readonly state: 'missing' | 'undated' | 'expired' | 'expiring' | 'complete' | 'not-needed' | 'not-there';
};

type Asked = {
  readonly personId: string;
  readonly unitKind: UnitKind;
  readonly origins: readonly Origin[];
  readonly items: readonly DossierItem[];
  readonly today: string;
  readonly opensOn: string | null;
};

/** The whole checklist of one person in its order. */
export function dossierOf({ personId, unitKind, origins, items, today, opensOn }: Asked): DossierLine[] {
  return DOSSIER_PAPERS.filter((paper) => paper.origins?.some((one) => origins.includes(one)) ?? true).map((paper) => {
    const item = items.find((one) => one.personId === personId && one.paper === paper.id) ?? emptyItem(personId, paper);
    const need = paper.need[unitKind];
    const expiresOn = item.state === 'present' ? expiryOf(paper, item) : null;
    return { paper, need, item, expiresOn, state: stateOf({ need, item, expiresOn }, today, opensOn) };
  });
}

export const emptyItem = (personId: string, { id }: Pick<DossierPaper, 'id'>): DossierItem => ({
  ...{ personId, paper: id, state: 'missing', number: '', issuedOn: null, expiresOn: null, note: '', file: null },
});

/** Lines somebody has work with: missing, undated, expired, or no longer good on the opening day. */
export const dossierGaps = (lines: readonly DossierLine[]): DossierLine[] =>
  lines.filter(({ state }) => ['missing', 'undated', 'expired', 'expiring'].includes(state));

/** One row of the dossier's index (mục lục hồ sơ), restricted like the dossier. */
export type DossierIndexRow = {
  readonly number: number;
  readonly name: string;
  /** Number and day as they stand, '' where the paper has none */
  readonly paperNumber: string;
  readonly issuedOn: string | null;
  readonly expiresOn: string | null;
  readonly hasFile: boolean;
  readonly note: string;
};

/** The papers that are in the dossier, numbered anew. */
export const dossierIndex = (lines: readonly DossierLine[]): DossierIndexRow[] =>
  lines
    .filter(({ item }) => item.state === 'present')
    .map(({ paper, item, expiresOn }, at) => ({
      ...{ number: at + 1, name: paper.name, paperNumber: item.number, issuedOn: item.issuedOn, expiresOn },
      ...{ hasFile: item.file !== null, note: item.note },
    }));

/** Whether anything about the line answers the typed words, marks aside. */
export const matchesDossier = ({ paper, item }: DossierLine, typed: string): boolean =>
  foldVietnamese(`${paper.name} ${item.number} ${item.note}`).includes(foldVietnamese(typed));

const expiryOf = ({ validMonths }: DossierPaper, { issuedOn, expiresOn }: DossierItem): string | null =>
  expiresOn ?? (issuedOn === null || validMonths === null ? null : addWholeMonths(issuedOn, validMonths));

function stateOf(
  { need, item, expiresOn }: Pick<DossierLine, 'need' | 'item' | 'expiresOn'>,
  today: string,
  opensOn: string | null,
): DossierLine['state'] {
  if (item.state === 'not-needed') return 'not-needed';
  if (item.state === 'missing') return need === 'must' ? 'missing' : 'not-there';
  if (expiresOn !== null && expiresOn < today) return 'expired';
  if (item.issuedOn === null) return 'undated';
  return expiresOn !== null && opensOn !== null && expiresOn < opensOn ? 'expiring' : 'complete';
}

/** The same day some months on; the last of the month where the month is shorter. */
function addWholeMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
