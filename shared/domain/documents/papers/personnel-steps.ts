import { formatDecimal } from '#shared/kernel/decimal.ts';
import { shortDate } from '#shared/kernel/paper-date.ts';
import { countOnPaper, wholeWithWords } from '#shared/kernel/vietnamese-numbers.ts';
import type { PersonnelStep } from '../../personnel/candidate.ts';
import { findStepProblems, type StepProblem, stepResult } from '../../personnel/step-figures.ts';
import type { ListedCandidate } from '../../personnel/structure.ts';
import { shareText } from '../percent-text.ts';
import type { ValueBook } from '../value-book.ts';
import type { StepResultRow } from './personnel-submission.view.ts';

/** The steps on the submission: each with its meeting, figures, minutes and votes; percentages of those summoned. */
const FIELD = 'cac_buoc';

/** A step that was begun: it has a day, a figure or its minutes. */
export const isBegun = ({ heldOn, summoned, present, minutesNumber, votes }: PersonnelStep): boolean =>
  heldOn !== null || summoned !== null || present !== null || minutesNumber.trim() !== '' || votes.length > 0;

/** "- Bước 1: Hội nghị …, ngày 04/3/2026: triệu tập 05, có mặt 05 (100%); …;" one line a step. */
export function stepLines(steps: readonly PersonnelStep[], book: ValueBook): readonly string[] {
  return steps.map((step, place) => {
    const parts = [attendance(step, book), ballots(step), majority(step), minutes(step, book)].filter(
      (part) => part !== '',
    );
    return `- Bước ${step.step}: ${meeting(step, book)}: ${parts.join('; ')}${place === steps.length - 1 ? '.' : ';'}`;
  });
}

function meeting(step: PersonnelStep, book: ValueBook): string {
  const name = step.name.trim() || lack(step, 'tên hội nghị', book);
  return `${name}, ngày ${step.heldOn === null ? lack(step, 'ngày họp', book) : shortDate(step.heldOn)}`;
}

function attendance(step: PersonnelStep, book: ValueBook): string {
  const summoned = step.summoned === null ? lack(step, 'số được triệu tập', book) : countOnPaper(step.summoned);
  const present = step.present === null ? lack(step, 'số có mặt', book) : countOnPaper(step.present);
  const share = step.summoned === null || step.present === null ? null : shareText(step.present, step.summoned);
  return `triệu tập ${summoned} đồng chí, có mặt ${present} đồng chí${share === null ? '' : ` (${share}%)`}`;
}

function ballots({ ballotsIssued, ballotsReturned, ballotsValid }: PersonnelStep): string {
  const figures = [
    ballotsIssued !== null && `phát ra ${countOnPaper(ballotsIssued)}`,
    ballotsReturned !== null && `thu về ${countOnPaper(ballotsReturned)}`,
    ballotsValid !== null && `hợp lệ ${countOnPaper(ballotsValid)}`,
  ].filter((figure) => figure !== false);
  return figures.length === 0 ? '' : `số phiếu ${figures.join(', ')}`;
}

/** More than half of those summoned, the bar at every step. */
function majority(step: PersonnelStep): string {
  const { summoned, votes } = step;
  if (summoned === null || votes.length === 0) return '';
  const passed = votes.filter(({ candidateId }) => stepResult(step, candidateId)?.passes === true).length;
  return `số người được trên 50% số được triệu tập đồng ý: ${countOnPaper(passed)}/${countOnPaper(votes.length)}`;
}

function minutes(step: PersonnelStep, book: ValueBook): string {
  return `Biên bản số ${step.minutesNumber.trim() || lack(step, 'số biên bản', book)}`;
}

const lack = (step: PersonnelStep, what: string, book: ValueBook) => book.lack(FIELD, `Bước ${step.step}: ${what}`);

/** Remembers each step's figures; every step of the unit's process is needed before the submission goes out. */
export function noteSteps(begun: readonly PersonnelStep[], process: readonly PersonnelStep[], book: ValueBook): void {
  for (const step of begun)
    book.note({ tag: FIELD, label: `Bước ${step.step}`, value: describeStep(step), record: `step:${step.step}` });
  if (process.length === 0) book.lack(FIELD);
  for (const { step } of process.filter((one) => !begun.includes(one)))
    book.lack(FIELD, `Bước ${step}: hội nghị, số liệu và biên bản`);
}

