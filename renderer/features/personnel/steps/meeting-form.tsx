import { Input } from 'antd';
import type { ReactNode } from 'react';
import type { Meeting } from '#shared/domain/personnel/steps/meeting.ts';
import type { ProcessStep } from '#shared/domain/personnel/steps/process.ts';
import { MomentInput } from '../../../ui/moment-input.tsx';
import { WholeNumberInput } from '../../../ui/whole-number-input.tsx';
import { PeopleRows } from './people-rows.tsx';
import type { TypedMeeting } from './use-meeting.ts';

type Props = { readonly typed: TypedMeeting; readonly vote: ProcessStep['vote'] };

/** When, where, who; the superior's written answer has only a day and what it says. */
export function MeetingForm({ typed, vote }: Props) {
  const isWritten = vote === 'written';
  const { meeting, change, problems } = typed;
  const isWrong = (field: string) => problems.some((problem) => problem.field === field);
  return (
    <>
      <div className="steps-fields">
        <Text typed={typed} field="name" label="Tên cuộc họp" size="wide" />
        <Field label={isWritten ? 'Ngày văn bản' : 'Ngày họp'} id="meeting-heldOn">
          <MomentInput
            id="meeting-heldOn"
            precision="day"
            value={meeting.heldOn}
            onChange={(heldOn) => change({ heldOn })}
          />
        </Field>
        {!isWritten && (
          <>
            <Time typed={typed} field="startsAt" label="Bắt đầu" />
            <Time typed={typed} field="endsAt" label="Kết thúc" />
            <Text typed={typed} field="place" label="Nơi họp" size="wide" />
            <Field label="Được triệu tập" id="meeting-summoned">
              <WholeNumberInput
                id="meeting-summoned"
                value={meeting.summoned}
                onChange={(summoned) => change({ summoned })}
              />
            </Field>
            <Field label="Có mặt" id="meeting-present">
              <WholeNumberInput
                id="meeting-present"
                value={meeting.present}
                isWrong={isWrong('present')}
                onChange={(present) => change({ present })}
              />
            </Field>
            <Text typed={typed} field="chair" label="Chủ trì" size="person" />
            <Text typed={typed} field="secretary" label="Người ghi biên bản" size="person" />
          </>
        )}
        <Text
          typed={typed}
          field="minutesNumber"
          label={isWritten ? 'Số văn bản' : 'Số biên bản lập ngoài chương trình'}
        />
      </div>
      {!isWritten && <Attendance typed={typed} isCounted={vote !== 'none'} />}
      <Field label="Kết luận" id="meeting-conclusion" size="wide">
        <Input.TextArea
          id="meeting-conclusion"
          autoSize={{ minRows: 2, maxRows: 8 }}
          maxLength={5000}
          value={meeting.conclusion}
          onChange={(event) => change({ conclusion: event.target.value.normalize('NFC') })}
        />
      </Field>
    </>
  );
}

type AttendanceProps = { readonly typed: TypedMeeting; readonly isCounted: boolean };

function Attendance({ typed: { meeting, change }, isCounted }: AttendanceProps) {
  const { summoned, present } = meeting;
  const away = summoned === null || present === null ? null : summoned - present;
  return (
    <>
      {(away !== 0 || meeting.absent.length > 0) && (
        <PeopleRows
          id="meeting-absent"
          title={away === null || away < 0 ? 'Vắng' : `Vắng ${away} người`}
          columns={[
            { name: 'name', label: 'Họ và tên' },
            { name: 'reason', label: 'Lý do vắng' },
          ]}
          rows={meeting.absent}
          onChange={(absent) => change({ absent })}
        />
      )}
      {(isCounted || meeting.tellers.length > 0) && (
        <PeopleRows
          id="meeting-tellers"
          title="Tổ kiểm phiếu"
          columns={[
            { name: 'name', label: 'Họ và tên' },
            { name: 'task', label: 'Nhiệm vụ' },
          ]}
          rows={meeting.tellers}
          onChange={(tellers) => change({ tellers })}
        />
      )}
      <PeopleRows
        id="meeting-opinions"
        title="Ý kiến"
        columns={[
          { name: 'name', label: 'Người phát biểu' },
          { name: 'opinion', label: 'Nội dung', wide: true },
        ]}
        rows={meeting.opinions}
        onChange={(opinions) => change({ opinions })}
      />
    </>
  );
}

/** person: a whole name is read without scrolling */
type FieldSize = 'wide' | 'person';
type FieldProps = {
  readonly label: string;
  readonly id: string;
  readonly size?: FieldSize;
  readonly children: ReactNode;
};

function Field({ label, id, size, children }: FieldProps) {
  return (
    <div className={size === undefined ? 'steps-field' : `steps-field steps-${size}`}>
      <label htmlFor={id}>{label}</label>
      {children}
    </div>
  );
}

type TextField = { [K in keyof Meeting]: Meeting[K] extends string ? K : never }[keyof Meeting];
type TextProps = {
  readonly typed: TypedMeeting;
  readonly field: TextField;
  readonly label: string;
  readonly size?: FieldSize;
};

function Text({ typed: { meeting, change }, field, label, size }: TextProps) {
  const id = `meeting-${field}`;
  return (
    <Field label={label} id={id} size={size}>
      <Input
        id={id}
        maxLength={300}
        value={meeting[field]}
        onChange={(event) => change({ [field]: event.target.value.normalize('NFC') })}
      />
    </Field>
  );
}

type TimeProps = { readonly typed: TypedMeeting; readonly field: 'startsAt' | 'endsAt'; readonly label: string };

function Time({ typed: { meeting, change, problems }, field, label }: TimeProps) {
  const id = `meeting-${field}`;
  return (
    <Field label={label} id={id}>
      <MomentInput
        id={id}
        precision="hour"
        isWrong={problems.some((problem) => problem.field === field)}
        value={meeting[field]}
        onChange={(hour) => change({ [field]: hour })}
      />
    </Field>
  );
}
