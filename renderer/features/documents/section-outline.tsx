import { Button } from 'antd';
import type { ReactNode } from 'react';
import type {
  DraftValues,
  MissingValue,
  PaperField,
  PaperSection,
  PaperStatus,
  UsedValue,
} from '#shared/domain/documents/paper.ts';
import { formatDay, formatTime } from '../../lib/format.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { SaveState } from './draft-saver.ts';
import { describeSaving, describeSection, describeState } from './messages.ts';
import { sectionState } from './section-states.ts';

type Props = {
  readonly status: PaperStatus;
  readonly draftNumber: number;
  /** Beside the draft number: the way to the next one */
  readonly nextDraft: ReactNode;
  readonly sections: readonly PaperSection[];
  readonly current: string;
  readonly onSection: (id: string) => void;
  readonly fieldsOf: (section: string) => readonly PaperField[];
  readonly values: DraftValues;
  readonly used: readonly UsedValue[];
  readonly missing: readonly MissingValue[];
  readonly saving: { readonly state: SaveState; readonly savedAt: string | null; readonly onSave: () => void };
  readonly onVersions: () => void;
  readonly onTemplate: () => void;
  readonly onTakeIn: () => void;
  readonly onReturn: () => void;
  readonly onOpinions: () => void;
};

/** The paper's sections with how far each is; below, where the draft stands. */
export function SectionOutline(props: Props) {
  const { status, draftNumber, nextDraft, sections, current, saving } = props;
  return (
    <nav className="desk-outline" aria-label="Các phần của văn bản">
      <div className="outline-title">
        <b>{status.name}</b>
        <span className="sub small">
          {status.state === 'issued' ? describeState(status).words : `Dự thảo lần ${draftNumber}`}
          {status.dueOn !== null && ` · hạn ${formatDay(status.dueOn).slice(0, 5)}`}
        </span>
        {nextDraft}
      </div>
      <ul>
        {sections.map((section, at) => (
          <li key={section.id}>
            {section.part !== undefined && section.part !== sections[at - 1]?.part && (
              <span className="outline-part">{section.part}</span>
            )}
            <button
              type="button"
              className="outline-entry"
              aria-current={section.id === current ? 'true' : undefined}
              onClick={() => props.onSection(section.id)}
            >
              <span>{section.label}</span>
              <StateTag {...props} section={section} />
            </button>
          </li>
        ))}
      </ul>
      <div className="outline-foot">
        <span className={`save-state save-${saving.state}`} role="status">
          {describeSaving(saving.state, saving.savedAt === null ? '' : formatTime(saving.savedAt))}
        </span>
        {status.state !== 'issued' && (
          <Button size="small" onClick={saving.onSave}>
            Giữ bản này <Kbd keys="Ctrl S" />
          </Button>
        )}
        {status.state !== 'issued' && (
          <Button size="small" type="link" onClick={props.onTakeIn}>
            Nhập từ tệp Word…
          </Button>
        )}
        {status.state !== 'issued' && (
          <Button size="small" type="link" onClick={props.onReturn}>
            Nhận bản sửa trong Word…
          </Button>
        )}
        <Button size="small" type="link" onClick={props.onVersions}>
          Các bản đã lưu
        </Button>
        <Button size="small" type="link" onClick={props.onOpinions}>
          Ý kiến góp ý
        </Button>
        <Button size="small" type="link" onClick={props.onTemplate}>
          {status.ownTemplate ? 'Mẫu riêng của đơn vị' : 'Mẫu chuẩn'}
        </Button>
      </div>
    </nav>
  );
}

function StateTag({ section, fieldsOf, values, used, missing }: Props & { readonly section: PaperSection }) {
  const { tone, words } = describeSection(sectionState(fieldsOf(section.id), { values, used, missing }));
  return (
    <Tag tone={tone}>
      {words}
      {words === '✓' && <span className="visually-hidden">đủ</span>}
    </Tag>
  );
}
