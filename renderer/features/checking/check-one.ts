import type { CheckedFile } from '#shared/domain/checking/report/checked-file.ts';
import type { BinaryFile } from '#shared/kernel/binary-file.ts';
import { checkDesk, type DeskFile } from './check-desk.ts';

type Asked = Pick<DeskFile, 'paperKey' | 'pages'> & { readonly file: BinaryFile; readonly profile: 'auto' };

/** The check of each file that was asked for last; what an earlier one answers, or why it failed, is of no use any more. */
const latest = new WeakMap<DeskFile['load'], symbol>();

/** Checks one file of the desk and puts the report, or why there is none, beside it. */
export const createCheckOne = (check: (asked: Asked) => Promise<CheckedFile>) => async (key: string) => {
  const known = checkDesk.find(key);
  if (!known) return;
  const turn = Symbol(key);
  latest.set(known.load, turn);
  const isLatest = () => latest.get(known.load) === turn;
  try {
    const { paperKey, pages } = known;
    const file = known.file ?? (await known.load());
    const report = await check({ ...{ file, paperKey, pages }, profile: 'auto' });
    // Pages that were counted meanwhile have the paper checked once more
    if (isLatest() && checkDesk.find(key)?.pages === pages) checkDesk.change(known, { file, report, error: null });
  } catch (error) {
    if (isLatest()) checkDesk.change(known, { error });
  }
};
