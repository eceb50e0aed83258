import { NO_SUCH_IGNORED } from '#shared/domain/checking/report/checking-refusal.ts';
import type { FindingMark, IgnoredFinding } from '#shared/domain/checking/report/ignored.ts';
import { findRule } from '#shared/domain/checking/report/known-rules.ts';
import { tidyText } from '#shared/kernel/vietnamese-text.ts';
import type { WorkspaceContext } from '../../rpc/context.ts';
import { declined } from '../../rpc/procedures.ts';
import { listIgnored, removeIgnored, saveIgnored } from './checking.repository.ts';

type ToIgnore = FindingMark & {
  readonly paperKey: string;
  readonly paperName: string;
  readonly everywhere: boolean;
  readonly reason: string;
};

/** Leaves a finding as it is from now on, in one paper or in all of the unit's. */
export function ignoreFinding(context: WorkspaceContext, given: ToIgnore): IgnoredFinding {
  const { everywhere, paperKey, paperName, ...finding } = given;
  const ignored: IgnoredFinding = {
    ...finding,
    reason: tidyText(given.reason),
    id: context.newId(),
    paperKey: everywhere ? '' : paperKey,
    paperName: everywhere ? '' : paperName,
    actor: context.actor(),
    ignoredAt: context.now().toISOString(),
  };
  const label = `Bỏ qua ${titleOf(given.rule)} ${everywhere ? 'ở mọi văn bản' : `ở ${paperName}`}: ${ignored.reason}`;
  context.act({ act: 'finding-ignored', label, subject: `rule:${given.rule}`, undoable: true }, (tx) =>
    saveIgnored(tx, ignored),
  );
  return ignored;
}

/** The finding is told again from now on. */
export function stopIgnoring(context: WorkspaceContext, id: string): { readonly stopped: true } {
  const ignored = listIgnored(context.db).find((one) => one.id === id);
  if (!ignored) throw declined(NO_SUCH_IGNORED);
  const label = `Thôi bỏ qua ${titleOf(ignored.rule)}${ignored.paperName === '' ? '' : ` ở ${ignored.paperName}`}`;
  context.act({ act: 'finding-noticed', label, subject: `rule:${ignored.rule}`, undoable: true }, (tx) =>
    removeIgnored(tx, id),
  );
  return { stopped: true };
}

/** "“Lề trên” (PG-03)" */
function titleOf(rule: string): string {
  const title = findRule(rule)?.title;
  return title === undefined ? rule : `“${title}” (${rule})`;
}
