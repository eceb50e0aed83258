import { Form, Input, Radio } from 'antd';
import type { ReactNode } from 'react';
import type { UnitKind } from '#shared/domain/congress/congress.ts';
import { findTypedProblem, type NewCongress, type TypedField } from './new-congress.ts';
import { congressKindsFor } from './suggest-names.ts';

const UNIT_LABELS: Readonly<Record<UnitKind, string>> = {
  cell: 'Chi bộ',
  grassroots: 'Đảng bộ cơ sở (cơ quan, doanh nghiệp, trường học…)',
  commune: 'Đảng bộ xã, phường, đặc khu',
};
const CONGRESS_LABELS = {
  cell: 'Đại hội chi bộ',
  members: 'Đại hội đảng viên (mọi đảng viên dự)',
  delegates: 'Đại hội đại biểu',
} as const;

const required = (message: string) => [{ required: true, message }];

export function UnitFields() {
  return (
    <>
      <Form.Item name="unitKind" label="Đơn vị là">
        <Radio.Group options={Object.entries(UNIT_LABELS).map(([value, label]) => ({ value, label }))} />
      </Form.Item>
      <div className="pair">
        <Form.Item name="organizationName" label="Tên tổ chức đảng" rules={required('Chưa có tên tổ chức đảng.')}>
          <Input placeholder="Đảng bộ xã Bình An" autoFocus />
        </Form.Item>
        <Form.Item name="committeeName" label="Tên cấp uỷ" rules={required('Chưa có tên cấp uỷ.')}>
          <Input placeholder="Đảng uỷ xã Bình An" />
        </Form.Item>
        <Form.Item
          name="superiorOrganizationName"
          label="Tổ chức đảng cấp trên trực tiếp"
          rules={required('Chưa có tên cấp trên.')}
        >
          <Input placeholder="Đảng bộ tỉnh Lạng Sơn" />
        </Form.Item>
        <Form.Item name="superiorCommitteeName" label="Cấp uỷ cấp trên, nơi gửi tờ trình">
          <Input placeholder="Ban Thường vụ Tỉnh uỷ Lạng Sơn" />
        </Form.Item>
        <Form.Item
          name="place"
          label="Địa danh ghi trên văn bản"
          extra="Tên xã, phường nơi đặt trụ sở."
          rules={required('Chưa có địa danh.')}
        >
          <Input placeholder="Bình An" />
        </Form.Item>
      </div>
    </>
  );
}

export function CongressFields() {
  const unitKind: UnitKind = Form.useWatch('unitKind', { preserve: true, form: Form.useFormInstance() }) ?? 'commune';
  const kinds = congressKindsFor(unitKind).map((value) => ({ value, label: CONGRESS_LABELS[value] }));
  return (
    <>
      <Form.Item name="congressKind" label="Loại đại hội">
        <Radio.Group options={kinds} />
      </Form.Item>
      <div className="pair">
        <Typed name="ordinal" label="Lần thứ" extra="Bỏ trống nếu chi bộ không đánh số lần.">
          <Input autoFocus inputMode="numeric" autoComplete="off" placeholder="2" />
        </Typed>
        <Typed name="opensAt" label="Khai mạc" extra="Chưa định ngày thì bỏ trống.">
          <Input autoComplete="off" placeholder="20/06/2026 07:30" />
        </Typed>
        <Typed name="termFrom" label="Nhiệm kỳ từ năm" missing="Chưa có năm đầu nhiệm kỳ.">
          <Input inputMode="numeric" autoComplete="off" placeholder="2026" />
        </Typed>
        <Typed name="termTo" label="đến năm" missing="Chưa có năm cuối nhiệm kỳ.">
          <Input inputMode="numeric" autoComplete="off" placeholder="2031" />
        </Typed>
      </div>
    </>
  );
}

type TypedProps = {
  readonly name: TypedField;
  readonly label: string;
  readonly extra?: string;
  /** Said when the field is blank; without it the field may be blank */
  readonly missing?: string;
  readonly children: ReactNode;
};

/** A number or a date, judged when the field is left and before the congress is made. */
function Typed({ name, label, extra, missing, children }: TypedProps) {
  const form = Form.useFormInstance<NewCongress>();
  const judge = () => {
    const problem = findTypedProblem(name, form.getFieldsValue(true));
    return problem === null ? Promise.resolve() : Promise.reject(new Error(problem));
  };
  return (
    <Form.Item
      name={name}
      label={label}
      extra={extra}
      validateTrigger="onBlur"
      dependencies={name === 'termTo' ? ['termFrom'] : []}
      rules={[...(missing === undefined ? [] : required(missing)), { validator: judge }]}
    >
      {children}
    </Form.Item>
  );
}
