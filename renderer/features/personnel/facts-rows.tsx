import { Button, Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { DISCIPLINE_NAMES } from '#shared/domain/personnel/eligibility/facts.ts';
import { DISCIPLINE_KINDS, RATING_NAMES, RATINGS } from '#shared/domain/personnel/personnel-facts.ts';
import { MomentInput } from '../../ui/moment-input.tsx';
import { WholeNumberInput } from '../../ui/whole-number-input.tsx';

/** Disciplines with the day each was decided, and the day its effect ends where it is written. */
export function DisciplineRows() {
  return (
    <Rows name="disciplines" add="Thêm kỷ luật">
      {(at) => (
        <>
          <Form.Item name={[at, 'kind']} className="personnel-cell">
            <Select
              aria-label={`Hình thức kỷ luật ${at + 1}`}
              placeholder="Hình thức"
              options={DISCIPLINE_KINDS.map((value) => ({ value, label: DISCIPLINE_NAMES[value] }))}
            />
          </Form.Item>
          <Form.Item name={[at, 'decidedOn']} className="personnel-cell">
            <MomentInput precision="day" aria-label={`Ngày quyết định kỷ luật ${at + 1}`} />
          </Form.Item>
          <Form.Item name={[at, 'endsOn']} className="personnel-cell">
            <MomentInput precision="day" aria-label={`Ngày hết hiệu lực kỷ luật ${at + 1}`} />
          </Form.Item>
        </>
      )}
    </Rows>
  );
}

export function RelativeRows() {
  return (
    <Rows name="relatives" add="Thêm người thân">
      {(at) => (
        <>
          <Form.Item name={[at, 'name']} className="personnel-cell">
            <Input aria-label={`Họ tên người thân ${at + 1}`} placeholder="Quan hệ, họ tên" maxLength={500} />
          </Form.Item>
          <Form.Item name={[at, 'post']} className="personnel-cell">
            <Input aria-label={`Chức vụ người thân ${at + 1}`} placeholder="Chức vụ" maxLength={500} />
          </Form.Item>
        </>
      )}
    </Rows>
  );
}

export function RatingRows() {
  return (
    <Form.Item label="Xếp loại các năm gần nhất">
      <Rows name="ratings" add="Thêm năm">
        {(at) => (
          <>
            <Form.Item name={[at, 'year']} className="personnel-cell">
              <WholeNumberInput min={1990} max={2100} aria-label={`Năm xếp loại ${at + 1}`} />
            </Form.Item>
            <Form.Item name={[at, 'rating']} className="personnel-cell">
              <Select
                aria-label={`Mức xếp loại ${at + 1}`}
                placeholder="Mức"
                options={RATINGS.map((value) => ({ value, label: RATING_NAMES[value] }))}
              />
            </Form.Item>
          </>
        )}
      </Rows>
    </Form.Item>
  );
}

type Props = { readonly name: string; readonly add: string; readonly children: (at: number) => ReactNode };

function Rows({ name, add, children }: Props) {
  return (
    <Form.List name={name}>
      {(rows, { add: addRow, remove }) => (
        <div className="personnel-rows">
          {rows.map(({ key, name: at }) => (
            <div key={key} className="personnel-row">
              {children(at)}
              <Button size="small" onClick={() => remove(at)} aria-label={`Bỏ dòng ${at + 1}`}>
                Bỏ
              </Button>
            </div>
          ))}
          <Button size="small" onClick={() => addRow({})}>
            {add}
          </Button>
        </div>
      )}
    </Form.List>
  );
}
