import { useBlocker } from '@tanstack/react-router';
import { useConfirmDanger } from '../../ui/use-confirm-danger.tsx';
import { describeLeaving } from './messages.ts';

/** Asks before the screen is left while figures of steps stand on it only. */
export function useWarnUnkept(steps: readonly number[]): void {
  const confirm = useConfirmDanger();
  useBlocker({
    disabled: steps.length === 0,
    shouldBlockFn: async () => !(await confirm(describeLeaving(steps))),
    // A browser asks by itself before it closes; the app's own window asks in Vietnamese (closing.ts)
    enableBeforeUnload: true,
  });
}
