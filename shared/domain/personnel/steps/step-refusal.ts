import type { Refusal } from '#shared/kernel/refusal.ts';
import { describeMeetingProblem, meetingLabel, type NameOf } from './describe-steps.ts';
import type { Meeting } from './meeting.ts';
import type { MeetingProblem } from './meeting-problems.ts';

export const STEP_NOT_IN_PROCESS: Refusal = {
  code: 'step-not-in-process',
  message: 'Đơn vị này không có bước nhân sự đó; hãy tải lại màn hình.',
};

/** Figures that contradict each other are not kept: one refusal with a line for each. */
export function meetingRefusal(meeting: Meeting, problems: readonly MeetingProblem[], nameOf: NameOf): Refusal {
  const [first] = problems;
  return {
    code: 'step-figures-disagree',
    message: `Số liệu ${meetingLabel(meeting)} không khớp nhau nên chưa được ghi; hãy sửa theo biên bản rồi lưu lại.`,
    ...(first ? { field: first.field } : {}),
    details: problems.map((problem) => describeMeetingProblem(problem, nameOf)),
  };
}

export const stepNotOpen = (meeting: Meeting): Refusal => ({
  code: 'step-not-open',
  message: `Chưa ghi được ${meetingLabel(meeting)} vì bước trước chưa xong; hãy ghi đủ bước trước rồi quay lại.`,
});

export const refuseSession = (meeting: Meeting): Refusal => ({
  code: 'session-not-needed',
  message: `Cuộc họp ${meetingLabel(meeting)} chưa ghi gì; hãy ghi vào đó, chưa cần họp bổ sung.`,
});

export const refuseModeChange = (): Refusal => ({
  code: 'process-begun',
  message: 'Đã ghi một số bước nên không đổi được cách làm chung hay riêng; hãy xoá các bước đã ghi trước.',
});
