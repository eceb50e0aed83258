import { profileInForce } from '#shared/domain/documents/layout-profile.ts';
import type { DraftVersion, PaperStatus, Stage } from '#shared/domain/documents/paper.ts';
import { formatDay, formatMoment } from '../../lib/format.ts';
import type { Tone } from '../../ui/tag.tsx';
import type { SaveState } from './draft-saver.ts';
import type { SectionState } from './section-states.ts';

type Words = { readonly tone: Tone; readonly words: string };

export const STAGES: readonly { readonly stage: Stage; readonly label: string }[] = [
  { stage: 'before', label: 'Trước đại hội' },
  { stage: 'during', label: 'Tại đại hội' },
  { stage: 'after', label: 'Sau đại hội' },
];

export function describeState(paper: Pick<PaperStatus, 'state' | 'missing' | 'symbol' | 'issuedOn' | 'sentAt'>): Words {
  switch (paper.state) {
    case 'not-needed':
      return { tone: 'none', words: 'không cần' };
    case 'not-started':
      return { tone: 'none', words: 'chưa làm' };
    case 'drafting':
      if (isReplacing(paper)) return { tone: 'warn', words: `đang soạn lại · đã ban hành ${describeIssue(paper)}` };
      return { tone: 'warn', words: paper.missing > 0 ? `đang soạn · ${paper.missing} mục trống` : 'đang soạn' };
    case 'complete':
      if (isReplacing(paper)) return { tone: 'info', words: `đang soạn lại · đã ban hành ${describeIssue(paper)}` };
      return { tone: 'info', words: 'đủ, chờ ban hành' };
    case 'issued':
      if (paper.sentAt !== null)
        return {
          tone: 'ok',
          words: `đã gửi ${formatMoment(paper.sentAt).slice(0, 5)} · ${describeIssue(paper)}`.trim(),
        };
      return { tone: 'ok', words: `đã ban hành ${describeIssue(paper)}`.trim() };
  }
}

/** A new draft was begun while the issued paper is still valid. */
export const isReplacing = ({ state, issuedOn }: Pick<PaperStatus, 'state' | 'issuedOn'>): boolean =>
  issuedOn !== null && state !== 'issued';

/** "Số 05-BC/ĐU"; papers without a number have only a day. */
function describeIssue({ symbol, issuedOn }: Pick<PaperStatus, 'symbol' | 'issuedOn'>): string {
  return symbol ? `Số ${symbol}` : formatDay(issuedOn);
}

export function describeSection(state: SectionState): Words {
  switch (state.kind) {
    case 'empty':
      return { tone: 'none', words: 'trống' };
    case 'missing':
      return { tone: 'bad', words: state.count > 1 ? `thiếu ${state.count}` : 'thiếu' };
    case 'rows':
      return { tone: 'ok', words: `${state.count} dòng` };
    case 'done':
      return { tone: 'ok', words: '✓' };
  }
}

export function describeSaving(state: SaveState, savedTime: string): string {
  switch (state) {
    case 'saved':
      return savedTime === '' ? 'Chưa gõ gì' : `✓ Đã lưu ${savedTime}`;
    case 'changed':
      return 'Đang gõ…';
    case 'saving':
      return 'Đang lưu…';
    case 'failed':
      return 'Chưa lưu được';
    case 'conflict':
      return 'Chưa lưu: bản ở máy đã khác';
  }
}

export const KEPT_LABELS: Readonly<Record<DraftVersion['kept'], string>> = {
  autosave: 'Tự lưu',
  'by-hand': 'Giữ tay (Ctrl S)',
  'before-restore': 'Trước khi khôi phục',
};

/** One line before an act that cannot be taken back with "Hoàn tác". */
export const ISSUE_CONSEQUENCE =
  'Số được lấy khỏi sổ; tệp và mọi số liệu được giữ nguyên. Bản đã ban hành không sửa được, chỉ thu hồi được; số của bản đã thu hồi được dùng lại.';

/** One line before the next draft number is taken. */
export const describeNextDraft = (draftNumber: number): string =>
  `Nội dung giữ nguyên, bản in ghi “Dự thảo lần ${draftNumber + 1}”; bản lần ${draftNumber} còn trong “Các bản đã lưu”. Hoàn tác được.`;

/** Whether a paper of that day takes the older layout, whose differences were read only in digests. */
export const hasOlderLayout = (issuedOn: string): boolean => profileInForce(issuedOn) === 'HD36_2018';
