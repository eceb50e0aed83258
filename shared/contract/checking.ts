import { z } from 'zod';
import type { CheckedFile, RepairedCopy, RepairPlan } from '#shared/domain/checking/report/checked-file.ts';
import type { IgnoredFinding } from '#shared/domain/checking/report/ignored.ts';
import { RULE_SETTINGS, type RulePack } from '#shared/domain/checking/report/rule-pack.ts';
import type { BinaryFile } from '#shared/kernel/binary-file.ts';
import { day, file, id, procedure, returns } from './base.ts';

const text = z.string().max(2000);
const line = z.string().trim().min(1, 'Chưa ghi.').max(300, 'Dài nhất 300 ký tự.');
const toCheck = z.object({
  file,
  /** 'paper:<id>' or 'file:<name>': what its ignored findings are remembered under */
  paperKey: id.max(400),
  profile: z.enum(['auto', 'HD05_2026', 'HD36_2018']),
});
const settings = z.record(z.string(), z.enum(RULE_SETTINGS));

type TakenPack = RulePack & { readonly takenAt: string };

/** Checks of any .docx, its repair, and what the unit and its superior decide about findings. */
export const checkingContract = {
  check: procedure.input(toCheck).output(returns<CheckedFile>()),
  /** The draft of a paper as it was kept last; `version` only makes a newer draft a new question. */
  checkDraft: procedure.input(z.object({ paperId: id, version: z.number().int() })).output(returns<CheckedFile>()),
  planRepair: procedure.input(toCheck).output(returns<RepairPlan>()),
  /** `to`: the folder to write the copy into, whole or not at all; null hands it out only. */
  repair: procedure
    .input(toCheck.extend({ tracked: z.boolean(), leave: z.array(z.string()), to: z.string().min(1).nullable() }))
    .output(returns<RepairedCopy & { readonly file: BinaryFile; readonly report: CheckedFile }>()),

  /** Word files of a folder of this computer. */
  listDocxFiles: procedure
    .input(z.object({ folder: z.string() }))
    .output(returns<readonly { readonly name: string; readonly path: string }[]>()),
  readDocxFile: procedure.input(z.object({ path: z.string() })).output(returns<BinaryFile>()),

  listIgnored: procedure.output(returns<readonly IgnoredFinding[]>()),
  ignore: procedure
    .input(
      z.object({
        rule: id,
        excerpt: text,
        found: text,
        paperKey: id.max(400),
        paperName: text,
        everywhere: z.boolean(),
        reason: z.string().trim().min(1, 'Chưa ghi lý do.').max(500, 'Lý do dài nhất 500 ký tự.'),
      }),
    )
    .output(returns<IgnoredFinding>()),
  stopIgnoring: procedure.input(z.object({ id })).output(returns<{ readonly stopped: true }>()),

  findRulePack: procedure.output(returns<{ readonly pack: TakenPack | null }>()),
  /** Reads a superior's file; keeps nothing. */
  readRulePack: procedure.input(z.object({ file })).output(returns<RulePack>()),
  takeRulePack: procedure.input(z.object({ file })).output(returns<TakenPack>()),
  removeRulePack: procedure.output(returns<{ readonly removed: true }>()),
  writeRulePack: procedure
    .input(z.object({ issuedBy: line, document: line, issuedOn: day, settings }))
    .output(returns<BinaryFile>()),
};
