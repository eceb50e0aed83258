import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Select } from 'antd';
import { rosterNumber } from '#shared/domain/delegates/delegate-words.ts';
import type { Delegate } from '#shared/domain/delegates/person.ts';
import { foldVietnamese } from '#shared/kernel/vietnamese-text.ts';
import { formatDay } from '../../lib/format.ts';
import type { Done } from '../../lib/own-act.ts';
import { client, rpc } from '../../lib/rpc.ts';
import { asOwnAct } from '../../lib/use-undo.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { MomentInput } from '../../ui/moment-input.tsx';
import { EVERYONE } from './roster-filters.tsx';

type Props = { readonly delegate: Delegate; readonly onSaved: (saved: Done<Delegate>) => void };
type Values = { readonly byId: string; readonly on: string; readonly reason: string };

/** Calls an alternate in the place of this delegate, or ends that. */
export function ReplacementForm({ delegate, onSaved }: Props) {
  const { id, replacedById } = delegate;
  const end = useMutation({
    mutationFn: () => asOwnAct(() => client.delegates.endReplacement({ id })),
    onSuccess: onSaved,
  });
  const by = useQuery({
    ...rpc.delegates.find.queryOptions({ input: { id: replacedById ?? '' } }),
    enabled: replacedById !== null,
  });
  if (replacedById === null) return <ReplaceForm delegate={delegate} onSaved={onSaved} />;
  return (
    <>
      <ErrorNotice error={end.error} />
      <p>
        {by.data?.fullName} thay từ {formatDay(delegate.replacedOn)}; lý do: {delegate.replacedReason}.
      </p>
      <Button loading={end.isPending} onClick={() => end.mutate()}>
        Bỏ việc thay thế
      </Button>
    </>
  );
}

function ReplaceForm({ delegate, onSaved }: Props) {
  const replace = useMutation({
    mutationFn: (values: Values) => asOwnAct(() => client.delegates.replace({ id: delegate.id, ...values })),
    onSuccess: onSaved,
  });
  const alternates = useQuery(
    rpc.delegates.list.queryOptions({ input: { ...EVERYONE, kind: 'alternate', offset: 0, limit: 1000 } }),
  );
  const free = (alternates.data?.delegates ?? []).filter((one) => !one.summoned && one.id !== delegate.id);
  if (alternates.isSuccess && free.length === 0)
    return <p className="sub">Danh sách không còn đại biểu dự khuyết nào chưa được gọi.</p>;
  return (
    <>
      <ErrorNotice error={replace.error} />
      <Form
        name="replacement"
        layout="vertical"
        requiredMark={false}
        onFinish={(values: Values) => replace.mutate(values)}
      >
        <Form.Item name="byId" label="Đại biểu dự khuyết" rules={[{ required: true, message: 'Chưa chọn ai.' }]}>
          <Select
            showSearch={{
              filterOption: (typed, option) => foldVietnamese(option?.label ?? '').includes(foldVietnamese(typed)),
            }}
            options={free.map((one) => ({
              value: one.id,
              label: [rosterNumber(one.number), one.fullName, one.unit].filter(Boolean).join(' · '),
            }))}
          />
        </Form.Item>
        <Form.Item name="on" label="Ngày thay" rules={[{ required: true, message: 'Chưa có ngày thay.' }]}>
          <MomentInput precision="day" />
        </Form.Item>
        <Form.Item
          name="reason"
          label="Lý do"
          rules={[{ required: true, whitespace: true, message: 'Chưa ghi lý do thay thế.' }]}
        >
          <Input maxLength={500} autoComplete="off" />
        </Form.Item>
        <Button htmlType="submit" loading={replace.isPending}>
          Gọi thay
        </Button>
      </Form>
    </>
  );
}
