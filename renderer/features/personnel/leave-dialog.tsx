import { Form, Input, Modal, Radio, Select } from 'antd';
import { useState } from 'react';
import { type Office, ORIGINS } from '#shared/domain/personnel/candidate.ts';
import { OFFICE_NAMES } from '#shared/domain/personnel/offices.ts';
import { client } from '../../lib/rpc.ts';
import { focusFirstField } from '../../ui/focus-first-field.ts';
import { useFocusBack } from '../../ui/use-focus-back.ts';
import { ORIGIN_LABELS } from './labels.ts';
import type { ListedCandidate } from './listed-candidate.ts';
import { STANDING_LABELS } from './messages.ts';
import { type Chosen, PersonChoice } from './person-choice.tsx';
import { useActs } from './use-acts.ts';

export type Leaving = { readonly how: 'withdrawn' | 'struck' | 'replaced'; readonly candidate: ListedCandidate };
type Props = {
  readonly leaving: Leaving | null;
  readonly office: Office;
  /** Ids of people already on the list */
  readonly taken: ReadonlySet<string>;
  readonly onClose: () => void;
};

const VERBS = { withdrawn: 'Ghi xin rút', struck: 'Đưa ra khỏi danh sách', replaced: 'Thay' } as const;

/** A person leaves the list of an office: why, and who stands instead. The trace stays. */
export function LeaveDialog({ leaving, ...rest }: Props) {
  return leaving && <OpenDialog key={leaving.candidate.id} leaving={leaving} {...rest} />;
}

function OpenDialog({ leaving: { how, candidate }, office, taken, onClose }: Props & { readonly leaving: Leaving }) {
  useFocusBack();
  const { run, isPending } = useActs();
  const [reason, setReason] = useState('');
  const [by, setBy] = useState<Chosen | null>(null);
  const [standing, setStanding] = useState<'re-standing' | 'first-time'>('first-time');
  const [origin, setOrigin] = useState<(typeof ORIGINS)[number]>('scheme');
  const { fullName } = candidate.person;
  const { id } = candidate;
  const isReady = reason.trim() !== '' && (how !== 'replaced' || by !== null);
  const told = reason.normalize('NFC');
  const confirm = () =>
    run({
      work: () =>
        how === 'replaced' && by
          ? client.personnel.replaceCandidate({
              ...{ id, office, reason: told },
              by: { personId: by.personId, standing, origin },
            })
          : client.personnel.leaveList({ id, office, how: how === 'struck' ? 'struck' : 'withdrawn', reason: told }),
      told: how === 'replaced' ? `Đã thay ${fullName} bằng ${by?.fullName}` : `Đã ghi ${fullName} rời danh sách`,
      onDone: onClose,
    });
  return (
    <Modal
      open
      title={`${VERBS[how]}: ${fullName}`}
      afterOpenChange={focusFirstField}
      okText={VERBS[how]}
      cancelText="Thôi"
      okButtonProps={{ disabled: !isReady, loading: isPending }}
      onOk={confirm}
      onCancel={onClose}
    >
      <p className="sub">
        Người này không còn trong danh sách {OFFICE_NAMES[office]}; ngày, người ghi và lý do được giữ lại. Có thể hoàn
        tác.
      </p>
      <Form layout="vertical">
        {how === 'replaced' && (
          <>
            <Form.Item label="Thay bằng" htmlFor="leave-by">
              <PersonChoice id="leave-by" taken={taken} chosen={by} onChoose={setBy} />
            </Form.Item>
            <Form.Item label="Diện" htmlFor="leave-standing">
              <Radio.Group
                id="leave-standing"
                value={standing}
                onChange={(event) => setStanding(event.target.value as typeof standing)}
                options={Object.entries(STANDING_LABELS).map(([value, label]) => ({ value, label }))}
              />
            </Form.Item>
            <Form.Item label="Đến từ" htmlFor="leave-origin">
              <Select
                id="leave-origin"
                value={origin}
                onChange={setOrigin}
                options={ORIGINS.map((value) => ({ value, label: ORIGIN_LABELS[value] }))}
              />
            </Form.Item>
          </>
        )}
        <Form.Item label="Lý do" htmlFor="leave-reason" required>
          <Input.TextArea
            id="leave-reason"
            autoSize={{ minRows: 2, maxRows: 5 }}
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </Form.Item>
      </Form>
    </Modal>
  );
}
