import { Button, Drawer, Form, Input, Radio } from 'antd';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { NO_FACTS, type PersonnelFacts } from '#shared/domain/personnel/personnel-facts.ts';
import { client } from '../../lib/rpc.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { MomentInput } from '../../ui/moment-input.tsx';
import { Tag } from '../../ui/tag.tsx';
import { DisciplineRows, RatingRows, RelativeRows } from './facts-rows.tsx';
import { fromFacts, type TypedFacts, toFacts } from './typed-facts.ts';
import { useActs } from './use-acts.ts';

type Props = {
  /** Whose facts; null: closed */
  readonly person: { readonly id: string; readonly fullName: string } | null;
  readonly facts: PersonnelFacts | null;
  readonly onClose: () => void;
};

/** What only the personnel room knows of a person; every answer may also be "not asked yet". */
export function FactsDrawer({ person, facts, onClose }: Props) {
  return (
    <Drawer
      open={person !== null}
      onClose={onClose}
      size={560}
      destroyOnHidden
      title={person && `Hồ sơ nhân sự: ${person.fullName}`}
      extra={<Tag tone="bad">HẠN CHẾ</Tag>}
    >
      {person && (
        <FactsForm facts={facts ?? { personId: person.id, ...NO_FACTS }} onClose={onClose} name={person.fullName} />
      )}
    </Drawer>
  );
}

type FormProps = { readonly facts: PersonnelFacts; readonly name: string; readonly onClose: () => void };

function FactsForm({ facts, name, onClose }: FormProps) {
  const { run, isPending } = useActs();
  const [problem, setProblem] = useState<unknown>(null);
  const save = (typed: TypedFacts) => {
    const read = toFacts(facts.personId, typed);
    if (!read.ok) return setProblem(read.error);
    setProblem(null);
    const { disciplines, relatives, ratings, ...rest } = read.value;
    run({
      work: () =>
        client.personnel.saveFacts({
          ...rest,
          ...{
            disciplines: disciplines && [...disciplines],
            relatives: relatives && [...relatives],
            ratings: [...ratings],
          },
        }),
      told: `Đã ghi hồ sơ nhân sự của ${name}`,
      onDone: onClose,
    });
  };
  return (
    <Form<TypedFacts> name="facts" layout="vertical" initialValues={fromFacts(facts)} onFinish={save}>
      <p className="sub">
        Chỉ hiện ở phòng Nhân sự và trong văn bản nhân sự; không có trong danh sách đại biểu, tìm kiếm và bản công khai.
      </p>
      <ErrorNotice error={problem} />
      <Choice
        name="politicalStandard"
        label="Kết luận tiêu chuẩn chính trị"
        answers={[
          ['met', 'bảo đảm'],
          ['not-met', 'không bảo đảm'],
        ]}
        unknown="chưa có"
      />
      <div className="personnel-two">
        <Words name="politicalStandardNumber" label="Số kết luận" example="12-KL/ĐU" />
        <Form.Item name="politicalStandardOn" label="Ngày kết luận">
          <MomentInput precision="day" />
        </Form.Item>
      </div>
      <Choice
        name="hasDiscipline"
        label="Kỷ luật"
        answers={[
          ['no', 'không'],
          ['yes', 'có'],
        ]}
      />
      <When name="hasDiscipline" is="yes">
        <DisciplineRows />
      </When>
      <Choice
        name="barred"
        label="Đình chỉ sinh hoạt, khởi tố"
        answers={[
          ['none', 'không'],
          ['suspended', 'đang bị đình chỉ sinh hoạt'],
          ['prosecuted', 'đang bị khởi tố, truy tố, tạm giam'],
        ]}
      />
      <Choice
        name="hasRelatives"
        label="Người thân cùng trong cấp uỷ hoặc quản lý trực tiếp"
        answers={[
          ['no', 'không'],
          ['yes', 'có'],
        ]}
      />
      <When name="hasRelatives" is="yes">
        <RelativeRows />
      </When>
      <Choice
        name="service"
        label="Diện công tác"
        answers={[
          ['serving', 'đang công tác'],
          ['retired', 'nghỉ hưu, không chuyên trách'],
        ]}
        unknown={null}
      />
      <div className="personnel-two">
        <Words name="retiresMonth" label="Tháng nghỉ hưu riêng" example="05/2030" />
        <Words name="retiresReason" label="Lý do (quân đội, kéo dài…)" example="" />
      </div>
      <Choice
        name="planned"
        label="Quy hoạch cấp uỷ"
        answers={[
          ['yes', 'trong quy hoạch'],
          ['no', 'ngoài quy hoạch'],
        ]}
      />
      <Words name="plannedNote" label="Quyết định phê duyệt quy hoạch" example="Số 45-QĐ/TU, ngày 12/8/2025" />
      <RatingRows />
      <Choice
        name="science"
        label="Chuyên môn khoa học, công nghệ"
        answers={[
          ['yes', 'có'],
          ['no', 'không'],
        ]}
      />
      <Words name="note" label="Ghi chú hạn chế" example="" />
      <div className="row-tight">
        <Button type="primary" htmlType="submit" loading={isPending}>
          Lưu
        </Button>
        <Button onClick={onClose}>Thôi</Button>
      </div>
    </Form>
  );
}

type Named = { readonly name: keyof TypedFacts; readonly label: string };

function Choice({
  name,
  label,
  answers,
  unknown = 'chưa ghi',
}: Named & { readonly answers: readonly (readonly [string, string])[]; readonly unknown?: string | null }) {
  const options = [
    ...answers.map(([value, words]) => ({ value, label: words })),
    ...(unknown === null ? [] : [{ value: 'unknown', label: unknown }]),
  ];
  return (
    <Form.Item name={name} label={label}>
      <Radio.Group options={options} />
    </Form.Item>
  );
}

function Words({ name, label, example }: Named & { readonly example: string }) {
  return (
    <Form.Item name={name} label={label} normalize={(typed: string) => typed.normalize('NFC')}>
      <Input maxLength={500} placeholder={example} />
    </Form.Item>
  );
}

function When({
  name,
  is,
  children,
}: {
  readonly name: keyof TypedFacts;
  readonly is: string;
  readonly children: ReactNode;
}) {
  const form = Form.useFormInstance<TypedFacts>();
  return Form.useWatch(name, form) === is ? children : null;
}
