import { NO_RULE_PACK } from '#shared/domain/checking/report/checking-refusal.ts';
import {
  describePack,
  LARGEST_RULE_PACK,
  RULE_PACK_TOO_LARGE,
  type RulePack,
  readRulePack,
  writeRulePack,
} from '#shared/domain/checking/report/rule-pack.ts';
import type { BinaryFile } from '#shared/kernel/binary-file.ts';
import { tidyText } from '#shared/kernel/vietnamese-text.ts';
import type { WorkspaceContext } from '../../rpc/context.ts';
import { declined } from '../../rpc/procedures.ts';
import { findRulePack, removeRulePack, saveRulePack, type TakenRulePack } from './checking.repository.ts';

/** Reads a superior's file and keeps nothing. */
export async function openRulePack(file: BinaryFile): Promise<RulePack> {
  if (file.size > LARGEST_RULE_PACK) throw declined(RULE_PACK_TOO_LARGE);
  const read = readRulePack(new TextDecoder().decode(await file.arrayBuffer()));
  if (!read.ok) throw declined(read.error);
  return read.value;
}

/** From now on every check goes by this pack; one that was there before is replaced. */
export async function takeRulePack(context: WorkspaceContext, file: BinaryFile): Promise<TakenRulePack> {
  const pack = { ...(await openRulePack(file)), takenAt: context.now().toISOString() };
  const label = `Nhận bộ quy tắc thể thức của ${pack.issuedBy} theo ${pack.document}: ${describePack(pack)}`;
  context.act({ act: 'rule-pack-taken', label, subject: 'rule-pack', undoable: true }, (tx) => saveRulePack(tx, pack));
  return pack;
}

export function dropRulePack(context: WorkspaceContext): { readonly removed: true } {
  const pack = findRulePack(context.db);
  if (!pack) throw declined(NO_RULE_PACK);
  const label = `Bỏ bộ quy tắc thể thức của ${pack.issuedBy}`;
  context.act({ act: 'rule-pack-removed', label, subject: 'rule-pack', undoable: true }, removeRulePack);
  return { removed: true };
}

/** A pack for units below; one that no unit could take in is not handed out. */
export function handOutRulePack(pack: RulePack): BinaryFile {
  const text = writeRulePack({ ...pack, issuedBy: tidyText(pack.issuedBy), document: tidyText(pack.document) });
  const read = readRulePack(text);
  if (!read.ok) throw declined(read.error);
  return new File([text], 'bo-quy-tac-the-thuc.json', { type: 'application/json' });
}
