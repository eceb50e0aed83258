import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { rpc } from '../../lib/rpc.ts';
import { Card } from '../../ui/card.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { FolderDialog } from './folder-dialog.tsx';
import { VerifyResult } from './verify-result.tsx';

/** Reads any package, folder or .zip, and says what is wrong with it. Nothing is taken in. */
export function CheckPackage() {
  const [form] = Form.useForm<{ path: string }>();
  const [choosing, setChoosing] = useState(false);
  const verify = useMutation(rpc.exchange.verify.mutationOptions({ meta: { refresh: 'none' } }));
  const take = (path: string) => {
    setChoosing(false);
    form.setFieldValue('path', path);
    verify.mutate({ path });
  };
  return (
    <Card>
      <p className="sub">
        Đọc từng tệp trong gói và so với bản kê. Gói chỉ được đọc, không sửa và không nhập gì vào tệp đại hội.
      </p>
      <Form form={form} layout="vertical" onFinish={({ path }) => verify.mutate({ path: path.trim() })}>
        <Form.Item
          name="path"
          label="Đường dẫn của gói (thư mục hoặc tệp .zip)"
          rules={[{ required: true, whitespace: true, message: 'Chưa chọn gói.' }]}
        >
          <Input placeholder="Chọn gói, hoặc dán đường dẫn vào đây" />
        </Form.Item>
        <div className="row-tight">
          <Button onClick={() => setChoosing(true)}>Chọn gói…</Button>
          <Button type="primary" htmlType="submit" loading={verify.isPending}>
            Kiểm tra
          </Button>
        </div>
      </Form>
      <div className="exchange-gap" aria-live="polite">
        <ErrorNotice error={verify.error} />
        {verify.data && !verify.isPending && <VerifyResult result={verify.data} />}
      </div>
      <FolderDialog open={choosing} wanted="package" onClose={() => setChoosing(false)} onChoose={take} />
    </Card>
  );
}
