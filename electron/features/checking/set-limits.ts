import {
  countLimits,
  differingLimits,
  type LimitSettings,
  type SetLimits,
} from '#shared/domain/checking/content/set-limits.ts';
import type { WorkspaceContext } from '../../rpc/context.ts';
import { saveLimits } from './checking.repository.ts';

/** Keeps what differs from the program's own limits; papers are checked by them from now on. */
export function setLimits(context: WorkspaceContext, given: LimitSettings): SetLimits {
  const settings = differingLimits(given);
  const limits = { settings, setAt: context.now().toISOString() };
  const count = countLimits(settings);
  const label = count === 0 ? 'Trả mức nhắc nội dung về mặc định' : `Đặt mức nhắc nội dung: ${count} mức khác mặc định`;
  context.act({ act: 'content-limits-set', label, subject: 'checking:limits', undoable: true }, (tx) =>
    saveLimits(tx, limits),
  );
  return limits;
}
