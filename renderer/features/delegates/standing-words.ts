import { NOT_COUNTED_LABELS } from '#shared/domain/delegates/delegate-words.ts';
import type { Delegate } from '#shared/domain/delegates/person.ts';
import { formatDay } from '../../lib/format.ts';

const ABSENT = { whole: 'Vắng cả đại hội', part: 'Vắng một phần đại hội' } as const;

/** What sets a delegate apart from one who comes and counts, a sentence each; none for most people. */
export function describeStanding(delegate: Delegate): readonly string[] {
  const { notCounted, notCountedNote, absence, absenceReason, absenceAccepted } = delegate;
  const accepted =
    absenceAccepted === null
      ? 'chưa xét lý do'
      : absenceAccepted
        ? 'lý do được chấp nhận'
        : 'lý do không được chấp nhận';
  return [
    isLeftOut(delegate) ? `Không triệu tập${because(delegate.notSummonedReason)}` : '',
    delegate.kind === 'alternate' && delegate.summoned ? 'Dự khuyết được gọi thay' : '',
    delegate.replacedById === null
      ? ''
      : `Đã được thay từ ${formatDay(delegate.replacedOn)}${because(delegate.replacedReason)}`,
    absence === null ? '' : `${ABSENT[absence]}${because(absenceReason)} (${accepted})`,
    notCounted === null ? '' : `${NOT_COUNTED_LABELS[notCounted]}${because(notCountedNote)}`,
  ].filter((sentence) => sentence !== '');
}

const isLeftOut = ({ summoned, kind, replacedById }: Delegate) =>
  !summoned && kind !== 'alternate' && replacedById === null;
const because = (reason: string) => (reason === '' ? '' : `: ${reason}`);
