import { useMutation } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { CONTENT_LIMITS, type ContentLimits, LIMIT_SOURCES } from '#shared/domain/checking/content/content-limits.ts';
import { LIMIT_RANGES, type LimitSettings, phrasesIn } from '#shared/domain/checking/content/set-limits.ts';
import { client } from '../../../lib/rpc.ts';
import { asOwnAct, useUndo } from '../../../lib/use-undo.ts';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { useNotices } from '../../../ui/use-notices.tsx';
import { WholeNumberInput } from '../../../ui/whole-number-input.tsx';
import { type JudgeField, PaperLimitsTable } from './paper-limits-table.tsx';

const NUMBERS = [
  { limit: 'fewestWords', label: 'Nhắc mục chỉ có một câu ít chữ hơn', unit: 'chữ có nghĩa' },
  { limit: 'vaguePerPage', label: 'Nhắc trang có nhiều từ ngữ chung chung hơn', unit: 'từ ngữ' },
  { limit: 'barePercent', label: 'Nhắc trang có số câu không số liệu, tên, ngày nhiều hơn', unit: '% số câu' },
] as const;

/** An empty field is the program's own limit, which stands beside it with where it comes from. */
export function LimitsForm({ settings }: { readonly settings: LimitSettings }) {
  const [wanted, setWanted] = useState(settings);
  const [phrases, setPhrases] = useState((settings.vaguePhrases ?? CONTENT_LIMITS.vaguePhrases).join('\n'));
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const judge: JudgeField = (field, isFine) =>
    setWrong((known) => new Set(isFine ? [...known].filter((one) => one !== field) : [...known, field]));
  const notices = useNotices();
  const undo = useUndo({ onFailed: notices.failed });
  const save = useMutation({
    mutationFn: (given: LimitSettings) => asOwnAct(() => client.checking.setLimits({ settings: given })),
    onSuccess: ({ act }) =>
      notices.done(
        'Đã đặt mức nhắc; các tệp trên bàn được kiểm tra lại',
        act === null ? {} : { onUndo: () => undo.mutate({ sequence: act }) },
      ),
  });
  const list = phrasesIn(phrases);
  return (
    <div className="stack">
      <p className="sub">
        Các mức này không phải quy định, đơn vị đặt theo hướng dẫn của cấp trên. Ô để trống thì dùng mức của chương
        trình. <Tag tone="info">chưa đối chiếu văn bản gốc</Tag>
      </p>
      <ErrorNotice error={save.error} />
      {NUMBERS.map(({ limit, label, unit }) => (
        <Setting key={limit} limit={limit} label={`${label} (${unit}, mặc định ${CONTENT_LIMITS[limit]})`}>
          <WholeNumberInput
            aria-label={label}
            {...LIMIT_RANGES[limit]}
            value={wanted[limit] ?? null}
            onChange={(value) => setWanted({ ...wanted, [limit]: value ?? undefined })}
            onJudge={(isFine) => judge(limit, isFine)}
          />
        </Setting>
      ))}
      <Setting limit="pages" also="minutes" label="Độ dài theo loại văn bản">
        <PaperLimitsTable settings={wanted} onChange={setWanted} onJudge={judge} />
      </Setting>
      <Setting limit="vaguePhrases" label={`Từ ngữ chung chung, mỗi dòng một từ ngữ (${list.length})`}>
        <Input.TextArea
          aria-label="Từ ngữ chung chung"
          rows={6}
          value={phrases}
          onChange={(event) => setPhrases(event.target.value)}
        />
      </Setting>
      <div className="row-tight">
        <Button
          type="primary"
          loading={save.isPending}
          disabled={wrong.size > 0}
          onClick={() => save.mutate({ ...wanted, vaguePhrases: list.length === 0 ? undefined : list })}
        >
          Ghi mức nhắc
        </Button>
        <Button disabled={save.isPending} onClick={() => save.mutate({})}>
          Trả về mặc định
        </Button>
        {wrong.size > 0 && <span className="sub">Có ô chưa đúng, sửa rồi mới ghi được.</span>}
      </div>
    </div>
  );
}

type SettingProps = {
  readonly limit: keyof ContentLimits;
  readonly also?: keyof ContentLimits;
  readonly label: string;
  readonly children: ReactNode;
};

function Setting({ limit, also, label, children }: SettingProps) {
  return (
    <div className="checking-limit">
      <b>{label}</b>
      {children}
      {LIMIT_SOURCES.filter((one) => one.limit === limit || one.limit === also).map(({ limit: key, sentence }) => (
        <div key={key} className="sub small">
          {sentence}
        </div>
      ))}
    </div>
  );
}
