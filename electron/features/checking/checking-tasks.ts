import type { ContentLimits } from '#shared/domain/checking/content/content-limits.ts';
import { checkFormat, type FormatCheck } from '#shared/domain/checking/format/check-format.ts';
import type { RepairPlan } from '#shared/domain/checking/report/checked-file.ts';
import { type LeftAlone, leavesAlone } from '#shared/domain/checking/report/leave-alone.ts';
import { planRepair } from '#shared/domain/checking/report/plan-repair.ts';
import { ok, type Result, refuse } from '#shared/kernel/result.ts';
import type { Background } from '../../platform/background/tasks.ts';
import { markParagraphs } from '../../platform/docx/word/mark-paragraphs.ts';
import { readWord } from '../../platform/docx/word/read-word.ts';
import { type CheckedDocx, type CheckRefusal, checkDocx, toRefusal } from './check-docx.ts';
import { type FixDocx, type FixedDocx, fixDocx } from './fix-docx.ts';

type ToCheck = { readonly bytes: Uint8Array; readonly check: FormatCheck; readonly limits: ContentLimits };
type ToPlan = { readonly bytes: Uint8Array; readonly check: FormatCheck; readonly alone: LeftAlone };
type ToFix = { readonly bytes: Uint8Array; readonly fix: Omit<FixDocx, 'leaves'>; readonly alone: LeftAlone };
type Planned = Result<RepairPlan, CheckRefusal>;
type Marked = Result<Uint8Array, CheckRefusal>;
type Fixed = Result<FixedDocx, CheckRefusal>;

/** Work on a whole paper: a third of a second for sixty pages, too long for the thread that answers the screens. */
export const CHECKING_TASKS = {
  'check-docx': ({ bytes, check, limits }: ToCheck): CheckedDocx => checkDocx(bytes, check, limits),
  'plan-repair': ({ bytes, check, alone }: ToPlan): Planned => {
    const read = readWord(bytes);
    if (!read.ok) return refuse(toRefusal(read.error));
    const { findings } = checkFormat(read.value.document, check);
    const leaves = leavesAlone(alone);
    return ok(
      planRepair(
        read.value.document.paragraphs.map(({ text }) => text),
        findings.filter((finding) => !leaves(finding)),
      ),
    );
  },
  'mark-paragraphs': ({ bytes }: Pick<ToCheck, 'bytes'>): Marked => {
    const read = readWord(bytes);
    return read.ok ? ok(markParagraphs(read.value)) : refuse(toRefusal(read.error));
  },
  'fix-docx': ({ bytes, fix, alone }: ToFix): Fixed => fixDocx(bytes, { ...fix, leaves: leavesAlone(alone) }),
};

export const checkAside = ({ run }: Background, given: ToCheck) => run('check-docx', given) as Promise<CheckedDocx>;
export const markAside = ({ run }: Background, bytes: Uint8Array) =>
  run('mark-paragraphs', { bytes }) as Promise<Marked>;
export const planAside = ({ run }: Background, given: ToPlan) => run('plan-repair', given) as Promise<Planned>;
export const fixAside = ({ run }: Background, given: ToFix) => run('fix-docx', given) as Promise<Fixed>;
