import { useMutation, useQuery } from '@tanstack/react-query';
import type { RuleKey } from '#shared/domain/congress/rule-profiles/definitions.ts';
import { definitionOf } from '#shared/domain/congress/rule-profiles/definitions.ts';
import type { RuleValue } from '#shared/domain/congress/rule-profiles/rule.ts';
import { client, rpc } from '../../../lib/rpc.ts';
import { asOwnAct, useUndo } from '../../../lib/use-undo.ts';
import { useNotices } from '../../../ui/use-notices.tsx';

export type RuleChange = {
  readonly key: RuleKey;
  readonly value: RuleValue;
  readonly reason: string;
  readonly document: string;
};

/** The rules in force and the acts on them, each with its own undo. */
export function useRules() {
  const notices = useNotices();
  const undo = useUndo({ onFailed: notices.failed });
  const found = useQuery(rpc.congress.findRules.queryOptions());
  const told = (message: string, act: number | null) =>
    notices.done(message, act === null ? {} : { onUndo: () => undo.mutate({ sequence: act }) });
  const change = useMutation({
    mutationFn: (wanted: RuleChange) => asOwnAct(() => client.congress.changeRule(sent(wanted))),
    onSuccess: ({ act }, { key }) => told(`Đã sửa quy định “${definitionOf(key).label}”`, act),
  });
  const reset = useMutation({
    mutationFn: (key: RuleKey) => asOwnAct(() => client.congress.resetRule({ key })),
    onSuccess: ({ act }, key) => told(`Đã trả quy định “${definitionOf(key).label}” về mặc định`, act),
    onError: notices.failed,
  });
  const take = useMutation({
    mutationFn: (file: File) => asOwnAct(() => client.congress.takeRuleFile({ file })),
    onSuccess: ({ result, act }) => told(`Đã nhận ${result.taken} giá trị quy định`, act),
  });
  return { found, change, reset, take };
}

/** The transport takes lists that may be changed. */
const sent = ({ value, ...rest }: RuleChange) => ({
  ...rest,
  value: (Array.isArray(value) ? [...value] : value) as Parameters<typeof client.congress.changeRule>[0]['value'],
});
