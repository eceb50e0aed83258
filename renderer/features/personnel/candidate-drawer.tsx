import { Button, Drawer, Form, Input, Radio, Select } from 'antd';
import { INTENDED_POSTS, type Office, ORIGINS, type Origin } from '#shared/domain/personnel/candidate.ts';
import { candidacyFor } from '#shared/domain/personnel/offices.ts';
import { formatDay } from '../../lib/format.ts';
import { client } from '../../lib/rpc.ts';
import { ORIGIN_LABELS } from './labels.ts';
import type { ListedCandidate } from './listed-candidate.ts';
import { INTENDED_POST_LABELS, STANDING_LABELS } from './messages.ts';
import { useActs } from './use-acts.ts';

type Props = {
  /** Whom the drawer is open for; null: closed */
  readonly candidate: ListedCandidate | null;
  readonly office: Office;
  readonly onClose: () => void;
};

/** Everything about a candidate that the submission prints beside the roster's own columns. */
export function CandidateDrawer({ candidate, office, onClose }: Props) {
  return (
    <Drawer open={candidate !== null} onClose={onClose} title={candidate?.person.fullName} size={460} destroyOnHidden>
      {candidate && <CandidateForm candidate={candidate} office={office} onClose={onClose} />}
    </Drawer>
  );
}

type Fields = Pick<
  ListedCandidate,
  'standing' | 'intendedPost' | 'committeeHistory' | 'politicalStandardConclusion' | 'note'
> & { readonly origin: Origin };

function CandidateForm({ candidate, office, onClose }: Props & { readonly candidate: ListedCandidate }) {
  const { run, isPending } = useActs();
  const { id, person, personId } = candidate;
  const candidacy = candidacyFor(candidate, office);
  const about = [formatDay(person.bornOn), person.post, person.unit].filter(Boolean).join(' · ');
  const initial: Fields = {
    ...candidate,
    ...{ standing: candidacy?.standing ?? candidate.standing, origin: candidacy?.origin ?? 'scheme' },
  };
  const save = ({ origin, ...typed }: Fields) => {
    const { intendedPost, committeeHistory, politicalStandardConclusion, note, standing } = { ...initial, ...typed };
    const work = async () => {
      if (origin !== initial.origin || standing !== initial.standing)
        await client.personnel.saveCandidacy({ id, office, standing, origin });
      await client.personnel.saveCandidate({
        ...{ id, personId, intendedPost, committeeHistory, politicalStandardConclusion, note },
        standing: office === 'committee' ? standing : candidate.standing,
      });
    };
    run({ work, told: `Đã lưu ${person.fullName}`, onDone: onClose });
  };
  return (
    <Form<Fields> name="candidate" layout="vertical" initialValues={initial} onFinish={save}>
      <p className="sub">{about}</p>
      <Form.Item name="standing" label="Diện">
        <Radio.Group options={Object.entries(STANDING_LABELS).map(([value, label]) => ({ value, label }))} />
      </Form.Item>
      <Form.Item name="origin" label="Đến từ">
        <Radio.Group options={ORIGINS.map((value) => ({ value, label: ORIGIN_LABELS[value] }))} />
      </Form.Item>
      <Form.Item name="intendedPost" label="Chức danh dự kiến">
        <Select options={INTENDED_POSTS.map((value) => ({ value, label: INTENDED_POST_LABELS[value] }))} />
      </Form.Item>
      <Text name="committeeHistory" label="Đã tham gia cấp uỷ" example="Khoá I, cấp xã" />
      <Text
        name="politicalStandardConclusion"
        label="Kết luận tiêu chuẩn chính trị (khi chưa ghi ở Hồ sơ nhân sự)"
        example="Số 12-KL/BTV ngày 10/02/2026"
      />
      <Text name="note" label="Ghi chú" example="" />
      <div className="row-tight">
        <Button type="primary" htmlType="submit" loading={isPending}>
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
