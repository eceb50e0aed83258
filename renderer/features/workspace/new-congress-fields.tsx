import { DatePicker, Form, Input, InputNumber, Radio } from 'antd';
import type { UnitKind } from '#shared/domain/congress/congress.ts';
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
const YEAR = { min: 1930, max: 2100, style: { width: '100%' }, controls: false };

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
        <Form.Item name="place" label="Địa danh ghi trên văn bản" rules={required('Chưa có địa danh.')}>
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
        <Form.Item name="ordinal" label="Lần thứ" extra="Bỏ trống nếu chi bộ không đánh số lần.">
          <InputNumber autoFocus min={1} max={200} precision={0} style={{ width: '100%' }} placeholder="2" />
        </Form.Item>
        <Form.Item name="opensAt" label="Khai mạc" extra="Chưa định ngày thì bỏ trống.">
          <DatePicker
            style={{ width: '100%' }}
            format="DD/MM/YYYY HH:mm"
            showTime={{ format: 'HH:mm', minuteStep: 15 }}
            placeholder="20/06/2026 07:30"
          />
        </Form.Item>
        <Form.Item name="termFrom" label="Nhiệm kỳ từ năm" rules={required('Chưa có năm đầu nhiệm kỳ.')}>
          <InputNumber {...YEAR} placeholder="2026" />
        </Form.Item>
        <Form.Item name="termTo" label="đến năm" rules={required('Chưa có năm cuối nhiệm kỳ.')}>
          <InputNumber {...YEAR} placeholder="2031" />
        </Form.Item>
      </div>
    </>
  );
}
