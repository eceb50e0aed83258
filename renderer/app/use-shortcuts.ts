import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { manualPageFor } from './rooms.ts';
import { useUndoLast } from './use-undo-last.ts';

type Shortcuts = {
  readonly searching: boolean;
  readonly openSearch: () => void;
  readonly closeSearch: () => void;
  readonly openHelp: () => void;
};

/** Ctrl K searches, F1 opens the manual at this screen's page, Ctrl Z undoes unless the person is typing. */
export function useShortcuts(): Shortcuts {
  const navigate = useNavigate();
  const [searching, setSearching] = useState(false);
  const { undoLast } = useUndoLast();
  const openHelp = () => void navigate({ to: '/help', search: { page: manualPageFor(location.hash.slice(1)) } });

  const onKey = (event: KeyboardEvent) => {
    const control = event.ctrlKey || event.metaKey;
    if (event.key === 'F1') act(event, openHelp);
    else if (control && event.key.toLowerCase() === 'k') act(event, () => setSearching(true));
    else if (control && !event.shiftKey && event.key.toLowerCase() === 'z' && !isTyping(event.target))
      act(event, undoLast);
  };
  const latest = useRef(onKey);
  latest.current = onKey;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => latest.current(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  return { searching, openSearch: () => setSearching(true), closeSearch: () => setSearching(false), openHelp };
}

function act(event: KeyboardEvent, work: () => void): void {
  event.preventDefault();
  work();
}

/** Inside a field Ctrl Z belongs to the field. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
