import { workspaceProcedures } from '../../rpc/procedures.ts';
import { listTemplateVersions, readTemplateVersion, useTemplateVersion } from './template-history.ts';
import { acceptTemplatePack, exportTemplatePack, inspectTemplatePack } from './template-pack-files.ts';

const templates = workspaceProcedures.templates;

export const templatesRouter = {
  exportPack: templates.exportPack.handler(({ input, context }) => exportTemplatePack(context, input)),
  inspectPack: templates.inspectPack.handler(({ input, context }) => inspectTemplatePack(context, input.file)),
  acceptPack: templates.acceptPack.handler(({ input, context }) => acceptTemplatePack(context, input.file)),
  listVersions: templates.listVersions.handler(({ input, context }) => listTemplateVersions(context, input.paperId)),
  readVersion: templates.readVersion.handler(({ input, context }) =>
    readTemplateVersion(context, input.paperId, input.sha256),
  ),
  useVersion: templates.useVersion.handler(({ input, context }) =>
    useTemplateVersion(context, input.paperId, input.sha256),
  ),
};
