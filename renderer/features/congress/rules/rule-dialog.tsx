import { Checkbox, Form, Input, Modal, Radio } from 'antd';
import { definitionOf, type RuleKey } from '#shared/domain/congress/rule-profiles/definitions.ts';
import { describeValue } from '#shared/domain/congress/rule-profiles/describe-rule.ts';
import type { RuleDefinition, RuleValue } from '#shared/domain/congress/rule-profiles/rule.ts';
import {
  givenRule,
  overrideOf,
  type RulesInForce,
  ruleValue,
} from '#shared/domain/congress/rule-profiles/rules-in-force.ts';
import { readTypedValue, showTypedValue } from '#shared/domain/congress/rule-profiles/typed-value.ts';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { focusFirstField } from '../../../ui/focus-first-field.ts';
import { useFocusBack } from '../../../ui/use-focus-back.ts';
import type { useRules } from './use-rules.ts';

type Props = {
  readonly rules: RulesInForce;
  readonly ruleKey: RuleKey;
  readonly change: ReturnType<typeof useRules>['change'];
  readonly onClose: () => void;
};
type Typed = { readonly value: unknown; readonly reason: string; readonly document: string };

/** Puts a value in the place of the profile's, with the reason and the paper it rests on. */
export function RuleDialog({ rules, ruleKey, change, onClose }: Props) {
  useFocusBack();
  const [form] = Form.useForm<Typed>();
  const definition = definitionOf(ruleKey);
  const changed = overrideOf(rules, ruleKey);
  // What a superior gave for a value is no reason for the unit's own
  const own = changed?.issuedBy === '' ? changed : null;
  const save = async () => {
    const { value, reason, document = '' } = await form.validateFields();
    const read = typeof value === 'string' && isTyped(definition) ? readTypedValue(ruleKey, value) : null;
    if (read !== null && !read.ok) return;
    await change.mutateAsync({
      key: ruleKey,
      value: read === null ? (value as RuleValue) : read.value,
      reason,
      document,
    });
    onClose();
  };
  return (
    <Modal
      open
      title="Sửa quy định"
      afterOpenChange={focusFirstField}
      onCancel={onClose}
      okText="Sửa"
      okButtonProps={{ loading: change.isPending }}
      onOk={() => void save().catch(() => undefined)}
      cancelText="Thôi"
    >
      <ErrorNotice error={change.error} />
      <Form
        form={form}
        layout="vertical"
        initialValues={{
          value: shownValue(ruleKey, ruleValue(rules, ruleKey)),
          reason: own?.reason ?? '',
          document: own?.document ?? '',
        }}
      >
        <Form.Item
          name="value"
          label={definition.label}
          extra={`Bộ quy định: ${describeValue(ruleKey, givenRule(rules, ruleKey).value)}`}
          rules={isTyped(definition) ? [{ validator: (_rule, typed: string) => faultOf(ruleKey, typed) }] : []}
        >
          <ValueInput definition={definition} />
        </Form.Item>
        <Form.Item
          name="reason"
          label="Lý do sửa"
          rules={[{ required: true, whitespace: true, message: 'Ghi lý do sửa.' }]}
        >
          <Input.TextArea autoSize={{ minRows: 2 }} maxLength={300} />
        </Form.Item>
        <Form.Item name="document" label="Văn bản của cấp trên (nếu có)">
          <Input maxLength={300} placeholder="Hướng dẫn 12-HD/TU ngày 05/3/2026" />
        </Form.Item>
      </Form>
    </Modal>
  );
}

const isTyped = ({ kind }: RuleDefinition) => kind !== 'yes-no' && kind !== 'choice' && kind !== 'set';
const shownValue = (key: RuleKey, value: RuleValue) =>
  isTyped(definitionOf(key)) ? showTypedValue(key, value) : value;

function faultOf(key: RuleKey, typed: string): Promise<void> {
  const read = readTypedValue(key, typed);
  return read.ok ? Promise.resolve() : Promise.reject(new Error(read.error));
}

/** `value` and `onChange` come from the form's item. */
function ValueInput({ definition, ...field }: { readonly definition: RuleDefinition; readonly id?: string }) {
  if (definition.kind === 'yes-no')
    return (
      <Radio.Group
        {...field}
        options={[
          { value: true, label: 'có' },
          { value: false, label: 'không' },
        ]}
      />
    );
  if (definition.kind === 'choice') return <Radio.Group {...field} options={optionsOf(definition.of)} />;
  if (definition.kind === 'set') return <Checkbox.Group {...field} options={optionsOf(definition.of)} />;
  if (definition.kind === 'days')
    return (
      <Input.TextArea {...field} autoSize={{ minRows: 4, maxRows: 10 }} placeholder="mỗi dòng một ngày, 30/04/2026" />
    );
  return <Input {...field} placeholder={PLACEHOLDERS[definition.kind]} />;
}

const PLACEHOLDERS = { number: '48', range: '10 - 15', fraction: '1/3', month: '04/2025', day: '30/06/2025' };

const optionsOf = (of: Readonly<Record<string, string>>) =>
  Object.entries(of).map(([value, label]) => ({ value, label }));
