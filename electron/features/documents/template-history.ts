import { NO_SUCH_TEMPLATE, refuseTemplate } from '#shared/domain/documents/documents-refusal.ts';
import { familyIdOf } from '#shared/domain/documents/paper-family.ts';
import type { TemplateVersion } from '#shared/domain/documents/template-pack.ts';
import { sha256Of } from '../../platform/files/write-whole-file.ts';
import type { WorkspaceContext } from '../../rpc/context.ts';
import { declined } from '../../rpc/procedures.ts';
import { reportOnTemplate } from './own-template.ts';
import { readStandardTemplate, readTemplate, toWordFile } from './render-paper.ts';
import {
  countIssuedFrom,
  findKeptTemplate,
  type KeptTemplate,
  listKeptTemplates,
} from './template-versions.repository.ts';
import { findUnitTemplate, removeUnitTemplate, saveUnitTemplate } from './unit-templates.repository.ts';

/** The template that a paper is printed from now, as it is kept for later. */
export function templateInUse(context: WorkspaceContext, paperId: string): KeptTemplate {
  const family = familyIdOf(paperId);
  const own = findUnitTemplate(context.db, family);
  const content = readTemplate(context, family);
  return {
    ...{ paperId: family, sha256: own?.sha256 ?? sha256Of(content), content },
    ...{ fileName: own?.fileName ?? `${family}.docx`, source: own ? 'own' : 'standard' },
    keptAt: own?.acceptedAt ?? context.now().toISOString(),
  };
}

/** Templates that were in use once, newest first, with how many issued papers each has printed. */
export function listTemplateVersions(context: WorkspaceContext, paperId: string): TemplateVersion[] {
  const family = familyIdOf(paperId);
  const now = templateInUse(context, family).sha256;
  return listKeptTemplates(context.db, family).map((kept) => ({
    ...kept,
    isInUse: kept.sha256 === now,
    issued: countIssuedFrom(context.db, kept.sha256),
  }));
}

export function readTemplateVersion(context: WorkspaceContext, paperId: string, sha256: string): File {
  const kept = getKept(context, paperId, sha256);
  return toWordFile(kept.content, `mau-${kept.paperId}-${sha256.slice(0, 8)}`);
}

/** Puts an earlier template back into use, tried first like any other; one act, one undo. */
export function useTemplateVersion(
  context: WorkspaceContext,
  paperId: string,
  sha256: string,
): { readonly used: true } {
  const kept = getKept(context, paperId, sha256);
  const report = reportOnTemplate(context, kept.paperId, kept.fileName, kept.content);
  if (!report.accepted) throw declined(refuseTemplate(report.problems.map(({ message }) => message)));
  const isStandard = sha256Of(readStandardTemplate(context, kept.paperId)) === sha256;
  const acceptedAt = context.now().toISOString();
  const label = `Dùng lại mẫu ${kept.fileName}`;
  context.act({ act: 'template-used-again', label, subject: `template:${kept.paperId}`, undoable: true }, (tx) => {
    if (isStandard) removeUnitTemplate(tx, kept.paperId);
    else {
      const { fileName, content } = kept;
      saveUnitTemplate(tx, { paperId: kept.paperId, fileName, content, sha256, acceptedAt });
    }
  });
  return { used: true };
}

function getKept({ db }: WorkspaceContext, paperId: string, sha256: string): KeptTemplate {
  const kept = findKeptTemplate(db, familyIdOf(paperId), sha256);
  if (!kept) throw declined(NO_SUCH_TEMPLATE);
  return kept;
}
