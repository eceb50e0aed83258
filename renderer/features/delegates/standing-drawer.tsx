import { useMutation } from '@tanstack/react-query';
import { Button, Checkbox, Drawer, Form, Input, Radio, Select } from 'antd';
import { useEffect } from 'react';
import { NOT_COUNTED_LABELS } from '#shared/domain/delegates/delegate-words.ts';
import type { Delegate } from '#shared/domain/delegates/person.ts';
import type { AttendanceFacts } from '#shared/domain/delegates/standing.ts';
import type { Done } from '../../lib/own-act.ts';
import { client } from '../../lib/rpc.ts';
import { asOwnAct } from '../../lib/use-undo.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { focusFirstField } from '../../ui/focus-first-field.ts';
import { useFocusBack } from '../../ui/use-focus-back.ts';
import { ReplacementForm } from './replacement-form.tsx';

type Props = {
  readonly delegate: Delegate;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onSaved: (saved: Done<Delegate>) => void;
};

const ABSENCES = [
  { value: '', label: 'Không vắng' },
  { value: 'whole', label: 'Vắng cả đại hội' },
  { value: 'part', label: 'Vắng một phần' },
];
const ACCEPTED = [
  { value: '', label: 'Chưa xét' },
  { value: 'yes', label: 'Được chấp nhận' },
  { value: 'no', label: 'Không được chấp nhận' },
];
type Values = Omit<AttendanceFacts, 'absence' | 'absenceAccepted'> & {
  readonly absence: 'whole' | 'part' | '';
  readonly absenceAccepted: 'yes' | 'no' | '';
};

/** Who is summoned, absent, not counted or replaced: what the bases of quorum and elections are reckoned from. */
export function StandingDrawer({ delegate, open, onClose, onSaved }: Props) {
  useFocusBack();
  return (
    <Drawer
      open={open}
      onClose={onClose}
      afterOpenChange={focusFirstField}
      size={480}
      title={`Dự đại hội: ${delegate.fullName}`}
    >
      <FactsForm delegate={delegate} onSaved={onSaved} />
      <h3>Thay thế bằng đại biểu dự khuyết</h3>
      <ReplacementForm delegate={delegate} onSaved={onSaved} />
    </Drawer>
  );
}

function FactsForm({ delegate, onSaved }: Pick<Props, 'delegate' | 'onSaved'>) {
  const [form] = Form.useForm<Values>();
  const save = useMutation({
    mutationFn: (facts: AttendanceFacts) =>
      asOwnAct(() => client.delegates.recordAttendanceFacts({ id: delegate.id, facts })),
    onSuccess: onSaved,
  });
  useEffect(() => form.setFieldsValue(toValues(delegate)), [form, delegate]);
  const summoned = Form.useWatch('summoned', form) ?? delegate.summoned;
  const absence = Form.useWatch('absence', form) ?? delegate.absence ?? '';
  const notCounted = Form.useWatch('notCounted', form) ?? null;
  const isReplaced = delegate.replacedById !== null;
  return (
    <>
      <ErrorNotice error={save.error} />
      <Form form={form} name="standing" layout="vertical" onFinish={(values) => save.mutate(toFacts(delegate, values))}>
        <Form.Item name="summoned" valuePropName="checked">
          <Checkbox disabled={isReplaced}>Được triệu tập{isReplaced ? ' (đã có người thay)' : ''}</Checkbox>
        </Form.Item>
        {!summoned && !isReplaced && (
          <Form.Item name="notSummonedReason" label="Lý do không triệu tập">
            <Input maxLength={500} autoComplete="off" />
          </Form.Item>
        )}
        <Form.Item name="absence" label="Vắng mặt">
          <Radio.Group options={ABSENCES} />
        </Form.Item>
        {absence !== '' && (
          <>
            <Form.Item name="absenceReason" label="Lý do vắng mặt">
              <Input maxLength={500} autoComplete="off" />
            </Form.Item>
            <Form.Item name="absenceAccepted" label="Cấp uỷ triệu tập xét lý do">
              <Radio.Group options={ACCEPTED} />
            </Form.Item>
          </>
        )}
        <Form.Item name="notCounted" label="Không tính vào tổng số">
          <Select
            allowClear
            placeholder="Tính bình thường"
            options={Object.entries(NOT_COUNTED_LABELS).map(([value, label]) => ({ value, label }))}
          />
        </Form.Item>
        {notCounted && (
          <Form.Item name="notCountedNote" label="Căn cứ (số, ngày quyết định)">
            <Input maxLength={500} autoComplete="off" />
          </Form.Item>
        )}
        <Button htmlType="submit" type="primary" loading={save.isPending}>
          Lưu tình trạng
        </Button>
      </Form>
    </>
  );
}

const toValues = (delegate: Delegate): Values => ({
  summoned: delegate.summoned,
  notSummonedReason: delegate.notSummonedReason,
  notCounted: delegate.notCounted,
  notCountedNote: delegate.notCountedNote,
  absence: delegate.absence ?? '',
  absenceReason: delegate.absenceReason,
  absenceAccepted: delegate.absenceAccepted === null ? '' : delegate.absenceAccepted ? 'yes' : 'no',
});

/** Fields that are not on screen keep what was known. */
function toFacts(delegate: Delegate, shown: Partial<Values>): AttendanceFacts {
  const values = { ...toValues(delegate), ...shown };
  return {
    ...values,
    notCounted: values.notCounted ?? null,
    absence: values.absence === '' ? null : values.absence,
    absenceAccepted: values.absenceAccepted === '' ? null : values.absenceAccepted === 'yes',
  };
}
