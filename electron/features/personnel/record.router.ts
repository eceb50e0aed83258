import { OFFICE_NAMES } from '#shared/domain/personnel/offices.ts';
import { workspaceProcedures } from '../../rpc/procedures.ts';
import {
  attachDossierFile,
  detachDossierFile,
  listDossierItems,
  openDossierFile,
  saveDossierItem,
} from './dossiers.ts';
import { exportCandidates } from './export-candidates.ts';
import { listFacts } from './facts.repository.ts';
import { listSeats, saveFacts, saveSeats } from './facts.ts';
import { gatherPersonnel } from './gather-personnel.ts';
import { noteHandedOut } from './note-handed-out.ts';
import { explainShortfall, findStructure, saveUnitTargets } from './structure-targets.ts';
import { chooseVariant, listVariants, removeVariant, saveVariant } from './variants.ts';

const personnel = workspaceProcedures.personnel;

export const recordProcedures = {
  exportCandidates: personnel.exportCandidates.handler(async ({ input, context }) => {
    const { office, recipient } = input;
    const file = await exportCandidates(gatherPersonnel(context.db, context.now()), office, recipient);
    noteHandedOut(context, {
      what: `danh sách ${OFFICE_NAMES[office]} (.xlsx)`,
      recipient,
      subject: `office:${office}`,
    });
    return file;
  }),
  notePrint: personnel.notePrint.handler(({ input, context }) => {
    noteHandedOut(context, { ...input, what: `${input.what} (bản in)`, subject: 'print' });
    return { noted: true };
  }),
  listFacts: personnel.listFacts.handler(({ context }) => listFacts(context.db)),
  saveFacts: personnel.saveFacts.handler(({ input, context }) => saveFacts(context, input)),
  findSeats: personnel.findSeats.handler(({ context }) => listSeats(context.db)),
  saveSeats: personnel.saveSeats.handler(({ input, context }) => saveSeats(context, input)),
  findStructure: personnel.findStructure.handler(({ context }) => findStructure(context.db)),
  explainShortfall: personnel.explainShortfall.handler(({ input, context }) => explainShortfall(context, input)),
  saveUnitTargets: personnel.saveUnitTargets.handler(({ input, context }) => saveUnitTargets(context, input.targets)),
  listVariants: personnel.listVariants.handler(({ context }) => listVariants(context.db)),
  saveVariant: personnel.saveVariant.handler(({ input, context }) => saveVariant(context, input)),
  removeVariant: personnel.removeVariant.handler(({ input, context }) => removeVariant(context, input.id)),
  chooseVariant: personnel.chooseVariant.handler(({ input, context }) => chooseVariant(context, input.id)),
  listDossierItems: personnel.listDossierItems.handler(({ context }) => listDossierItems(context.db)),
  saveDossierItem: personnel.saveDossierItem.handler(({ input, context }) => saveDossierItem(context, input)),
  attachDossierFile: personnel.attachDossierFile.handler(({ input, context }) => attachDossierFile(context, input)),
  detachDossierFile: personnel.detachDossierFile.handler(({ input, context }) => detachDossierFile(context, input)),
  openDossierFile: personnel.openDossierFile.handler(({ input, context }) => openDossierFile(context, input)),
};
