import { existsSync } from 'node:fs';
import type { PackageForm, SealedPackage } from '#shared/domain/exchange/package.ts';
import { type Command, type Desk, UnreadableError } from './command.ts';
import { followed, makeOutputFolder, openWorkspace } from './inputs.ts';

export const exportCommand: Command = {
  name: 'export',
  usage: '--workspace TỆP.daihoi --to THƯ MỤC [--zip] [--no-drafts] [--no-roster]',
  does: 'ghi gói trao đổi (BagIt) ra ổ hoặc thư mục, đọc lại để kiểm tra; bớt dự thảo hoặc danh sách đại biểu khi cần',
  options: {
    workspace: { type: 'string' },
    to: { type: 'string' },
    zip: { type: 'boolean' },
    'no-drafts': { type: 'boolean' },
    'no-roster': { type: 'boolean' },
  },
  files: 0,
  run: async ({ need, values }, desk) => {
    const to = desk.at(need('to'));
    await openWorkspace(desk, need('workspace'));
    makeOutputFolder(to);
    const sealed = await sealPackage(desk, {
      to,
      form: values.zip === true ? 'zip' : 'folder',
      withDrafts: values['no-drafts'] !== true,
      withRoster: values['no-roster'] !== true,
    });
    return { status: sealed.verified ? 0 : 1, json: sealed, text: describeSealed(sealed) };
  },
};

export const verifyCommand: Command = {
  name: 'verify',
  usage: 'GÓI',
  does: 'kiểm tra một gói: tệp thiếu, tệp bị sửa, tệp thừa',
  options: {},
  files: 1,
  run: async ({ files }, { client, at }) => {
    const path = at(files[0] ?? '');
    if (!existsSync(path)) throw new UnreadableError('missing-file', `Không tìm thấy gói “${path}”.`);
    const report = await client.exchange.verify({ path });
    const unread = report.problems.find(({ code }) => code === 'not-a-package' || code === 'unreadable');
    if (unread) return { status: 2, json: report, text: unread.message };
    const lines = report.problems.map(({ message }) => message);
    const sum = report.valid ? 'Gói nguyên vẹn.' : `Gói không nguyên vẹn: ${report.problems.length} lỗi.`;
    return { status: report.valid ? 0 : 1, json: report, text: [sum, ...lines].join('\n') };
  },
};

type Wanted = {
  readonly to: string;
  readonly form: PackageForm;
  readonly withDrafts: boolean;
  readonly withRoster: boolean;
};

/** All issued papers, and the drafts and the roster where they are wanted. */
export async function sealPackage({ client }: Desk, wanted: Wanted): Promise<SealedPackage> {
  const issued = await client.documents.listIssued();
  const issuedIds = issued.filter(({ revokedAt }) => revokedAt === null).map(({ id }) => id);
  return followed(client.exchange.seal({ ...wanted, withUnbegun: wanted.withDrafts, issuedIds }));
}

function describeSealed({ package: path, papers, bytes, sha256OfManifest, verified }: SealedPackage): string {
  const state = verified ? 'đã đọc lại, nguyên vẹn' : 'CHƯA kiểm tra được';
  return `Gói ${path}: ${papers} văn bản, ${bytes} byte, ${state}.\nMã bản kê (SHA-256): ${sha256OfManifest}`;
}
