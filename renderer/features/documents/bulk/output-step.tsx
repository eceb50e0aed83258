import { Button, Checkbox, Input, Radio, Space } from 'antd';
import { useState } from 'react';
import { useFolders } from '../../../lib/use-folders.ts';
import { FolderDialog } from '../../../ui/folder-dialog.tsx';
import { BULK_FORMS, type BulkWay } from './bulk-words.ts';

export type Output = { readonly way: BulkWay; readonly to: string; readonly plainNames: boolean };

type Props = { readonly output: Output; readonly isTogether: boolean; readonly onChange: (output: Output) => void };

const WAYS = ['files', 'merged', 'print'] as const;

/** One file each, one of all, or the printer; and where files go. */
export function OutputStep({ output, isTogether, onChange }: Props) {
  const [choosing, setChoosing] = useState(false);
  const { shown: folders } = useFolders(choosing);
  return (
    <div className="stack">
      <Radio.Group
        className="bulk-ways"
        aria-label="Cách in"
        value={output.way}
        onChange={(event) => onChange({ ...output, way: event.target.value })}
      >
        {WAYS.map((way) => (
          <Radio key={way} value={way}>
            {way === 'merged' && isTogether ? 'Một tệp, nhiều bản trên một trang' : BULK_FORMS[way]}
          </Radio>
        ))}
      </Radio.Group>
      {output.way !== 'print' && (
        <Space.Compact block>
          <Input readOnly value={output.to} placeholder="Chưa chọn thư mục" aria-label="Ghi vào" />
          <Button onClick={() => setChoosing(true)}>Chọn thư mục…</Button>
        </Space.Compact>
      )}
      {output.way === 'files' && (
        <Checkbox
          checked={output.plainNames}
          onChange={(event) => onChange({ ...output, plainNames: event.target.checked })}
        >
          Tên tệp không dấu <span className="sub">(001-loc-cong-hoa.docx), an toàn với mọi máy và ổ USB</span>
        </Checkbox>
      )}
      <FolderDialog
        open={choosing}
        title="Chọn thư mục để ghi các bản in"
        {...folders}
        onClose={() => setChoosing(false)}
        onChoose={(to) => {
          onChange({ ...output, to });
          setChoosing(false);
        }}
      />
    </div>
  );
}
