import { Button, Drawer, Form, Input, Radio, Select } from 'antd';
import { INTENDED_POSTS } from '#shared/domain/personnel/candidate.ts';
import { formatDay } from '../../lib/format.ts';
import type { ListedCandidate } from './listed-candidate.ts';
import { INTENDED_POST_LABELS, STANDING_LABELS } from './messages.ts';

type Props = {
  /** Whom the drawer is open for; null: closed */
  readonly candidate: ListedCandidate | null;
  readonly onSave: (candidate: ListedCandidate) => void;
  readonly onClose: () => void;
};

/** Everything about a candidate that the submission prints beside the roster's own columns. */
export function CandidateDrawer({ candidate, onSave, onClose }: Props) {
  return (
    <Drawer open={candidate !== null} onClose={onClose} title={candidate?.person.fullName} size={460} destroyOnHidden>
      {candidate && <CandidateForm candidate={candidate} onSave={onSave} onClose={onClose} />}
    </Drawer>
  );
}

function CandidateForm({ candidate, onSave, onClose }: Props & { readonly candidate: ListedCandidate }) {
  const { person } = candidate;
  const about = [formatDay(person.bornOn), person.post, person.unit].filter(Boolean).join(' · ');
  return (
    <Form
      name="candidate"
      layout="vertical"
      initialValues={candidate}
      onFinish={(fields: Partial<ListedCandidate>) => onSave({ ...candidate, ...fields })}
    >
      <p className="sub">{about}</p>
      <Form.Item name="standing" label="Diện">
        <Radio.Group options={Object.entries(STANDING_LABELS).map(([value, label]) => ({ value, label }))} />
      </Form.Item>
      <Form.Item name="intendedPost" label="Chức danh dự kiến">
        <Select options={INTENDED_POSTS.map((value) => ({ value, label: INTENDED_POST_LABELS[value] }))} />
      </Form.Item>
      <Text name="committeeHistory" label="Đã tham gia cấp uỷ" example="Khoá I, cấp xã" />
      <Text
        name="politicalStandardConclusion"
        label="Kết luận tiêu chuẩn chính trị"
        example="Số 12-KL/BTV ngày 10/02/2026"
      />
      <Text name="note" label="Ghi chú" example="" />
      <div className="row-tight">
        <Button type="primary" htmlType="submit">
          Lưu
        </Button>
        <Button onClick={onClose}>Thôi</Button>
      </div>
    </Form>
  );
}

function Text({ name, label, example }: { readonly name: string; readonly label: string; readonly example: string }) {
  return (
    <Form.Item name={name} label={label} normalize={(typed: string) => typed.normalize('NFC')}>
      <Input.TextArea autoSize={{ minRows: 1, maxRows: 4 }} maxLength={500} placeholder={example} />
    </Form.Item>
  );
}
