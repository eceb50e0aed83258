import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import {
  CASE_DECISION_LABELS,
  CASE_KIND_LABELS,
  type CredentialCase,
} from '#shared/domain/delegates/credentials/credential-case.ts';
import { formatDay } from '../../../lib/format.ts';
import { client, rpc } from '../../../lib/rpc.ts';
import { Card } from '../../../ui/card.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { useNotices } from '../../../ui/use-notices.tsx';
import { CaseForm } from './case-form.tsx';

/** Cases the credentials board puts before the congress: who decided, when and why. */
export function CasesCard() {
  const [editing, setEditing] = useState<CredentialCase | 'new' | null>(null);
  const cases = useQuery(rpc.credentials.listCases.queryOptions());
  const notices = useNotices();
  const remove = useMutation({
    mutationFn: (id: string) => client.credentials.removeCase({ id }),
    onSuccess: () => notices.done('Đã xoá trường hợp; Ctrl+Z để hoàn tác'),
    onError: notices.failed,
  });
  const list = cases.data ?? [];
  return (
    <Card title="Trường hợp cần xem xét" extra={<Button onClick={() => setEditing('new')}>Thêm trường hợp…</Button>}>
      {list.length === 0 ? (
        <p className="sub">Không có đơn thư, vướng mắc hay trường hợp không đủ tư cách nào được ghi.</p>
      ) : (
        <div className="scroll-x">
          <table className="plain-table">
            <thead>
              <tr>
                {['Loại', 'Đại biểu', 'Nội dung', 'Kết luận', ''].map((head) => (
                  <th key={head}>{head}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {list.map((one) => (
                <tr key={one.id}>
                  <td>{CASE_KIND_LABELS[one.kind]}</td>
                  <td>{one.fullName || '–'}</td>
                  <td>{one.matter}</td>
                  <td>{one.decision === null ? <Tag tone="warn">chưa kết luận</Tag> : describeDecision(one)}</td>
                  <td className="row-tight">
                    <Button size="small" onClick={() => setEditing(one)}>
                      Sửa
                    </Button>
                    <Button size="small" danger onClick={() => remove.mutate(one.id)}>
                      Xoá
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {editing !== null && <CaseForm of={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />}
    </Card>
  );
}

function describeDecision({ decision, decidedBy, decidedOn, reason }: CredentialCase): string {
  const what = decision === null ? '' : CASE_DECISION_LABELS[decision];
  return [`${decidedBy} ${what} ngày ${formatDay(decidedOn)}`, reason].filter((part) => part !== '').join('; ');
}
