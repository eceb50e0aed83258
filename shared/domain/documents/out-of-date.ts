import type { OutOfDatePaper, UsedValue } from './paper.ts';

type Change = OutOfDatePaper['changes'][number];

/** Record values that an issued paper shows and that are not what the records say now. */
export function findChanges(then: readonly UsedValue[], now: readonly UsedValue[]): readonly Change[] {
  const keyOf = ({ tag, record }: UsedValue) => `${tag} ${record}`;
  const current = new Map(now.map((used) => [keyOf(used), used]));
  const printed = new Set(then.map(keyOf));
  const changed = then.flatMap(({ label, value, ...rest }) => {
    const is = current.get(keyOf({ label, value, ...rest }))?.value ?? '';
    return is === value ? [] : [{ label, was: value, now: is }];
  });
  const added = now.filter((used) => !printed.has(keyOf(used)) && used.value !== '');
  return [...changed, ...added.map(({ label, value }) => ({ label, was: '', now: value }))];
}
