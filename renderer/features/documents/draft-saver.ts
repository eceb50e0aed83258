import type { DraftValues } from '#shared/domain/documents/paper.ts';
import type { SavedDraft } from './desk.ts';
import { sameValues } from './field-values.ts';

export type Kept = 'autosave' | 'by-hand';
export type SaveState = 'saved' | 'changed' | 'saving' | 'failed' | 'conflict';

type Save = (draft: {
  readonly values: DraftValues;
  readonly version: number;
  readonly kept: Kept;
}) => Promise<SavedDraft>;
type Options = {
  readonly save: Save;
  readonly isConflict: (error: unknown) => boolean;
  readonly onState: (state: SaveState, error: unknown) => void;
  readonly onSaved: (saved: SavedDraft, values: DraftValues) => void;
  /** Milliseconds without typing before an autosave */
  readonly pause: number;
};

export type DraftSaver = {
  /** What is on the screen now; saved after the pause */
  readonly change: (values: DraftValues) => void;
  /** Saves now; true when everything typed is on disk */
  readonly flush: (kept?: Kept) => Promise<boolean>;
  /** The store holds these values at this version; what was typed since is forgotten */
  readonly reset: (values: DraftValues, version: number) => void;
  /** Nothing typed waits to be saved, nothing is under way and no conflict is open */
  readonly isSettled: () => boolean;
};

type Start = { readonly values: DraftValues; readonly version: number };
/** Where the draft stands between the screen and the store. */
type Standing = { current: DraftValues; saved: DraftValues; version: number; blocked: boolean; sending: boolean };

/**
 * Saves a draft a moment after the last keystroke, one save at a time. After a
 * conflict it waits: the person decides whose text stays.
 */
export function createDraftSaver({ values, version }: Start, options: Options): DraftSaver {
  const standing: Standing = { current: values, saved: values, version, blocked: false, sending: false };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<boolean> = Promise.resolve(true);

  function flush(kept: Kept = 'autosave'): Promise<boolean> {
    clearTimeout(timer);
    running = running.then(() => save(standing, kept, options));
    return running;
  }
  return {
    change: (next) => {
      standing.current = next;
      clearTimeout(timer);
      if (standing.blocked) return;
      options.onState('changed', null);
      timer = setTimeout(() => void flush(), options.pause);
    },
    flush,
    reset: (next, newVersion) => {
      clearTimeout(timer);
      Object.assign(standing, { current: next, saved: next, version: newVersion, blocked: false });
      options.onState('saved', null);
    },
    isSettled: () => !standing.blocked && !standing.sending && sameValues(standing.current, standing.saved),
  };
}

async function save(standing: Standing, kept: Kept, options: Options): Promise<boolean> {
  const { current: sent, saved, version, blocked } = standing;
  if (blocked) return false;
  if (kept === 'autosave' && sameValues(sent, saved)) return true;
  standing.sending = true;
  options.onState('saving', null);
  try {
    const answer = await options.save({ values: sent, version, kept });
    standing.sending = false;
    standing.version = answer.version;
    standing.saved = sent;
    options.onState(sameValues(standing.current, sent) ? 'saved' : 'changed', null);
    options.onSaved(answer, sent);
    return true;
  } catch (error) {
    standing.sending = false;
    standing.blocked = options.isConflict(error);
    options.onState(standing.blocked ? 'conflict' : 'failed', error);
    return false;
  }
}
