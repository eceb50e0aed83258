import { useMutation } from '@tanstack/react-query';
import { AutoComplete } from 'antd';
import { useState } from 'react';
import { foldVietnamese } from '#shared/kernel/vietnamese-text.ts';
import { rpc } from '../../../lib/rpc.ts';
import { useNotices } from '../../../ui/use-notices.tsx';

type Props = {
  /** Of the paper, or of its family */
  readonly paperId: string;
  readonly name: string;
  readonly responsible: string;
  /** Who answers for other papers: offered first */
  readonly known: readonly string[];
};

/** Who answers for a paper; a click makes it a box to type in, Enter keeps it, Esc leaves it, empty goes back to the usual. */
export function ResponsibleCell({ paperId, name, responsible, known }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const notices = useNotices();
  const assign = useMutation(
    rpc.documents.assignPaper.mutationOptions({
      onSuccess: (now) => notices.done(`Đã giao ${name} cho ${now.responsible}`),
      onError: notices.failed,
    }),
  );
  const keep = (text: string) => {
    setTyped(null);
    if (text.trim() !== responsible) assign.mutate({ paperId, responsible: text.trim() });
  };
  if (typed === null)
    return (
      <button
        type="button"
        className="responsible-cell"
        title="Bấm để giao cho người khác"
        aria-label={`${responsible}: người phụ trách ${name}, bấm để đổi`}
        onClick={() => setTyped(responsible)}
      >
        {responsible}
      </button>
    );
  return (
    <AutoComplete
      autoFocus
      defaultOpen
      size="small"
      className="responsible-box"
      value={typed}
      maxLength={120}
      aria-label={`Người phụ trách ${name}`}
      placeholder="Để trống: theo thông lệ"
      options={known.map((value) => ({ value }))}
      filterOption={(_, option) => typed === responsible || isLike(option?.value ?? '', typed)}
      onChange={setTyped}
      onSelect={keep}
      onBlur={() => keep(typed)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !isPicking(event.currentTarget)) keep(typed);
        if (event.key === 'Escape') setTyped(null);
      }}
    />
  );
}

const isLike = (known: string, typed: string) => foldVietnamese(known).includes(foldVietnamese(typed));

/** Enter on an offered name picks it; the box itself says which one is marked. */
const isPicking = (box: HTMLElement): boolean => {
  const input = box.matches('input') ? box : box.querySelector('input');
  const marked = input?.getAttribute('aria-activedescendant');
  return Boolean(marked && document.getElementById(marked)?.getAttribute('aria-selected') === 'true');
};
