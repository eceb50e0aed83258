import { useMutation } from '@tanstack/react-query';
import { AutoComplete, Button, Checkbox, Drawer, Form, Input, Radio, Select } from 'antd';
import { useEffect } from 'react';
import { FIELD_LABELS, GENDER_LABELS, KIND_LABELS } from '#shared/domain/delegates/delegate-words.ts';
import { BLANK_DRAFT, DELEGATE_KINDS, type Delegate, type DelegateDraft } from '#shared/domain/delegates/person.ts';
import { refusalIn } from '#shared/kernel/refusal.ts';
import { foldVietnamese } from '#shared/kernel/vietnamese-text.ts';
import type { Done } from '../../lib/own-act.ts';
import { client } from '../../lib/rpc.ts';
import { asOwnAct } from '../../lib/use-undo.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { focusFirstField } from '../../ui/focus-first-field.ts';
import { BadgeItem, DayItem, LevelItem, MembershipItem, TextItem } from './person-items.tsx';
import { type PersonValues, toDraft, toValues } from './person-values.ts';

type Props = {
  /** null: a new person */
  readonly delegate: Delegate | null;
  readonly open: boolean;
  readonly units: readonly string[];
  readonly onClose: () => void;
  readonly onSaved: (saved: Done<Delegate>) => void;
};

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
    form.setFieldsValue(toValues(delegate ?? BLANK_DRAFT));
    reset();
  }, [open, delegate, form, reset]);

  function submit(values: PersonValues) {
    mutate(toDraft(delegate ?? BLANK_DRAFT, values, thisYear));
  }

  return (
    <Drawer
      open={open}
      onClose={onClose}
      afterOpenChange={focusFirstField}
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
        <PersonItems units={units} thisYear={thisYear} />
      </Form>
    </Drawer>
  );
}

function PersonItems({ units, thisYear }: { readonly units: readonly string[]; readonly thisYear: number }) {
  return (
    <>
      <div className="delegates-two">
        <Form.Item name="gender" label={FIELD_LABELS.gender}>
          <Radio.Group options={Object.entries(GENDER_LABELS).map(([value, label]) => ({ value, label }))} />
        </Form.Item>
        <DayItem name="bornOn" of="birth" thisYear={thisYear} />
        <TextItem name="ethnicity" />
        <TextItem name="religion" />
        <DayItem name="joinedPartyOn" of="party" thisYear={thisYear} />
        <DayItem name="officialOn" of="party" thisYear={thisYear} />
        <TextItem name="expertise" />
        <LevelItem name="expertiseLevel" />
        <TextItem name="politicalTheory" />
        <LevelItem name="theoryLevel" />
        <TextItem name="generalEducation" />
        <TextItem name="cardNumber" />
      </div>
      <TextItem name="post" />
      <Form.Item name="unit" label={FIELD_LABELS.unit}>
        <AutoComplete
          options={units.map((unit) => ({ value: unit }))}
          showSearch={{
            filterOption: (typed, option) => foldVietnamese(String(option?.value)).includes(foldVietnamese(typed)),
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
        <MembershipItem />
        <BadgeItem />
        <TextItem name="partyPost" />
        <TextItem name="committeeSeat" />
        <TextItem name="sector" />
        <TextItem name="birthName" />
        <TextItem name="homeTown" />
        <TextItem name="residence" />
        <TextItem name="stateManagement" />
        <TextItem name="foreignLanguage" />
        <TextItem name="computing" />
        <TextItem name="awards" />
        <TextItem name="discipline" />
        <DayItem name="disciplinedOn" of="party" thisYear={thisYear} />
        <DayItem name="disciplineEndsOn" of="party" thisYear={thisYear} />
        <TextItem name="phone" />
      </div>
      <TextItem name="note" />
    </>
  );
}
