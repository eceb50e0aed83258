import type { Refusal } from '#shared/kernel/refusal.ts';
import { assertNever } from '#shared/kernel/result.ts';
import type { Office, PersonnelStep } from './candidate.ts';
import { OFFICE_NAMES } from './offices.ts';
import type { StepProblem } from './step-figures.ts';

/** One sentence for a person. `nameOf` answers a candidate's name by id. */
export function describeStepProblem(problem: StepProblem, nameOf: (candidateId: string) => string): string {
  const [value, most] = problem.figures;
  switch (problem.code) {
    case 'present-exceeds-summoned':
      return `Số có mặt (${value}) lớn hơn số được triệu tập (${most}).`;
    case 'issued-exceeds-present':
      return `Số phiếu phát ra (${value}) lớn hơn số có mặt (${most}).`;
    case 'returned-exceeds-issued':
      return `Số phiếu thu về (${value}) lớn hơn số phiếu phát ra (${most}).`;
    case 'valid-exceeds-returned':
      return `Số phiếu hợp lệ (${value}) lớn hơn số phiếu thu về (${most}).`;
    case 'votes-exceed-valid':
      return `${nameOf(problem.field)} được ${value} phiếu, nhiều hơn số phiếu hợp lệ (${most}).`;
    case 'votes-exceed-present':
      return `${nameOf(problem.field)} được ${value} phiếu, nhiều hơn số có mặt (${most}).`;
    case 'votes-for-nobody':
      return 'Có phiếu ghi cho người không còn trong danh sách nhân sự.';
    case 'votes-twice':
      return `${nameOf(problem.field)} được ghi phiếu hai lần.`;
    case 'below-quorum':
      return `Số có mặt (${value}) chưa đủ hai phần ba số được triệu tập (${most}).`;
    default:
      return assertNever(problem.code);
  }
}

/** Figures that contradict each other are not kept: one refusal with a line for each. */
export function stepRefusal(
  step: Pick<PersonnelStep, 'step'>,
  problems: readonly StepProblem[],
  nameOf: (candidateId: string) => string,
): Refusal {
  const [first] = problems;
  return {
    code: 'step-figures-disagree',
    message: `Số liệu bước ${step.step} không khớp nhau nên chưa được ghi; hãy sửa theo biên bản rồi lưu lại.`,
    ...(first ? { field: first.field } : {}),
    details: problems.map((problem) => describeStepProblem(problem, nameOf)),
  };
}

export const alreadyCandidate = (fullName: string): Refusal => ({
  code: 'already-candidate',
  message: `${fullName} đã có trong danh sách nhân sự; hãy sửa dòng đã có.`,
  field: 'personId',
});

export const alreadyOnList = (fullName: string, office: Office): Refusal => ({
  code: 'already-on-list',
  message: `${fullName} đã có trong danh sách ${OFFICE_NAMES[office]}; hãy chọn người khác.`,
  field: 'personId',
});

export const notOnList = (fullName: string, office: Office): Refusal => ({
  code: 'not-on-list',
  message: `${fullName} không có trong danh sách ${OFFICE_NAMES[office]}; hãy tải lại màn hình.`,
});

export const REASON_MISSING: Refusal = {
  code: 'reason-missing',
  message: 'Chưa ghi lý do; người rút, bị thay hoặc đưa ra khỏi danh sách phải có lý do để đối chiếu về sau.',
  field: 'reason',
};

/** Someone who stands in another's place stays while that trace is kept. */
export const standsInstead = (fullName: string, of: readonly string[]): Refusal => ({
  code: 'stands-instead',
  message: `${fullName} được đưa vào thay ${of.join(', ')} nên không bỏ hẳn được; hãy ghi rút, hoặc hoàn tác việc thay.`,
});

export const PERSON_NOT_FOUND: Refusal = {
  code: 'person-not-found',
  message: 'Người này không còn trong danh sách đại biểu; hãy chọn lại từ danh sách.',
  field: 'personId',
};

export const CANDIDATE_NOT_FOUND: Refusal = {
  code: 'candidate-not-found',
  message: 'Người này không còn trong danh sách nhân sự; hãy tải lại màn hình.',
};

export const ORDER_OUT_OF_DATE: Refusal = {
  code: 'order-out-of-date',
  message: 'Danh sách nhân sự đã thay đổi trong lúc sắp xếp; hãy tải lại màn hình rồi sắp xếp lại.',
};

export const NO_SUCH_VARIANT: Refusal = {
  code: 'no-such-variant',
  message: 'Phương án này không còn; hãy tải lại màn hình.',
};

export const STEP_NOT_IN_PROCESS: Refusal = {
  code: 'step-not-in-process',
  message: 'Đơn vị này không có bước nhân sự đó; hãy tải lại màn hình.',
};
