import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Input, Radio, Select } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { findPaper } from '#shared/domain/documents/catalogue.ts';
import {
  ANSWER_NAMES,
  lacksExplanation,
  type NamedOpinion,
  OPINION_ANSWERS,
  type Opinion,
  type OpinionAnswer,
  UPPER_DOCUMENTS,
} from '#shared/domain/documents/opinions.ts';
import { rpc } from '../../../lib/rpc.ts';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { MomentInput } from '../../../ui/moment-input.tsx';
import { useNotices } from '../../../ui/use-notices.tsx';

type Props = {
  /** null: a new one */
  readonly opinion: NamedOpinion | null;
  readonly paperId: string | null;
  readonly section: string;
  readonly onDone: () => void;
};
type Typed = Omit<Opinion, 'id'>;

/** One opinion: who, when, where in which paper, what, and what was done with it. */
export function OpinionForm({ opinion, paperId, section, onDone }: Props) {
  const [typed, setTyped] = useState<Typed>(() => startFrom(opinion, paperId, section));
  const notices = useNotices();
  const write = useMutation(
    rpc.opinions.write.mutationOptions({
      onSuccess: () => {
        notices.done(`Đã ghi ý kiến của ${typed.saidBy.trim()}`);
        onDone();
      },
    }),
  );
  const put = (part: Partial<Typed>) => setTyped((before) => ({ ...before, ...part }));
  const save = () => write.mutate({ id: opinion?.id ?? null, ...pick(typed) });
  return (
    <form
      className="stack opinion-form"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <h2>{opinion === null ? 'Ghi ý kiến' : `Sửa ý kiến của ${opinion.saidBy}`}</h2>
      <Where typed={typed} fixed={paperId !== null} put={put} />
      <div className="opinion-row">
        <Labelled label="Người, đơn vị góp ý">
          {(id) => (
            <Input
              id={id}
              autoFocus
              value={typed.saidBy}
              maxLength={200}
              placeholder="Chi bộ thôn …; đồng chí …"
              onChange={(event) => put({ saidBy: event.target.value.normalize('NFC') })}
            />
          )}
        </Labelled>
        <Labelled label="Ngày">
          {(id) => <MomentInput id={id} precision="day" value={typed.saidOn} onChange={(saidOn) => put({ saidOn })} />}
        </Labelled>
      </div>
      <Labelled label="Nội dung ý kiến">
        {(id) => <LongText id={id} value={typed.content} onChange={(content) => put({ content })} />}
      </Labelled>
      <Radio.Group
        aria-label="Cách xử lý"
        value={typed.answer}
        onChange={(event) => put({ answer: event.target.value as OpinionAnswer })}
        options={OPINION_ANSWERS.map((value) => ({ value, label: ANSWER_NAMES[value] }))}
      />
      <Labelled label={typed.answer === 'accepted' ? 'Đã sửa thế nào' : 'Giải trình, lý do'}>
        {(id) => <LongText id={id} value={typed.explanation} onChange={(explanation) => put({ explanation })} />}
      </Labelled>
      {lacksExplanation(typed) && <p className="opinion-lack">Không tiếp thu hết thì nên ghi lý do để trả lời.</p>}
      <ErrorNotice error={write.error} />
      <div className="row-tight">
        <Button
          type="primary"
          htmlType="submit"
          loading={write.isPending}
          disabled={typed.saidBy.trim() === '' || typed.content.trim() === '' || typed.paperId === ''}
        >
          Ghi vào sổ
        </Button>
        <Button onClick={onDone}>Thôi</Button>
      </div>
    </form>
  );
}

const startFrom = (opinion: NamedOpinion | null, paperId: string | null, section: string): Typed =>
  opinion ?? {
    ...{ paperId: paperId ?? 'political-report', section, place: '', saidBy: '', saidOn: null },
    ...{ content: '', answer: 'open', explanation: '' },
  };

/** Without the names that the list adds. */
const pick = ({ paperId, section, place, saidBy, saidOn, content, answer, explanation }: Typed): Typed => ({
  ...{ paperId, section, place, saidBy, saidOn, content, answer, explanation },
});

type WhereProps = {
  readonly typed: Typed;
  /** At the desk the paper is given */
  readonly fixed: boolean;
  readonly put: (part: Partial<Typed>) => void;
};

function Where({ typed, fixed, put }: WhereProps) {
  const papers = useQuery(rpc.documents.listPapers.queryOptions());
  const sections = findPaper(typed.paperId)?.sections ?? [];
  const options = [
    ...(papers.data ?? []).map(({ paperId, name }) => ({ value: paperId, label: name })),
    ...UPPER_DOCUMENTS.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <div className="opinion-row">
      {!fixed && (
        <Labelled label="Văn bản">
          {(id) => (
            <Select
              id={id}
              showSearch
              optionFilterProp="label"
              value={typed.paperId}
              options={options}
              onChange={(paperId: string) => put({ paperId, section: '' })}
            />
          )}
        </Labelled>
      )}
      {sections.length > 0 && (
        <Labelled label="Mục">
          {(id) => (
            <Select
              id={id}
              showSearch
              optionFilterProp="label"
              value={typed.section}
              options={[
                { value: '', label: 'Cả văn bản' },
                ...sections.map((one) => ({ value: one.id, label: one.label })),
              ]}
              onChange={(section: string) => put({ section })}
            />
          )}
        </Labelled>
      )}
      <Labelled label="Trang, dòng">
        {(id) => (
          <Input
            id={id}
            value={typed.place}
            maxLength={200}
            placeholder="trang 4, chỉ tiêu 7"
            onChange={(event) => put({ place: event.target.value.normalize('NFC') })}
          />
        )}
      </Labelled>
    </div>
  );
}

function Labelled({ label, children }: { readonly label: string; readonly children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className="opinion-field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}

type TextProps = { readonly id: string; readonly value: string; readonly onChange: (value: string) => void };

const LongText = ({ id, value, onChange }: TextProps) => (
  <Input.TextArea
    id={id}
    value={value}
    maxLength={4000}
    autoSize={{ minRows: 2, maxRows: 8 }}
    onChange={(event) => onChange(event.target.value.normalize('NFC'))}
  />
);
