import { useEffect, useState } from 'react';

/**
 * For a dialog that is there only while it is open: when it goes, the focus returns to where it was before, or stays
 * where something else has put it since. A dialog that closes by its `open` gives it back by itself.
 */
export function useFocusBack(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // The dialog guards the focus until all of it is gone
      queueMicrotask(() => {
        if (document.activeElement === document.body && before instanceof HTMLElement) before.focus();
      });
    },
    [before],
  );
}
