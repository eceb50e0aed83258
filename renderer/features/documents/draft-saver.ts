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
  readonly stop: () => void;
};

/**
 * Saves a draft a moment after the last keystroke, one save at a time. After a
 * conflict it waits: the person decides whose text stays.
 */
export function createDraftSaver(
  initial: { readonly values: DraftValues; readonly version: number },
  options: Options,
): DraftSaver {
  let { values: saved, version } = initial;
  let current = saved;
  let blocked = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<boolean> = Promise.resolve(true);

  async function save(kept: Kept): Promise<boolean> {
    clearTimeout(timer);
    if (blocked) return false;
    if (kept === 'autosave' && sameValues(current, saved)) return true;
    const sent = current;
    options.onState('saving', null);
    try {
      const answer = await options.save({ values: sent, version, kept });
      version = answer.version;
      saved = sent;
      options.onState(sameValues(current, saved) ? 'saved' : 'changed', null);
      options.onSaved(answer, sent);
      return true;
    } catch (error) {
      blocked = options.isConflict(error);
      options.onState(blocked ? 'conflict' : 'failed', error);
      return false;
    }
  }

  function flush(kept: Kept = 'autosave'): Promise<boolean> {
    clearTimeout(timer);
    running = running.then(() => save(kept));
    return running;
  }

  return {
    change: (values) => {
      current = values;
      clearTimeout(timer);
      if (blocked) return;
      options.onState('changed', null);
      timer = setTimeout(() => void flush(), options.pause);
    },
    flush,
    reset: (values, newVersion) => {
      clearTimeout(timer);
      current = saved = values;
      version = newVersion;
      blocked = false;
      options.onState('saved', null);
    },
    stop: () => clearTimeout(timer),
  };
}
