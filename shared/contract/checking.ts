import { z } from 'zod';
import { LIMIT_RANGES, type SetLimits } from '#shared/domain/checking/content/set-limits.ts';
import type { CheckedFile, OwnPaper, RepairedCopy, RepairPlan } from '#shared/domain/checking/report/checked-file.ts';
import type { ComparedPapers, RankedPair } from '#shared/domain/checking/report/compared-papers.ts';
import type { IgnoredFinding } from '#shared/domain/checking/report/ignored.ts';
import { RULE_SETTINGS, type RulePack } from '#shared/domain/checking/report/rule-pack.ts';
import type { Slip } from '#shared/domain/checking/report/slip.ts';
import type { BinaryFile } from '#shared/kernel/binary-file.ts';
import type { PageFacts } from '#shared/kernel/page-facts.ts';
import { day, file, id, procedure, returns, streams } from './base.ts';

const text = z.string().max(2000);
const line = z.string().trim().min(1, 'Chưa ghi.').max(300, 'Dài nhất 300 ký tự.');
const whole = z.number().int().nonnegative();
const pageFacts = z.object({
  count: whole,
  places: z.array(z.object({ begins: whole, ends: whole, lastLine: z.number() }).nullable()).readonly(),
}) satisfies z.ZodType<PageFacts>;
const toCheck = z.object({
  file,
  /** 'paper:<id>' or 'file:<name>': what its ignored findings are remembered under */
  paperKey: id.max(400),
  profile: z.enum(['auto', 'HD05_2026', 'HD36_2018']),
  /** As `layOut` told them; nothing: pages are estimated */
  pages: pageFacts.nullish(),
});
const severity = z.enum(['error', 'warning', 'info']);
const finding = z.object({
  ...{ rule: id, severity, message: text, clause: text, component: text },
  basis: z.enum(['text', 'digest', 'other', 'derived']),
  where: z.object({ paragraph: whole, text }),
});
const setFinding = finding.extend({ file: text, against: text });
const slip = z.object({
  files: z
    .array(
      z.object({
        ...{ name: text, type: text, symbol: text, refused: text },
        findings: z.array(finding).readonly(),
        ignored: z.array(finding.extend({ reason: text })).readonly(),
        after: z.object({ error: whole, warning: whole, info: whole }).nullable(),
      }),
    )
    .min(1, 'Chưa kiểm tra tệp nào.')
    .readonly(),
  set: z
    .object({
      ...{ papers: whole, facts: whole, disagreeing: whole },
      findings: z.array(setFinding).readonly(),
      ignored: z.array(setFinding.extend({ reason: text })).readonly(),
    })
    .nullable(),
  pack: z.object({ issuedBy: text, document: text, issuedOn: text }).nullable(),
}) satisfies z.ZodType<Slip>;
const settings = z.record(z.string(), z.enum(RULE_SETTINGS));

const within = ({ min, max }: { readonly min: number; readonly max: number }) =>
  z.number().int().min(min, `Ít nhất là ${min}.`).max(max, `Nhiều nhất là ${max}.`).optional();
const pages = within(LIMIT_RANGES.pages);
const PHRASE_LENGTH = 'Mỗi từ ngữ chung chung dài từ 2 đến 60 ký tự, mỗi dòng một từ ngữ.';
const limitSettings = z.object({
  fewestWords: within(LIMIT_RANGES.fewestWords),
  vaguePerPage: within(LIMIT_RANGES.vaguePerPage),
  barePercent: within(LIMIT_RANGES.barePercent),
  vaguePhrases: z
    .array(z.string().trim().min(2, PHRASE_LENGTH).max(60, PHRASE_LENGTH))
    .max(100, 'Nhiều nhất 100 từ ngữ chung chung.')
    .readonly()
    .optional(),
  pages: z.record(z.string(), z.object({ cell: pages, others: pages })).optional(),
  minutes: z.record(z.string(), within(LIMIT_RANGES.minutes)).optional(),
});

type TakenPack = RulePack & { readonly takenAt: string };

/** Checks of any .docx, its repair, and what the unit and its superior decide about findings. */
export const checkingContract = {
  check: procedure.input(toCheck).output(returns<CheckedFile>()),
  /** Whether this computer has a program that lays papers out. */
  findLayoutProgram: procedure.output(returns<{ readonly found: boolean }>()),
  /** The pages as that program prints them: seconds, not the second of a check; abort to stop. */
  layOut: procedure.input(z.object({ file })).output(returns<PageFacts>()),
  /** The draft of a paper as it was kept last; `version` only makes a newer draft a new question. */
  checkDraft: procedure.input(z.object({ paperId: id, version: z.number().int() })).output(returns<CheckedFile>()),
  /** Every paper of this congress that is issued or begun; abort to stop. */
  checkOwnPapers: procedure.output(streams<readonly OwnPaper[]>()),
  planRepair: procedure.input(toCheck).output(returns<RepairPlan>()),
  /** `to`: the folder to write the copy into, whole or not at all; null hands it out only. */
  repair: procedure
    .input(toCheck.extend({ tracked: z.boolean(), leave: z.array(z.string()), to: z.string().min(1).nullable() }))
    .output(returns<RepairedCopy & { readonly file: BinaryFile; readonly report: CheckedFile }>()),

  /** How much of one paper stands in the other, by paragraph and section. */
  compare: procedure.input(z.object({ a: file, b: file })).output(returns<ComparedPapers>()),
  /** Every paper against every other, the nearest pairs first; abort to stop. */
  rankPairs: procedure
    .input(z.object({ files: z.array(file).min(2).max(200, 'Mỗi lần so nhiều nhất 200 văn bản.') }))
    .output(streams<readonly RankedPair[]>()),
  /** "Phiếu kiểm tra" over what was checked, for the superior. */
  slip: procedure.input(slip.extend({ form: z.enum(['docx', 'xlsx']) })).output(returns<BinaryFile>()),

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

  findLimits: procedure.output(returns<SetLimits>()),
  /** What is left out goes back to the program's own limit. */
  setLimits: procedure.input(z.object({ settings: limitSettings })).output(returns<SetLimits>()),

  findRulePack: procedure.output(returns<{ readonly pack: TakenPack | null }>()),
  /** Reads a superior's file; keeps nothing. */
  readRulePack: procedure.input(z.object({ file })).output(returns<RulePack>()),
  takeRulePack: procedure.input(z.object({ file })).output(returns<TakenPack>()),
  removeRulePack: procedure.output(returns<{ readonly removed: true }>()),
  writeRulePack: procedure
    .input(z.object({ issuedBy: line, document: line, issuedOn: day, settings }))
    .output(returns<BinaryFile>()),
};
