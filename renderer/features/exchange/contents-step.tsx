import { Checkbox, Form, Table } from 'antd';
import type { IssuedPaper } from '#shared/domain/documents/paper.ts';
import { formatBytes, formatDay } from '../../lib/format.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Tag } from '../../ui/tag.tsx';
import { describeDrafts, RESTRICTED } from './messages.ts';
import { isRestricted, type Offer } from './restricted.ts';

/** What goes into the package. Papers that were revoked are not offered, restricted ones are marked. */
export function ContentsStep({
  issued,
  drafts,
}: {
  readonly issued: readonly IssuedPaper[];
  readonly drafts: readonly Offer[];
}) {
  return (
    <>
      <Form.Item name="issuedIds" label="Văn bản đã ban hành">
        <PaperChoice issued={issued} />
      </Form.Item>
      <div className="exchange-options">
        <Form.Item name="withDrafts" valuePropName="checked" noStyle>
          <Checkbox disabled={drafts.length === 0}>{describeDrafts(drafts)}</Checkbox>
        </Form.Item>
        <Form.Item name="withRoster" valuePropName="checked" noStyle>
          <Checkbox>Kèm danh sách đại biểu (.xlsx, có thông tin cá nhân)</Checkbox>
        </Form.Item>
      </div>
    </>
  );
}

function PaperName({ paper }: { readonly paper: IssuedPaper }) {
  return (
    <>
      {paper.name} {isRestricted(paper.paperId) && <Tag tone="warn">{RESTRICTED}</Tag>}
    </>
  );
}

type Props = {
  readonly issued: readonly IssuedPaper[];
  /** Given by the form item */
  readonly value?: readonly string[];
  readonly onChange?: (ids: readonly string[]) => void;
};

function PaperChoice({ issued, value = [], onChange }: Props) {
  if (issued.length === 0)
    return (
      <EmptyState
        title="Chưa ban hành văn bản nào"
        hint="Ban hành ở mục Văn kiện, hoặc gửi trước bản dự thảo."
        action={<a href="#/documents">Đến Văn kiện</a>}
      />
    );
  return (
    <Table
      size="small"
      rowKey="id"
      pagination={false}
      scroll={{ x: 620, y: 300 }}
      dataSource={[...issued]}
      rowSelection={{
        selectedRowKeys: [...value],
        onChange: (keys) => onChange?.(keys.map(String)),
        getTitleCheckboxProps: () => ({ 'aria-label': 'Chọn tất cả văn bản' }),
        getCheckboxProps: ({ name }) => ({ 'aria-label': `Chọn ${name}` }),
      }}
      columns={[
        { title: 'Văn bản', dataIndex: 'name', render: (_name, paper) => <PaperName paper={paper} /> },
        { title: 'Số, ký hiệu', dataIndex: 'symbol', width: 140, render: (symbol: string) => symbol || '–' },
        { title: 'Ngày ban hành', dataIndex: 'issuedOn', width: 130, render: formatDay },
        { title: 'Cỡ', dataIndex: 'bytes', width: 90, align: 'right', render: formatBytes },
      ]}
    />
  );
}
