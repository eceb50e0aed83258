import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SavedDraft } from './desk.ts';
import { createDraftSaver, type SaveState } from './draft-saver.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const answer = (version: number): SavedDraft => ({
  version,
  savedAt: '2026-05-23T02:41:00.000Z',
  used: [],
  missing: [],
  warnings: [],
});
const conflict = new Error('conflict');

function desk(save = vi.fn(async ({ version }: { version: number }) => answer(version + 1))) {
  const states: SaveState[] = [];
  const saver = createDraftSaver(
    { values: {}, version: 3 },
    {
      save,
      pause: 1500,
      isConflict: (error) => error === conflict,
      onState: (state) => states.push(state),
      onSaved: () => undefined,
    },
  );
  return { saver, save, states };
}

describe('autosave', () => {
  it('saves once, a moment after the last keystroke', async () => {
    const { saver, save, states } = desk();
    saver.change({ a: 'Đ' });
    await vi.advanceTimersByTimeAsync(1000);
    saver.change({ a: 'Đả' });
    await vi.advanceTimersByTimeAsync(1499);
    expect(save).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(save.mock.calls).toEqual([[{ values: { a: 'Đả' }, version: 3, kept: 'autosave' }]]);
    expect(states).toEqual(['changed', 'changed', 'saving', 'saved']);
  });

  it('does not save what is already saved, but keeps a version when asked by hand', async () => {
    const { saver, save } = desk();
    await saver.flush();
    expect(save).not.toHaveBeenCalled();
    await saver.flush('by-hand');
    expect(save).toHaveBeenCalledTimes(1);
  });

  it('sends what was typed during a save afterwards, from the new version', async () => {
    let finish: (saved: SavedDraft) => void = () => undefined;
    const save = vi.fn(({ version }: { version: number }) =>
      version === 3 ? new Promise<SavedDraft>((resolve) => (finish = resolve)) : Promise.resolve(answer(version + 1)),
    );
    const { saver, states } = desk(save);
    saver.change({ a: '1' });
    await vi.advanceTimersByTimeAsync(1500);
    saver.change({ a: '2' });
    finish(answer(4));
    await vi.advanceTimersByTimeAsync(1500);
    expect(save.mock.calls.map(([draft]) => draft)).toEqual([
      { values: { a: '1' }, version: 3, kept: 'autosave' },
      { values: { a: '2' }, version: 4, kept: 'autosave' },
    ]);
    expect(states.at(-1)).toBe('saved');
  });

  it('stops at a conflict until the person has chosen, and forgets nothing', async () => {
    const save = vi.fn(async ({ version }: { version: number }) => {
      if (version === 3) throw conflict;
      return answer(version + 1);
    });
    const { saver, states } = desk(save);
    saver.change({ a: 'của tôi' });
    expect(await saver.flush()).toBe(false);
    saver.change({ a: 'của tôi, thêm' });
    await vi.advanceTimersByTimeAsync(5000);
    expect(save).toHaveBeenCalledTimes(1);
    expect(states.at(-1)).toBe('conflict');

    saver.reset({ a: 'của người khác' }, 7);
    saver.change({ a: 'của tôi, thêm' });
    expect(await saver.flush()).toBe(true);
    expect(save.mock.lastCall).toEqual([{ values: { a: 'của tôi, thêm' }, version: 7, kept: 'autosave' }]);
  });

  it('tries again at the next keystroke after a failure', async () => {
    let fail = true;
    const save = vi.fn(async ({ version }: { version: number }) => {
      if (fail) throw new Error('đĩa đầy');
      return answer(version + 1);
    });
    const { saver, states } = desk(save);
    saver.change({ a: '1' });
    expect(await saver.flush()).toBe(false);
    expect(states.at(-1)).toBe('failed');
    fail = false;
    saver.change({ a: '12' });
    await vi.advanceTimersByTimeAsync(1500);
    expect(states.at(-1)).toBe('saved');
  });
});
