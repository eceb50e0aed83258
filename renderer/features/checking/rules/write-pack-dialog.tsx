import { useMutation, useQuery } from '@tanstack/react-query';
import { Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { describeBasis, SEVERITY_NAMES } from '#shared/domain/checking/report/basis-words.ts';
import { KNOWN_RULES } from '#shared/domain/checking/report/known-rules.ts';
import {
  describePack,
  RULE_SETTINGS,
  type RulePack,
  type RuleSetting,
} from '#shared/domain/checking/report/rule-pack.ts';
import { foldVietnamese } from '#shared/kernel/vietnamese-text.ts';
import { download } from '../../../lib/download.ts';
import { client, rpc } from '../../../lib/rpc.ts';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { focusFirstField } from '../../../ui/focus-first-field.ts';
import { MomentInput } from '../../../ui/moment-input.tsx';
import { useFocusBack } from '../../../ui/use-focus-back.ts';

type Props = { readonly start: RulePack | null; readonly onClose: () => void };
type Signed = { readonly issuedBy: string; readonly document: string; readonly issuedOn: string };
type Settings = Readonly<Record<string, RuleSetting>>;

const CHOICES = RULE_SETTINGS.map((value) => ({ value, label: value === 'off' ? 'Tắt' : SEVERITY_NAMES[value] }));

/** A superior switches rules off or weighs them anew, signs and hands the file out. */
export function WritePackDialog({ start, onClose }: Props) {
  useFocusBack();
  const [form] = Form.useForm<Signed>();
  const [settings, setSettings] = useState<Settings>(start?.settings ?? {});
  const setup = useQuery(rpc.congress.findSetup.queryOptions());
  const write = useMutation({
    meta: { refresh: 'none' },
    mutationFn: (signed: Signed) => client.checking.writeRulePack({ ...signed, settings }),
    onSuccess: async (file) => {
      await download(file);
      onClose();
    },
  });
  return (
    <Modal
      open
      afterOpenChange={focusFirstField}
      width={860}
      title="Soạn bộ quy tắc cho đơn vị"
      onCancel={onClose}
      cancelText="Thôi"
      okText="Xuất tệp"
      okButtonProps={{ loading: write.isPending }}
      onOk={() => form.submit()}
    >
      <ErrorNotice error={write.error ?? setup.error} />
      {setup.data && (
        <Form
          form={form}
          layout="vertical"
          className="checking-signed"
          initialValues={{ issuedBy: setup.data.unit.committeeName, document: '', issuedOn: null }}
          onFinish={(signed) => write.mutate(signed)}
        >
          <Signature />
        </Form>
      )}
      <p className="sub">
        Bộ này {describePack({ settings })} so với mặc định. Quy tắc không đổi thì không ghi vào tệp.
      </p>
      <RuleTable settings={settings} onChange={(id, setting) => setSettings({ ...settings, [id]: setting })} />
    </Modal>
  );
}

function Signature() {
  return (
    <>
      <Form.Item
        name="issuedBy"
        label="Cơ quan ban hành"
        rules={[{ required: true, whitespace: true, message: 'Ghi cơ quan ban hành.' }]}
      >
        <Input maxLength={300} />
      </Form.Item>
      <Form.Item
        name="document"
        label="Văn bản làm căn cứ"
        rules={[{ required: true, whitespace: true, message: 'Ghi số, ký hiệu của văn bản.' }]}
      >
        <Input maxLength={300} placeholder="Công văn 12-CV/VPTU" />
      </Form.Item>
      <Form.Item name="issuedOn" label="Ngày ban hành" rules={[{ required: true, message: 'Ghi ngày ban hành.' }]}>
        <MomentInput precision="day" />
      </Form.Item>
    </>
  );
}

type TableProps = { readonly settings: Settings; readonly onChange: (id: string, setting: RuleSetting) => void };

function RuleTable({ settings, onChange }: TableProps) {
  const [search, setSearch] = useState('');
  const wanted = foldVietnamese(search);
  const rules = KNOWN_RULES.filter(({ id, title, component }) =>
    foldVietnamese(`${id} ${title} ${component}`).includes(wanted),
  );
  return (
    <>
      <Input
        allowClear
        value={search}
        placeholder="Tìm quy tắc"
        aria-label="Tìm quy tắc"
        onChange={(event) => setSearch(event.target.value)}
      />
      <div className="checking-rules scroll-x">
        <table className="plain-table">
          <thead>
            <tr>
              <th>Quy tắc</th>
              <th>Căn cứ</th>
              <th>Mức</th>
            </tr>
          </thead>
          <tbody>
            {rules.map((facts) => (
              <tr key={facts.id}>
                <td>
                  {facts.title} <span className="sub small">{facts.id}</span>
                </td>
                <td className="sub small">{describeBasis(facts)}</td>
                <td>
                  <Select
                    size="small"
                    className="checking-setting"
                    aria-label={`Mức của ${facts.id} ${facts.title}`}
                    value={settings[facts.id] ?? facts.severity}
                    options={CHOICES}
                    onChange={(setting: RuleSetting) => onChange(facts.id, setting)}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
