import { resolve } from 'node:path';
import { describePackageProblem } from '#shared/domain/exchange/describe-package-problem.ts';
import type { PackageProblem } from '#shared/domain/exchange/package.ts';
import { nodeDriveFiles } from '../../platform/files/node-drive-files.ts';
import { findBagFaults } from '../../platform/package/verify-bag.ts';

export type VerifiedPackage = {
  readonly package: string;
  readonly valid: boolean;
  readonly problems: readonly PackageProblem[];
};

/** Reads a whole package, folder or zip, and lists everything wrong with it. Never throws on what it reads. */
export async function verifyPackage(path: string): Promise<VerifiedPackage> {
  const place = resolve(path);
  const problems = (await findBagFaults(place, nodeDriveFiles)).map(describePackageProblem);
  return { package: place, valid: problems.length === 0, problems };
}
