/**
 * The loopback host for many stories, in a process of its own: its code is read
 * once and its page keeps one address. Each story gets a new program on its own
 * files, at the point where it begins. Runs as a child of the runner; see
 * loopback-process.ts.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { createRouterClient, type RouterClient } from '@orpc/server';
import { router } from '../../electron/app/router.ts';
import { closeApp, createAppContext } from '../../electron/app/start.ts';
import { startLoopbackServer } from '../../electron/hosts/loopback/server.ts';
import { noteError } from '../../electron/platform/files/error-log.ts';
import type { AppContext } from '../../electron/rpc/context.ts';
import { serveHttp } from '../../electron/rpc/serve-http.ts';
import { EMPTY_SETUP } from '../../shared/domain/congress/empty-setup.ts';

/** What the clerk has done before a story begins; the short form and the import are stories of their own. */
export type Beginning = 'empty-machine' | 'new-congress' | 'roster' | 'practice';
/** The files of the next story, or its end */
export type ShopOrder =
  | { readonly env: Readonly<Record<string, string>>; readonly userData: string; readonly beginning: Beginning }
  | 'close';

const PROGRAM = join(import.meta.dirname, '..', '..');
const ROSTER = 'dai-bieu-dang-bo-xa.xlsx';

/** As the short form makes it in pages/first-start.ts. */
const NEW_CONGRESS = {
  ...EMPTY_SETUP,
  unit: {
    ...EMPTY_SETUP.unit,
    organizationName: 'Đảng bộ xã Bình An',
    committeeName: 'Đảng uỷ xã Bình An',
    superiorOrganizationName: 'Đảng bộ tỉnh Lạng Sơn',
    superiorCommitteeName: 'Tỉnh uỷ Lạng Sơn',
    place: 'Bình An',
  },
  congress: { ...EMPTY_SETUP.congress, ordinal: 2, termFrom: 2026, termTo: 2031, pastTermFrom: 2020, pastTermTo: 2025 },
};

type Clerk = RouterClient<typeof router>;

async function makeFile(clerk: Clerk, beginning: Exclude<Beginning, 'empty-machine'>): Promise<string> {
  if (beginning === 'practice') return (await clerk.practice.create()).path;
  const { path } = await clerk.workspace.create(NEW_CONGRESS);
  if (beginning === 'new-congress') return path;
  const file = new File([await readFile(join(PROGRAM, 'resources', 'samples', ROSTER))], ROSTER);
  const preview = await clerk.delegates.previewImport({ file, sheets: null, mapping: null });
  let step = await preview.next();
  while (!step.done) step = await preview.next();
  await clerk.delegates.acceptImport({ previewId: step.value.previewId, decisions: {} });
  return path;
}

/** The bytes of a beginning's file and where it stands in the user folder; made once, each story opens a copy. */
const made = new Map<Beginning, { readonly place: string; readonly bytes: Buffer }>();

async function begin(context: AppContext, userData: string, beginning: Beginning): Promise<void> {
  if (beginning === 'empty-machine') return;
  const clerk = createRouterClient(router, { context });
  const ready = made.get(beginning);
  if (!ready) {
    const path = await makeFile(clerk, beginning);
    await clerk.workspace.close();
    made.set(beginning, { place: relative(userData, path), bytes: await readFile(path) });
    await clerk.workspace.open({ path });
    return;
  }
  const path = join(userData, ready.place);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, ready.bytes);
  await clerk.workspace.open({ path });
}

type Program = { readonly answer: ReturnType<typeof serveHttp>; readonly close: () => Promise<void> };

async function openProgram(userData: string, beginning: Beginning): Promise<Program> {
  const paths = { userData, resources: join(PROGRAM, 'resources') };
  const context = createAppContext(paths);
  await begin(context, userData, beginning);
  const noteBug = (error: unknown) => noteError(paths, context.now(), error);
  return { answer: serveHttp({ router, context, noteBug }), close: () => closeApp(context) };
}

let program: Program | null = null;
const server = await startLoopbackServer({
  screens: join(PROGRAM, 'out', 'renderer'),
  answer: async (request, response) => (await program?.answer(request, response)) ?? false,
  graceMs: 3_600_000,
  onWindowGone: () => {},
});

process.on('message', async (order: ShopOrder) => {
  await program?.close();
  program = null;
  if (order !== 'close') {
    Object.assign(process.env, order.env);
    program = await openProgram(order.userData, order.beginning);
  }
  process.send?.('done');
});
process.on('disconnect', () => process.exit());
process.send?.(server.address);
