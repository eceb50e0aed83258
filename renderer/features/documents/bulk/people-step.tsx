import { Input, Select, Table } from 'antd';
import { useState } from 'react';
import type { PaperRecipient } from '#shared/domain/documents/paper.ts';
import { foldVietnamese } from '#shared/kernel/vietnamese-text.ts';
import { filterRecipients, unitsOf } from './bulk-words.ts';

type Props = {
  readonly recipients: readonly PaperRecipient[];
  readonly chosen: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
};

/** Who gets a copy: everybody, some units, or one by one. What a filter hides stays chosen. */
export function PeopleStep({ recipients, chosen, onChoose }: Props) {
  const [search, setSearch] = useState('');
  const [units, setUnits] = useState<string[]>([]);
  const shown = filterRecipients(recipients, { search, units });
  return (
    <div className="stack">
      <div className="row-tight">
        <Input.Search
          allowClear
          value={search}
          placeholder="Tìm người; không cần dấu"
          aria-label="Tìm người"
          style={{ maxWidth: 300 }}
          onChange={(event) => setSearch(event.target.value)}
        />
        <Select
          mode="multiple"
          allowClear
          maxTagCount={1}
          value={units}
          onChange={setUnits}
          placeholder="Mọi đơn vị"
          aria-label="Đơn vị"
          style={{ minWidth: 260 }}
          options={unitsOf(recipients).map((unit) => ({ value: unit, label: unit }))}
          showSearch={{
            filterOption: (typed, option) => foldVietnamese(option?.value ?? '').includes(foldVietnamese(typed)),
          }}
        />
      </div>
      <Table<PaperRecipient>
        size="small"
        virtual
        rowKey="id"
        dataSource={shown}
        pagination={false}
        scroll={{ x: 700, y: 300 }}
        rowSelection={{
          columnWidth: 48,
          selectedRowKeys: [...chosen],
          preserveSelectedRowKeys: true,
          onChange: (keys) => onChoose(keys.map(String)),
        }}
        columns={[
          { title: 'Số', dataIndex: 'number', width: 70 },
          { title: 'Họ và tên', dataIndex: 'name', width: 260 },
          { title: 'Đơn vị', dataIndex: 'unit' },
        ]}
      />
    </div>
  );
}
