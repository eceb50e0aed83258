import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readScreenFile } from '../../platform/screen/screen-file.ts';
import { SECURITY_HEADERS } from '../../platform/screen/security-headers.ts';
import { RPC_PREFIX } from '../../rpc/serve-http.ts';
import { expectOneVisitor, isFromOurPage, type Visitors } from './visitor.ts';
import { type WindowWatch, watchWindows } from './window-watch.ts';

export type LoopbackOptions = {
  /** Folder of the built screens */
  readonly screens: string;
  /** Answers a procedure; false when there is none of that name */
  readonly answer: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;
  /** How long a window may be away (a reload) before the host stops */
  readonly graceMs: number;
  readonly onWindowGone: () => void;
};

export type LoopbackServer = {
  /** Works once */
  readonly address: string;
  readonly hasBeenSeen: () => boolean;
  readonly close: () => Promise<void>;
};

type Desk = LoopbackOptions & { readonly port: number; readonly visitors: Visitors; readonly windows: WindowWatch };

const SESSION_OVER = 'Phiên làm việc này không còn hiệu lực. Hãy đóng cửa sổ này và mở lại chương trình.';

/** Listens on 127.0.0.1 only, on a port the system chooses. */
export async function startLoopbackServer(options: LoopbackOptions): Promise<LoopbackServer> {
  const windows = watchWindows({ graceMs: options.graceMs, onGone: options.onWindowGone });
  const server = createServer();
  const port = await listen(server);
  const visitors = expectOneVisitor(port);
  const desk: Desk = { ...options, port, visitors, windows };
  server.on('request', (request, response) => {
    receive(desk, request, response).catch(() => response.destroy());
  });
  return {
    address: `http://127.0.0.1:${port}/?token=${visitors.token}`,
    hasBeenSeen: windows.hasBeenSeen,
    close: async () => {
      windows.stop();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

async function receive(desk: Desk, request: IncomingMessage, response: ServerResponse): Promise<void> {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
  const method = request.method ?? '';
  if (!isFromOurPage(method, request.headers, desk.port)) return say(response, 403, 'Yêu cầu bị từ chối.');
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const token = url.pathname === '/' ? url.searchParams.get('token') : null;
  if (token !== null) return admit(desk, response, token);
  if (!desk.visitors.isAdmitted(request.headers)) return say(response, 401, SESSION_OVER);
  if (url.pathname.startsWith(`${RPC_PREFIX}/`)) return answerRpc(desk, request, response);
  if (method !== 'GET' && method !== 'HEAD') return say(response, 405, 'Yêu cầu bị từ chối.');
  if (url.pathname === '/alive') return desk.windows.hold(response);
  // The URL parser folds "..", so the path is taken as it was sent.
  return sendScreenFile(desk, request.url?.split('?')[0] ?? '/', response);
}

function admit(desk: Desk, response: ServerResponse, token: string): void {
  const cookie = desk.visitors.admit(token);
  if (cookie === null) say(response, 401, SESSION_OVER);
  else response.writeHead(303, { Location: '/', 'Set-Cookie': cookie }).end();
}

async function answerRpc(desk: Desk, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const answered = request.method === 'POST' && (await desk.answer(request, response));
  if (!answered) say(response, 404, 'Không có việc này.');
}

async function sendScreenFile(desk: Desk, path: string, response: ServerResponse): Promise<void> {
  const file = await readScreenFile(desk.screens, path);
  if (!file) return say(response, 404, 'Không có trang này.');
  // The build names an asset by its content, so it need not be sent or compiled anew with every reload.
  if (path.startsWith('/assets/')) response.setHeader('Cache-Control', 'private, max-age=86400, immutable');
  response.writeHead(200, { 'Content-Type': file.type }).end(file.bytes);
}

function say(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(sentence);
}
