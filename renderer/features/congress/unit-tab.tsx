import { Checkbox, Form, Input, Radio } from 'antd';
import { useEffect } from 'react';
import { UNIT_KINDS, type Unit } from '#shared/domain/congress/congress.ts';
import { WholeNumberInput } from '../../ui/whole-number-input.tsx';
import { UNIT_KIND_LABELS } from './messages.ts';

type Props = { readonly unit: Unit; readonly onChange: (unit: Unit) => void; readonly onBlur: () => void };

/** The unit as papers name it. Ids of the inputs are "unit_<field>", where problems jump to. */
export function UnitTab({ unit, onChange, onBlur }: Props) {
  const [form] = Form.useForm<Unit>();
  useEffect(() => form.setFieldsValue(unit), [form, unit]);
  return (
    <Form
      form={form}
      name="unit"
      layout="vertical"
      onValuesChange={(changes: Partial<Unit>) => onChange({ ...unit, ...changes })}
      onBlur={onBlur}
    >
      <Form.Item name="kind" label="Đơn vị là">
        <Radio.Group options={UNIT_KINDS.map((value) => ({ value, label: UNIT_KIND_LABELS[value] }))} />
      </Form.Item>
      <div className="congress-pair">
        <Name name="organizationName" label="Tên tổ chức đảng" example="Đảng bộ xã Bình An" />
        <Name name="committeeName" label="Tên cấp uỷ" example="Đảng uỷ xã Bình An" />
        <Name name="superiorOrganizationName" label="Tổ chức đảng cấp trên trực tiếp" example="Đảng bộ tỉnh Lạng Sơn" />
        <Name
          name="superiorCommitteeName"
          label="Cấp uỷ cấp trên, nơi gửi tờ trình"
          example="Ban Thường vụ Tỉnh uỷ Lạng Sơn"
        />
        <Name name="place" label="Địa danh ghi trên văn bản" example="Bình An" />
        <div className="congress-pair">
          <Form.Item name="officialMembers" label="Đảng viên chính thức">
            <WholeNumberInput />
          </Form.Item>
          <Form.Item name="probationaryMembers" label="Đảng viên dự bị">
            <WholeNumberInput />
          </Form.Item>
        </div>
      </div>
      <div className="row">
        <Form.Item name="hasStandingCommittee" valuePropName="checked">
          <Checkbox>Có ban thường vụ</Checkbox>
        </Form.Item>
        <Form.Item name="hasOffice" valuePropName="checked">
          <Checkbox>Có văn phòng (chánh văn phòng xác nhận văn bản đại hội)</Checkbox>
        </Form.Item>
      </div>
    </Form>
  );
}

function Name({
  name,
  label,
  example,
}: {
  readonly name: keyof Unit;
  readonly label: string;
  readonly example: string;
}) {
  return (
    <Form.Item name={name} label={label} normalize={(typed: string) => typed.normalize('NFC')}>
      <Input placeholder={example} maxLength={300} />
    </Form.Item>
  );
}
