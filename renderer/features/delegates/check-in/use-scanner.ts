import { useEffect, useRef } from 'react';
import { NO_SCAN, readKeystroke } from '#shared/domain/delegates/check-in/scan-recognizer.ts';

type Seen = {
  /** Running number on the card */
  readonly onScan: (number: number) => void;
  readonly onUnreadable: () => void;
};

/** Listens to the whole window, so that a card is read wherever the focus is; a reader's Enter presses no button. */
export function useScanner(seen: Seen): void {
  const latest = useRef(seen);
  latest.current = seen;
  useEffect(() => {
    let state = NO_SCAN;
    const listen = (event: KeyboardEvent) => {
      const step = readKeystroke(state, { code: event.code, key: event.key, at: event.timeStamp });
      state = step.state;
      if (step.seen === null) return;
      event.preventDefault();
      event.stopPropagation();
      if (step.seen.kind === 'scanned') latest.current.onScan(step.seen.number);
      else latest.current.onUnreadable();
    };
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, []);
}
