import { z } from 'zod';
import type { PackReport, TemplateVersion } from '#shared/domain/documents/template-pack.ts';
import type { BinaryFile } from '#shared/kernel/binary-file.ts';
import { file, id, procedure, returns } from './base.ts';

const version = z.object({ paperId: id, sha256: z.string().regex(/^[0-9a-f]{64}$/) });
const words = z.string().trim().min(1).max(200);

/** All templates of the unit in one file, and the templates that were in use once. */
export const templatesContract = {
  exportPack: procedure.input(z.object({ issuedBy: words, term: words })).output(returns<BinaryFile>()),
  /** Reads a superior's pack and tries each of its templates; keeps nothing. */
  inspectPack: procedure.input(z.object({ file })).output(returns<PackReport>()),
  /** Takes the whole pack in one act, or none of it. */
  acceptPack: procedure.input(z.object({ file })).output(returns<PackReport>()),
  listVersions: procedure.input(z.object({ paperId: id })).output(returns<readonly TemplateVersion[]>()),
  readVersion: procedure.input(version).output(returns<BinaryFile>()),
  useVersion: procedure.input(version).output(returns<{ readonly used: true }>()),
};
