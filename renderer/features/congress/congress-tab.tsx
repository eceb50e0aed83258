import { Form, Input, Radio } from 'antd';
import { useEffect } from 'react';
import { CONGRESS_KINDS, type Congress, type UnitKind } from '#shared/domain/congress/congress.ts';
import { MomentInput } from '../../ui/moment-input.tsx';
import { WholeNumberInput } from '../../ui/whole-number-input.tsx';
import { CONGRESS_KIND_LABELS } from './messages.ts';

type Props = {
  readonly congress: Congress;
  readonly unitKind: UnitKind;
  readonly onChange: (congress: Congress) => void;
  readonly onBlur: () => void;
};

/** The congress itself. Ids of the inputs are "congress_<field>". */
export function CongressTab({ congress, unitKind, onChange, onBlur }: Props) {
  const [form] = Form.useForm<Congress>();
  useEffect(() => form.setFieldsValue(congress), [form, congress]);
  const kinds = CONGRESS_KINDS.filter((kind) => kind === congress.kind || (kind === 'cell') === (unitKind === 'cell'));
  return (
    <Form
      form={form}
      name="congress"
      layout="vertical"
      onValuesChange={(changes: Partial<Congress>) => onChange({ ...congress, ...changes })}
      onBlur={onBlur}
    >
      <Form.Item name="kind" label="Hình thức đại hội">
        <Radio.Group options={kinds.map((value) => ({ value, label: CONGRESS_KIND_LABELS[value] }))} />
      </Form.Item>
      <div className="congress-fives">
        <Form.Item name="ordinal" label="Lần thứ">
          <WholeNumberInput min={1} max={200} />
        </Form.Item>
        <Year name="termFrom" label="Nhiệm kỳ tới từ" />
        <Year name="termTo" label="đến năm" />
        <Year name="pastTermFrom" label="Khoá vừa qua từ" />
        <Year name="pastTermTo" label="đến năm" />
      </div>
      <div className="congress-triple">
        <Moment name="preparatoryAt" label="Phiên trù bị" />
        <Moment name="opensAt" label="Khai mạc" />
        <Moment name="closesAt" label="Bế mạc" />
      </div>
      <Form.Item name="venue" label="Địa điểm">
        <Input placeholder="Hội trường Uỷ ban nhân dân xã" maxLength={500} />
      </Form.Item>
      <Form.Item name="theme" label="Chủ đề đại hội">
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={2000} />
      </Form.Item>
      <div className="congress-triple">
        <Form.Item name="seats" label="Số lượng cấp uỷ viên cần bầu">
          <WholeNumberInput min={1} max={200} />
        </Form.Item>
        <Form.Item name="directSecretaryElection" label="Bầu bí thư">
          <Radio.Group
            options={[
              { value: false, label: 'cấp uỷ bầu' },
              { value: true, label: 'đại hội bầu trực tiếp' },
            ]}
          />
        </Form.Item>
      </div>
    </Form>
  );
}

function Year({ name, label }: { readonly name: keyof Congress; readonly label: string }) {
  return (
    <Form.Item name={name} label={label}>
      <WholeNumberInput min={1930} max={2100} />
    </Form.Item>
  );
}

function Moment({ name, label }: { readonly name: keyof Congress; readonly label: string }) {
  return (
    <Form.Item name={name} label={label}>
      <MomentInput precision="moment" />
    </Form.Item>
  );
}