function describeStep(step: PersonnelStep): string {
  const figures = [step.summoned, step.present, step.ballotsIssued, step.ballotsReturned, step.ballotsValid];
  const head = [step.name, step.heldOn === null ? '…' : shortDate(step.heldOn)].join(', ');
  return `${head}; ${figures.map((figure) => figure ?? '…').join('/')}; ${step.minutesNumber}`;
}

/** Candidate × step; a step without votes for a candidate shows "-". */
export function stepResults(
  steps: readonly PersonnelStep[],
  candidates: readonly ListedCandidate[],
): readonly StepResultRow[] {
  return candidates.map(({ id, person }, place) => {
    const cell = (number: number) =>
      votesText(
        steps.find(({ step }) => step === number),
        id,
      );
    const row = { b1: cell(1), b2: cell(2), b3: cell(3), b4: cell(4), b5: cell(5) };
    return { tt: String(place + 1), ho_ten: person.fullName, ...row };
  });
}

/** "60 (96,77%)" of those summoned to the step. */
export function votesText(step: PersonnelStep | undefined, candidateId: string): string {
  const result = step ? stepResult(step, candidateId) : null;
  if (!result) return '-';
  const { votes, percent } = result;
  return percent === null ? countOnPaper(votes) : `${countOnPaper(votes)} (${formatDecimal(percent)}%)`;
}

/** What the percentages are taken of, in figures and words. */
export function describeBases(steps: readonly PersonnelStep[]): string {
  const bases = steps.flatMap(({ step, summoned }) =>
    summoned === null ? [] : [`bước ${step}: ${wholeWithWords(summoned)}`],
  );
  return bases.length === 0
    ? ''
    : `Tỉ lệ phần trăm tính trên tổng số đồng chí được triệu tập của từng bước (${bases.join('; ')}).`;
}

/** Checks that do not stop the paper: order of days, quorum, votes against those summoned. */
export function checkSteps(
  steps: readonly PersonnelStep[],
  candidates: readonly ListedCandidate[],
  book: ValueBook,
): void {
  const warn: Warn = (code, message) => book.warn({ code, section: 'qua_trinh', message });
  for (const [place, step] of steps.entries()) {
    const before = steps[place - 1];
    if (before?.heldOn && step.heldOn && step.heldOn < before.heldOn)
      warn(
        'steps-out-of-order',
        `Bước ${step.step} (ngày ${shortDate(step.heldOn)}) trước bước ${before.step} (ngày ${shortDate(before.heldOn)}).`,
      );
    for (const problem of findStepProblems(step, candidates)) warnOfProblem(step, problem, warn);
  }
  checkLastStep(
    steps.findLast(({ votes }) => votes.length > 0),
    candidates,
    warn,
  );
}

type Warn = (code: string, message: string) => void;

function warnOfProblem({ step }: PersonnelStep, { code, figures: [value, most] }: StepProblem, warn: Warn): void {
  if (code === 'below-quorum')
    warn('step-without-quorum', `Bước ${step}: có mặt ${value}/${most}, chưa đủ hai phần ba số được triệu tập.`);
  if (code === 'votes-exceed-valid' || code === 'votes-exceed-present')
    warn('more-votes-than-ballots', `Bước ${step}: có người được ${value} phiếu, nhiều hơn ${most} phiếu có thể có.`);
}

function checkLastStep(last: PersonnelStep | undefined, candidates: readonly ListedCandidate[], warn: Warn): void {
  if (!last || last.summoned === null) return;
  for (const { id, person } of candidates) {
    const result = stepResult(last, id);
    if (result === null) warn('candidate-without-votes', `${person.fullName} chưa có số phiếu ở bước ${last.step}.`);
    else if (result.passes === false)
      warn(
        'candidate-without-majority',
        `${person.fullName}: ${result.votes}/${last.summoned} phiếu ở bước ${last.step}, không quá 50% số được triệu tập.`,
      );
  }
}
