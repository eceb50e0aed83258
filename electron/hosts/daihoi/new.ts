import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { createWorkspaceFile } from '../../features/workspace/create-workspace-file.ts';
import { declined } from '../../rpc/procedures.ts';
import type { Command } from './command.ts';
import { makeOutputFolder, readInput } from './inputs.ts';
import { setupFromConfig } from './setup-config.ts';

export const newCommand: Command = {
  name: 'new',
  usage: '--workspace TỆP.daihoi --config TỆP.json',
  does: 'tạo tệp đại hội mới từ thông tin đơn vị, đại hội, chức danh',
  options: { workspace: { type: 'string' }, config: { type: 'string' } },
  files: 0,
  run: async ({ need }, { context, client, at }) => {
    const path = at(need('workspace'));
    const setup = setupFromConfig(await readInput(at(need('config'))));
    if (existsSync(path))
      throw declined({ code: 'file-exists', message: `Đã có tệp “${path}”; hãy chọn tên khác, tệp cũ giữ nguyên.` });
    makeOutputFolder(dirname(path));
    await createWorkspaceFile(context, { kind: 'congress', setup, path });
    const title = (await client.workspace.current())?.title ?? '';
    return { status: 0, json: { workspace: path, title }, text: `Đã tạo ${path}\n${title}` };
  },
};
