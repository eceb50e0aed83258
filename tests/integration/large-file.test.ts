import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { ContractRouterClient } from '@orpc/contract';
import { afterEach, expect, it } from 'vitest';
import { router } from '../../electron/app/router.ts';
import { serveHttp } from '../../electron/rpc/serve-http.ts';
import type { Contract } from '../../shared/contract/contract.ts';
import { openRefusal } from '../../shared/domain/workspace/workspace-refusal.ts';
import { FILE_TOO_LARGE, LARGEST_FILE } from '../../shared/kernel/binary-file.ts';
import { openApp, refusalOf } from '../fixtures/app.ts';

const server = createServer();
afterEach(() => new Promise((resolve) => server.close(resolve)));

/** A file that says how large it is; only its size is looked at before it is read. */
const fileOf = (size: number) => ({ size, type: '', name: 'to.daihoi', arrayBuffer: async () => new ArrayBuffer(9) });

/** The loopback host's answer to a body that claims `length` bytes, as the screens' client reads it. */
async function askWithBody(length: number) {
  const noted: unknown[] = [];
  const answer = serveHttp({ router, context: openApp().context, noteBug: (error) => noted.push(error) });
  server.on('request', (asked, response) => void answer(asked, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/rpc`;
  const send = (path: string) =>
    new Promise<Response>((resolve, reject) => {
      const headers = { 'content-type': 'application/json', 'content-length': length };
      const sent = request({ port, path, method: 'POST', headers }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => {
          text += part;
          sent.destroy();
          resolve(new Response(text, { status: response.statusCode, headers: { 'content-type': 'application/json' } }));
        });
      });
      sent.on('error', reject).write('{');
    });
  const link = new RPCLink({ url, fetch: (asked) => send(new URL(asked.url).pathname) });
  return { client: createORPCClient<ContractRouterClient<Contract>>(link), noted };
}

it('a workspace file above the limit is declined before it is read', async () => {
  const { workspace } = openApp();
  expect(await refusalOf(workspace.bringIn({ file: fileOf(LARGEST_FILE + 1) }))).toEqual(FILE_TOO_LARGE);
  expect(await refusalOf(workspace.bringIn({ file: fileOf(LARGEST_FILE) }))).toEqual(
    openRefusal('not-our-file', 'to.daihoi'),
  );
});

it('the loopback host declines a body above the limit in the same words', async () => {
  const { client, noted } = await askWithBody(LARGEST_FILE + 2 * 1024 * 1024);
  expect(await refusalOf(client.workspace.bringIn({ file: new File(['x'], 'to.daihoi') }))).toEqual(FILE_TOO_LARGE);
  expect(noted).toEqual([]);
});

it('its sentence names the limit', () => {
  expect(FILE_TOO_LARGE.message).toContain(`${LARGEST_FILE / 1024 / 1024} MB`);
});
