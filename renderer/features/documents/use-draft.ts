import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { DRAFT_CHANGED } from '#shared/domain/documents/documents-refusal.ts';
import type { DraftValues, FieldValue } from '#shared/domain/documents/paper.ts';
import { refusalIn } from '#shared/kernel/refusal.ts';
import { client, rpc } from '../../lib/rpc.ts';
import type { Desk, SavedDraft } from './desk.ts';
import { createDraftSaver, type DraftSaver, type Kept, type SaveState } from './draft-saver.ts';
import { sameValues } from './field-values.ts';

const PAUSE_MS = 1500;

export type Draft = {
  readonly values: DraftValues;
  readonly state: SaveState;
  readonly error: unknown;
  /** Changes when the values were replaced from outside: editors start anew */
  readonly epoch: number;
  readonly change: (field: string, value: FieldValue) => void;
  readonly flush: (kept?: Kept) => Promise<boolean>;
  /** After a conflict: saves this screen's text over the other one, which stays among the versions */
  readonly keepMine: () => Promise<void>;
  /** After a conflict, a restore or a redo: shows what the store holds */
  readonly take: (desk: Desk) => void;
};

/** The values on the screen and their way to the store. The desk's other figures live in the query's cache. */
export function useDraft(paperId: string, desk: Desk): Draft {
  const [values, setValues] = useState(desk.values);
  const [epoch, setEpoch] = useState(0);
  const latest = useRef(values);
  const { saver, saving, knownVersion } = useSaver(paperId, desk);

  const put = (next: DraftValues) => {
    latest.current = next;
    setValues(next);
  };
  const take = (next: Desk) => {
    saver.reset(next.values, next.version);
    knownVersion.current = next.version;
    if (!sameValues(next.values, latest.current)) setEpoch((count) => count + 1);
    put(next.values);
  };
  const takeLatest = useRef(take);
  takeLatest.current = take;

  // Undo, restore or another window may change the store; what is being typed here is never replaced.
  useEffect(() => {
    if (saver.isSettled() && desk.version !== knownVersion.current) takeLatest.current(desk);
  }, [desk, saver, knownVersion]);
  useFlushOnLeave(saver);

  const change = (field: string, value: FieldValue) => {
    put({ ...latest.current, [field]: value });
    saver.change(latest.current);
  };
  const keepMine = async () => {
    const theirs = await client.documents.openDesk({ paperId });
    saver.reset(theirs.values, theirs.version);
    saver.change(latest.current);
    await saver.flush('by-hand');
  };
  return { values, ...saving, epoch, change, flush: saver.flush, keepMine, take };
}

type Saving = { readonly state: SaveState; readonly error: unknown };

/** One saver for as long as the desk is open. */
function useSaver(paperId: string, desk: Desk) {
  const [saving, setSaving] = useState<Saving>({ state: 'saved', error: null });
  const knownVersion = useRef(desk.version);
  const store = useDeskStore(paperId);
  const [saver] = useState<DraftSaver>(() =>
    createDraftSaver(desk, {
      pause: PAUSE_MS,
      save: store.save,
      isConflict: (failure) => refusalIn(failure)?.code === DRAFT_CHANGED.code,
      onState: (state, error) => setSaving({ state, error }),
      onSaved: (saved, sent) => {
        knownVersion.current = saved.version;
        store.remember(saved, sent);
      },
    }),
  );
  return { saver, saving, knownVersion };
}

/** Saving through React Query's mutations refreshes the shell's "Đã lưu"; the cached desk follows each save. */
function useDeskStore(paperId: string) {
  const queryClient = useQueryClient();
  const options = rpc.documents.saveDraft.mutationOptions({ meta: { refresh: 'none' } });
  const queryKey = rpc.documents.openDesk.queryKey({ input: { paperId } });
  return {
    save: (draft: { readonly values: DraftValues; readonly version: number; readonly kept: Kept }) =>
      queryClient
        .getMutationCache()
        .build(queryClient, options)
        .execute({ paperId, ...draft }),
    remember: (saved: SavedDraft, values: DraftValues) => {
      // An answer that is under way is older than this save.
      void queryClient.cancelQueries({ queryKey });
      queryClient.setQueryData<Desk>(queryKey, (desk) => desk && { ...desk, ...saved, values });
      // The list asks again when it is opened, not at every pause in typing.
      void queryClient.invalidateQueries({ queryKey: rpc.documents.listPapers.queryKey(), refetchType: 'none' });
    },
  };
}

/** Leaving a field, the window or the screen saves at once. */
function useFlushOnLeave(saver: DraftSaver): void {
  useEffect(() => {
    const save = () => void saver.flush();
    const whenHidden = () => document.visibilityState === 'hidden' && save();
    document.addEventListener('visibilitychange', whenHidden);
    document.addEventListener('focusout', save);
    window.addEventListener('pagehide', save);
    return () => {
      document.removeEventListener('visibilitychange', whenHidden);
      document.removeEventListener('focusout', save);
      window.removeEventListener('pagehide', save);
      save();
    };
  }, [saver]);
}
