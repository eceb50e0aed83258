import type { CongressSetup, Indicator } from '#shared/domain/congress/congress.ts';
import { describeSetupProblem } from '#shared/domain/congress/describe-setup-problem.ts';
import type { RulesInForce } from '#shared/domain/congress/rule-profiles/rules-in-force.ts';
import { findSetupProblems, type SetupProblem, type SetupTab } from '#shared/domain/congress/setup-problems.ts';
import { groupPapers, type PaperEntry } from '#shared/domain/documents/group-papers.ts';
import type { OutOfDatePaper, PaperStatus } from '#shared/domain/documents/paper.ts';
import { daysLate } from '#shared/domain/documents/paper-plan.ts';
import { formatDay } from '../../lib/format.ts';

/** One thing that is missing or out of date, and the address that mends it. */
export type MissingLine = {
  readonly room: '/congress' | '/delegates' | '/personnel' | '/documents';
  readonly label: 'Thiếu' | 'Sai' | 'Trễ' | 'Số cũ';
  readonly message: string;
  readonly where: string;
  readonly href: string;
  /** How many things the line stands for, e.g. 3 delegates */
  readonly count: number;
};

export type Known = {
  readonly setup: CongressSetup | undefined;
  readonly indicators: readonly Indicator[] | undefined;
  readonly rules: RulesInForce | undefined;
  readonly incompleteDelegates: number | undefined;
  readonly people: number | undefined;
  readonly candidates: number | undefined;
  readonly papers: readonly PaperStatus[] | undefined;
  readonly outOfDate: readonly OutOfDatePaper[] | undefined;
  /** `YYYY-MM-DD` */
  readonly today: string;
};

const TAB_NAMES: Readonly<Record<SetupTab, string>> = {
  unit: 'Đơn vị',
  congress: 'Đại hội',
  posts: 'Chức danh',
  indicators: 'Chỉ tiêu',
};

/** Everything the congress still lacks, in the order of work. What is not known yet is left out, never counted. */
export function listMissing(known: Known): MissingLine[] {
  return [
    ...missingInSetup(known),
    ...missingDelegates(known),
    ...missingCandidates(known),
    ...groupPapers((known.papers ?? []).filter(needsWork)).map((entry) =>
      entry.kind === 'paper' ? missingInPaper(entry.paper, known.today) : missingInFamily(entry, known.today),
    ),
    ...(known.outOfDate ?? []).map(outOfDateLine),
  ];
}

/** Sum over the lines of one room, for the left menu. */
export function countFor(room: string, lines: readonly MissingLine[]): number {
  return lines.filter((line) => line.room === room).reduce((sum, line) => sum + line.count, 0);
}

/** What contradicts or leaves a gap on paper; mere warnings stay on the set-up screen. */
function missingInSetup({ setup, indicators, rules }: Known): MissingLine[] {
  if (!setup || !indicators) return [];
  const problems = findSetupProblems(setup, indicators, rules).filter(({ severity }) => severity !== 'warning');
  const inIndicators = problems.filter(({ tab }) => tab === 'indicators');
  const others = problems.filter(({ tab }) => tab !== 'indicators').map(setupLine);
  const [first] = inIndicators;
  if (!first || inIndicators.length === 1) return [...others, ...inIndicators.map(setupLine)];
  // A congress has a dozen indicators: one line for all of them keeps the list readable.
  return [
    ...others,
    { ...setupLine(first), message: `${inIndicators.length} chỗ trong bảng chỉ tiêu chưa đủ số liệu.` },
  ];
}

function setupLine(problem: SetupProblem): MissingLine {
  const { tab, field, severity } = problem;
  return {
    room: '/congress',
    label: severity === 'error' ? 'Sai' : 'Thiếu',
    message: describeSetupProblem(problem),
    where: `Đại hội › ${TAB_NAMES[tab]}`,
    href: `#/congress?tab=${tab}&field=${encodeURIComponent(field)}`,
    count: 1,
  };
}

function missingDelegates({ people, incompleteDelegates }: Known): MissingLine[] {
  const line = { room: '/delegates', label: 'Thiếu', where: 'Đại biểu' } as const;
  if (people === 0) return [{ ...line, message: 'Chưa có danh sách đại biểu', href: '#/delegates', count: 1 }];
  const count = incompleteDelegates ?? 0;
  if (count === 0) return [];
  return [{ ...line, message: `${count} đại biểu chưa đủ dữ liệu`, href: '#/delegates?incomplete=true', count }];
}

function missingCandidates({ candidates, setup }: Known): MissingLine[] {
  const line = { room: '/personnel', label: 'Thiếu', where: 'Nhân sự', href: '#/personnel', count: 1 } as const;
  const seats = setup?.congress.seats ?? null;
  if (candidates === 0) return [{ ...line, message: 'Chưa có nhân sự dự kiến giới thiệu' }];
  if (candidates === undefined || seats === null || candidates >= seats) return [];
  return [{ ...line, message: `Mới có ${candidates} nhân sự cho ${seats} chỗ cần bầu` }];
}

/** Required, or begun of one's own accord; issued papers are done. */
function needsWork({ need, state }: PaperStatus): boolean {
  if (state === 'issued' || state === 'not-needed' || need === 'none') return false;
  return need === 'must' || state === 'drafting';
}

function missingInPaper(paper: PaperStatus, today: string): MissingLine {
  const late = daysLate(paper, today) > 0;
  const due = paper.dueOn === null ? '' : `, hạn ${formatDay(paper.dueOn)}`;
  return {
    room: '/documents',
    label: late ? 'Trễ' : 'Thiếu',
    message: `${paper.name}: ${describeState(paper)}${due}`,
    where: `Văn kiện › ${paper.responsible}`,
    href: `#/documents/${paper.paperId}`,
    count: 1,
  };
}

/** The papers of a family that are not out yet, in one line. */
function missingInFamily({ family, papers, next }: PaperEntry & { kind: 'family' }, today: string): MissingLine {
  const name = papers.length === 1 ? next.name : family.name;
  const line = missingInPaper({ ...next, name }, today);
  if (papers.length === 1) return line;
  const due = next.dueOn === null ? '' : `, hạn ${formatDay(next.dueOn)}`;
  return { ...line, message: `${name}: còn ${papers.length} bản chưa ban hành${due}`, count: papers.length };
}

function describeState({ state, missing, issuedOn, symbol }: PaperStatus): string {
  if (issuedOn !== null) return `đang soạn bản thay thế Số ${symbol}`;
  if (state === 'not-started') return 'chưa làm';
  if (state === 'complete') return 'đã đủ, chưa ban hành';
  return missing > 0 ? `còn ${missing} chỗ trống` : 'đang soạn';
}

function outOfDateLine({ paperId, name, symbol, changes }: OutOfDatePaper): MissingLine {
  const [first] = changes;
  const example = first ? ` (${first.label}: ${first.was} → ${first.now})` : '';
  return {
    room: '/documents',
    label: 'Số cũ',
    message: `${name}${symbol === '' ? '' : ` số ${symbol}`} còn ghi số cũ${example}`,
    where: 'Văn kiện › Làm lại',
    href: `#/documents/${paperId}`,
    count: 1,
  };
}
