import { findLibreOffice } from '../../platform/office/convert-to-pdf.ts';
import { workspaceProcedures } from '../../rpc/procedures.ts';
import { checkFile, checkKeptDraft } from './check-file.ts';
import { checkOwnPapers } from './check-own-papers.ts';
import { slipAsDocx, slipAsSheet } from './check-slip.ts';
import { findLimits, findRulePack, listIgnored } from './checking.repository.ts';
import { compareFiles, rankPairs } from './compare-files.ts';
import { listDocxFiles, readDocxFile } from './docx-folder.ts';
import { ignoreFinding, stopIgnoring } from './ignore-finding.ts';
import { layOutFile } from './lay-out-file.ts';
import { planFileRepair, repairFile } from './repair-file.ts';
import { dropRulePack, handOutRulePack, openRulePack, takeRulePack } from './rule-pack-files.ts';
import { setLimits } from './set-limits.ts';

const checking = workspaceProcedures.checking;

export const checkingRouter = {
  check: checking.check.handler(({ input, context }) => checkFile(context, input)),
  findLayoutProgram: checking.findLayoutProgram.handler(() => ({ found: findLibreOffice() !== null })),
  layOut: checking.layOut.handler(({ input, context, signal }) => layOutFile(context, input.file, signal)),
  checkDraft: checking.checkDraft.handler(({ input, context }) => checkKeptDraft(context, input.paperId)),
  checkOwnPapers: checking.checkOwnPapers.handler(async function* ({ context, signal }) {
    return yield* checkOwnPapers(context, signal);
  }),
  planRepair: checking.planRepair.handler(({ input, context }) => planFileRepair(context, input)),
  repair: checking.repair.handler(({ input, context }) => repairFile(context, input)),

  compare: checking.compare.handler(({ input }) => compareFiles(input.a, input.b)),
  rankPairs: checking.rankPairs.handler(async function* ({ input, signal }) {
    return yield* rankPairs(input.files, signal);
  }),
  slip: checking.slip.handler(({ input, context }) =>
    input.form === 'docx' ? slipAsDocx(context, input) : slipAsSheet(input),
  ),

  listDocxFiles: checking.listDocxFiles.handler(({ input }) => listDocxFiles(input.folder)),
  readDocxFile: checking.readDocxFile.handler(({ input }) => readDocxFile(input.path)),

  listIgnored: checking.listIgnored.handler(({ context }) => listIgnored(context.db)),
  ignore: checking.ignore.handler(({ input, context }) => ignoreFinding(context, input)),
  stopIgnoring: checking.stopIgnoring.handler(({ input, context }) => stopIgnoring(context, input.id)),

  findLimits: checking.findLimits.handler(({ context }) => findLimits(context.db)),
  setLimits: checking.setLimits.handler(({ input, context }) => setLimits(context, input.settings)),

  findRulePack: checking.findRulePack.handler(({ context }) => ({ pack: findRulePack(context.db) })),
  readRulePack: checking.readRulePack.handler(({ input }) => openRulePack(input.file)),
  takeRulePack: checking.takeRulePack.handler(({ input, context }) => takeRulePack(context, input.file)),
  removeRulePack: checking.removeRulePack.handler(({ context }) => dropRulePack(context)),
  writeRulePack: checking.writeRulePack.handler(({ input }) => handOutRulePack(input)),
};
