import type { Delegate } from '#shared/domain/delegates/person.ts';
import {
  type ImportedRoster,
  type RosterPreview,
  rowKey,
  type SheetChoice,
} from '#shared/domain/delegates/roster-import.ts';
import { type Command, type Desk, UsageError } from './command.ts';
import { fileFrom, followed, openWorkspace, reading } from './inputs.ts';
import { textTable } from './table.ts';

const DOUBTFUL = ['add', 'update', 'skip'] as const;
type Doubtful = (typeof DOUBTFUL)[number];

export const importDelegatesCommand: Command = {
  name: 'import-delegates',
  usage: 'TỆP.xlsx --workspace TỆP.daihoi [--sheet TÊN]… [--all-sheets] [--doubtful add|update|skip]',
  does: 'nhập danh sách đại biểu, đối chiếu như trên màn hình; dòng chưa chắc thì bỏ qua nếu không nói khác. Đọc nhiều trang một lần thì tên trang là tên đơn vị của người chưa ghi đơn vị',
  options: {
    workspace: { type: 'string' },
    sheet: { type: 'string', multiple: true },
    'all-sheets': { type: 'boolean' },
    doubtful: { type: 'string' },
  },
  files: 1,
  run: async ({ files, need, values }, desk) => {
    const doubtful = asDoubtful(values.doubtful ?? 'skip');
    const file = await fileFrom(desk.at(files[0] ?? ''));
    await openWorkspace(desk, need('workspace'));
    const named = (values.sheet as readonly string[] | undefined) ?? [];
    const imported = await importRoster(desk, file, { named, all: values['all-sheets'] === true, doubtful });
    const { read, added, updated, unchanged, rejected } = imported;
    const lines = rejected.map(({ message }) => message);
    const sum = `Đọc ${read} dòng: thêm ${added}, cập nhật ${updated}, không đổi ${unchanged}, không nhập ${rejected.length}.`;
    return { status: rejected.length > 0 ? 1 : 0, json: imported, text: [sum, ...lines].join('\n') };
  },
};

export const listDelegatesCommand: Command = {
  name: 'list-delegates',
  usage: '--workspace TỆP.daihoi',
  does: 'danh sách đại biểu theo số thứ tự',
  options: { workspace: { type: 'string' } },
  files: 0,
  run: async ({ need }, desk) => {
    await openWorkspace(desk, need('workspace'));
    const everyone = { search: '', unit: null, kind: null, incomplete: false, sort: 'number', offset: 0 } as const;
    const { delegates } = await desk.client.delegates.list({ ...everyone, limit: 100_000 });
    const rows = delegates.map((one) => [
      String(one.number).padStart(3, '0'),
      one.fullName,
      one.bornOn ?? '',
      one.unit,
      one.post,
    ]);
    const text = textTable(['Số', 'Họ và tên', 'Ngày sinh', 'Đơn vị', 'Chức vụ'], rows);
    return { status: 0, json: { delegates: delegates.map(canonical) }, text };
  },
};

type Wanted = { readonly named: readonly string[]; readonly all: boolean; readonly doubtful: Doubtful };

/** Preview and acceptance in one, as a person does on the screen. */
async function importRoster({ client }: Desk, file: File, { named, all, doubtful }: Wanted): Promise<ImportedRoster> {
  const look = (sheets: readonly SheetChoice[] | null): Promise<RosterPreview> =>
    reading(followed(client.delegates.previewImport({ file, sheets: sheets && [...sheets], mapping: null })));
  const [only] = named;
  const single = named.length === 1 && !all ? [{ sheet: only ?? '', unit: '' }] : null;
  let preview = await look(single);
  if (all || named.length > 1) {
    const unknown = named.filter((name) => !preview.sheets.some(({ sheet }) => sheet === name));
    const wanted = preview.sheets.filter(({ sheet, isRoster }) => (all ? isRoster : named.includes(sheet)));
    const choices = wanted.map(({ sheet, unit }) => ({ sheet, unit }));
    const chosen = [...choices, ...unknown.map((sheet) => ({ sheet, unit: '' }))];
    if (chosen.length > 0) preview = await look(chosen);
  }
  const rows = preview.rows.filter(({ action }) => action === 'decide');
  const decisions = Object.fromEntries(rows.map((row) => [rowKey(row), doubtful]));
  return client.delegates.acceptImport({ previewId: preview.previewId, decisions });
}

function canonical(one: Delegate) {
  const { fullName, gender, bornOn, ethnicity, joinedPartyOn, officialOn, kind, unit, post, number } = one;
  return { fullName, gender, bornOn, ethnicity, joinedPartyOn, officialOn, kind, unit, post, number };
}

function asDoubtful(value: unknown): Doubtful {
  const found = DOUBTFUL.find((one) => one === value);
  if (!found) throw new UsageError('--doubtful phải là add, update hoặc skip.');
  return found;
}
