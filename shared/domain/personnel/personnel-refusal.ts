import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Office } from './candidate.ts';
import { OFFICE_NAMES } from './offices.ts';

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
