import { useMutation } from '@tanstack/react-query';
import { AutoComplete, Button, Checkbox, Drawer, Form, Input, Radio, Select } from 'antd';
import { useEffect } from 'react';
import { FIELD_LABELS, KIND_LABELS } from '#shared/domain/delegates/delegate-words.ts';
import { DELEGATE_KINDS, type Delegate, type DelegateDraft } from '#shared/domain/delegates/person.ts';
import { refusalIn } from '#shared/kernel/refusal.ts';
import type { Done } from '../../lib/own-act.ts';
import { client } from '../../lib/rpc.ts';
import { asOwnAct } from '../../lib/use-undo.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { BAD_DAY } from './messages.ts';
import { NEW_PERSON, type PersonValues, readTypedDay, toDraft, toValues } from './person-values.ts';

type Props = {
  /** null: a new person */
  readonly delegate: Delegate | null;
  readonly open: boolean;
  readonly units: readonly string[];
  readonly onClose: () => void;
  readonly onSaved: (saved: Done<Delegate>) => void;
};
type TextField = { [F in keyof DelegateDraft]: DelegateDraft[F] extends string ? F : never }[keyof DelegateDraft];

/** Adds or corrects one person. Days are typed as far as they are known. */
export function PersonDrawer({ delegate, open, units, onClose, onSaved }: Props) {
  const [form] = Form.useForm<PersonValues>();
  const { mutate, reset, error, isPending } = useMutation({
    mutationFn: (draft: DelegateDraft) =>
      asOwnAct(() => (delegate ? client.delegates.save({ id: delegate.id, draft }) : client.delegates.add(draft))),
    onSuccess: onSaved,
  });
  const thisYear = new Date().getFullYear();
  useEffect(() => {
    if (!open) return;
    form.setFieldsValue(toValues(delegate ?? NEW_PERSON));
    reset();
  }, [open, delegate, form, reset]);

  function submit(values: PersonValues) {
    mutate(toDraft(delegate ?? NEW_PERSON, values, thisYear));
  }

  return (
    <Drawer
      open={open}
      onClose={onClose}
      forceRender
      size={520}
      title={delegate ? `Sửa: ${delegate.fullName}` : 'Thêm đại biểu'}
      footer={
        <div className="row-tight" style={{ justifyContent: 'flex-end' }}>
          <Button onClick={onClose}>Thôi</Button>
          <Button type="primary" htmlType="submit" form="person" loading={isPending}>
            {delegate ? 'Lưu' : 'Thêm vào danh sách'}
          </Button>
        </div>
      }
    >
      <ErrorNotice error={error} onJump={refusalIn(error)?.field ? (field) => form.focusField(field) : undefined} />
      <Form
        form={form}
        name="person"
        layout="vertical"
        onFinish={submit}
        requiredMark={false}
        scrollToFirstError={{ focus: true }}
      >
        <Form.Item
          name="fullName"
          label={FIELD_LABELS.fullName}
          rules={[{ required: true, whitespace: true, message: 'Chưa có họ và tên.' }]}
        >
          <Input maxLength={200} autoComplete="off" />
        </Form.Item>
        <div className="delegates-two">
          <Form.Item name="gender" label={FIELD_LABELS.gender}>
            <Radio.Group
              options={[
                { value: 'male', label: 'Nam' },
                { value: 'female', label: 'Nữ' },
              ]}
            />
          </Form.Item>
          <DayItem name="bornOn" of="birth" thisYear={thisYear} />
          <TextItem name="ethnicity" />
          <TextItem name="religion" />
          <DayItem name="joinedPartyOn" of="party" thisYear={thisYear} />
          <DayItem name="officialOn" of="party" thisYear={thisYear} />
          <TextItem name="expertise" />
          <TextItem name="politicalTheory" />
          <TextItem name="generalEducation" />
          <TextItem name="cardNumber" />
        </div>
        <TextItem name="post" />
        <Form.Item name="unit" label={FIELD_LABELS.unit}>
          <AutoComplete
            options={units.map((unit) => ({ value: unit }))}
            showSearch={{
              filterOption: (typed, option) => String(option?.value).toLowerCase().includes(typed.toLowerCase()),
            }}
          />
        </Form.Item>
        <div className="delegates-two">
          <Form.Item name="kind" label={FIELD_LABELS.kind}>
            <Select allowClear options={DELEGATE_KINDS.map((kind) => ({ value: kind, label: KIND_LABELS[kind] }))} />
          </Form.Item>
          <Form.Item name="summoned" label="Giấy triệu tập" valuePropName="checked">
            <Checkbox>{FIELD_LABELS.summoned}</Checkbox>
          </Form.Item>
          <TextItem name="homeTown" />
          <TextItem name="residence" />
          <TextItem name="phone" />
          <TextItem name="note" />
        </div>
      </Form>
    </Drawer>
  );
}

function TextItem({ name }: { readonly name: TextField }) {
  return (
    <Form.Item name={name} label={FIELD_LABELS[name]}>
      <Input maxLength={500} autoComplete="off" />
    </Form.Item>
  );
}

type DayProps = {
  readonly name: 'bornOn' | 'joinedPartyOn' | 'officialOn';
  readonly of: 'birth' | 'party';
  readonly thisYear: number;
};

function DayItem({ name, of, thisYear }: DayProps) {
  const isDay = async (_rule: unknown, typed: string | undefined) => {
    if (readTypedDay(typed ?? '', of, thisYear) === undefined) throw new Error(BAD_DAY);
  };
  return (
    <Form.Item name={name} label={FIELD_LABELS[name]} validateTrigger="onBlur" rules={[{ validator: isDay }]}>
      <Input placeholder="dd/mm/yyyy" maxLength={40} autoComplete="off" />
    </Form.Item>
  );
}
