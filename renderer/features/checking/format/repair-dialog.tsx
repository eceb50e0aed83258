import { useMutation, useQuery } from '@tanstack/react-query';
import { Modal, Radio } from 'antd';
import { useState } from 'react';
import type { RepairPlan } from '#shared/domain/checking/report/checked-file.ts';
import { download } from '../../../lib/download.ts';
import { client } from '../../../lib/rpc.ts';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { checkDesk, type DeskFile, type FileToAdd } from '../check-desk.ts';
import { RepairPlanTable } from './repair-plan-table.tsx';
import { RepairResult } from './repair-result.tsx';

type Props = {
  readonly file: DeskFile;
  readonly onClose: () => void;
  readonly onOpenCopy: (copy: FileToAdd) => void;
};

/** What would change, before anything is written; then the copy, checked again. The original is only read. */
export function RepairDialog({ file, onClose, onOpenCopy }: Props) {
  const [tracked, setTracked] = useState(false);
  const [leave, setLeave] = useState<ReadonlySet<string>>(new Set());
  const given = { file: file.file, paperKey: file.paperKey, profile: 'auto' as const, pages: file.pages };
  const plan = useQuery({
    queryKey: ['checking', 'plan', file.key],
    queryFn: () => client.checking.planRepair(needFile(given)),
    gcTime: 0,
  });
  const repair = useMutation({
    mutationFn: () => client.checking.repair({ ...needFile(given), tracked, leave: [...leave], to: file.folder }),
    onSuccess: async (copy) => {
      if (copy.path === null) await download(copy.file, copy.name);
      const { file: _file, report: _report, ...told } = copy;
      checkDesk.change(file, { repaired: told });
    },
  });
  const chosen = (plan.data?.changes ?? []).filter(({ signature }) => !leave.has(signature)).length;
  const copy = repair.data;
  return (
    <Modal
      open
      width={940}
      title={`Sửa thể thức: ${file.name}`}
      onCancel={onClose}
      cancelText={copy ? 'Đóng' : 'Thôi'}
      okText={
        copy
          ? 'Xem bản đã sửa'
          : file.folder === null
            ? `Sửa ${chosen} điểm và tải về`
            : `Sửa ${chosen} điểm, ghi cạnh bản gốc`
      }
      okButtonProps={{ loading: repair.isPending, disabled: !copy && chosen === 0 }}
      onOk={() =>
        copy
          ? onOpenCopy({
              ...{ key: `${file.key} ${copy.name}`, name: copy.name, paperKey: file.paperKey, folder: file.folder },
              load: async () => copy.file,
            })
          : repair.mutate()
      }
    >
      <ErrorNotice error={plan.error ?? repair.error} />
      {copy ? (
        <RepairResult copy={copy} />
      ) : (
        <>
          <Radio.Group
            value={tracked}
            onChange={(event) => setTracked(event.target.value === true)}
            options={[
              { value: false, label: 'Bản sạch' },
              { value: true, label: 'Theo dõi thay đổi, mỗi chỗ một lời bình nêu căn cứ' },
            ]}
          />
          {plan.data && <Plan plan={plan.data} leave={leave} onLeave={setLeave} />}
        </>
      )}
    </Modal>
  );
}

function Plan(props: {
  readonly plan: RepairPlan;
  readonly leave: ReadonlySet<string>;
  readonly onLeave: (leave: ReadonlySet<string>) => void;
}) {
  const { left } = props.plan;
  return (
    <>
      <RepairPlanTable {...props} />
      {left.length > 0 && (
        <details className="checking-left">
          <summary>{left.length} điểm người phải sửa</summary>
          <ul>
            {left.map(({ rule, message }) => (
              <li key={`${rule} ${message}`}>{message}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function needFile<T extends { readonly file: DeskFile['file'] }>(given: T) {
  const { file } = given;
  if (!file) throw new Error('A file that was not read cannot be repaired');
  return { ...given, file };
}
