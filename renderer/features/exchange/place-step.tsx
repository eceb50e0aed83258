import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Radio } from 'antd';
import { useState } from 'react';
import { rpc } from '../../lib/rpc.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { FolderDialog } from './folder-dialog.tsx';
import { describeDrive, FORM_HINTS, FORM_NAMES } from './messages.ts';

const FORMS = ['folder', 'zip'] as const;

/** Where the package goes: a removable drive that is plugged in, or any folder. */
export function PlaceStep() {
  const form = Form.useFormInstance();
  const drives = useQuery(rpc.exchange.listDrives.queryOptions());
  const [choosing, setChoosing] = useState(false);
  const removable = drives.data?.filter((drive) => drive.removable) ?? [];
  const chosen = Form.useWatch('to', form);
  const take = (path: string) => form.setFieldValue('to', path);
  return (
    <>
      <ErrorNotice error={drives.error} onRetry={() => void drives.refetch()} />
      <h3 id="exchange-drives">Ổ USB đang cắm</h3>
      <Radio.Group
        className="exchange-drives"
        aria-labelledby="exchange-drives"
        value={chosen}
        onChange={(event) => take(event.target.value)}
      >
        {removable.map((drive) => (
          <Radio key={drive.path} value={drive.path} disabled={!drive.writable}>
            <b>{drive.label}</b> <span className="sub">{describeDrive(drive)}</span>
          </Radio>
        ))}
      </Radio.Group>
      {removable.length === 0 && !drives.isPending && (
        <p className="sub">Chưa thấy ổ USB nào. Cắm ổ rồi bấm “Tìm lại ổ”, hoặc chọn một thư mục.</p>
      )}
      <div className="row-tight exchange-gap">
        <Button loading={drives.isFetching} onClick={() => void drives.refetch()}>
          Tìm lại ổ
        </Button>
        <Button onClick={() => setChoosing(true)}>Chọn thư mục…</Button>
      </div>
      <Form.Item name="to" label="Ghi vào" extra="Gói được đặt tên tự động theo đơn vị và ngày.">
        <Input readOnly placeholder="Chưa chọn nơi ghi" />
      </Form.Item>
      <Form.Item name="form" label="Dạng gói">
        <Radio.Group>
          {FORMS.map((one) => (
            <Radio key={one} value={one}>
              {FORM_NAMES[one]} <span className="sub">({FORM_HINTS[one]})</span>
            </Radio>
          ))}
        </Radio.Group>
      </Form.Item>
      <FolderDialog
        open={choosing}
        wanted="folder"
        onClose={() => setChoosing(false)}
        onChoose={(path) => {
          take(path);
          setChoosing(false);
        }}
      />
    </>
  );
}
