import type { IncomingMessage, ServerResponse } from 'node:http';
import { onError, type Router } from '@orpc/server';
import { BodyLimitPlugin, RPCHandler } from '@orpc/server/node';
import type { Contract } from '#shared/contract/contract.ts';
import { FILE_TOO_LARGE, LARGEST_FILE } from '#shared/kernel/binary-file.ts';
import { isBug } from './bugs.ts';
import type { AppContext } from './context.ts';
import { declined } from './procedures.ts';

export const RPC_PREFIX = '/rpc';

type Served = {
  /** The whole contract, or it does not compile */
  readonly router: Router<Contract, AppContext>;
  readonly context: AppContext;
  readonly noteBug: (error: unknown) => void;
};

/** A file and what travels with it. */
const LARGEST_BODY = LARGEST_FILE + 1024 * 1024;

/** Answers the procedures over HTTP; false when the path is no procedure. The caller has checked who asks. */
export function serveHttp({ router, context, noteBug }: Served) {
  const handler = new RPCHandler(router, {
    plugins: [new BodyLimitPlugin({ maxBodySize: LARGEST_BODY })],
    interceptors: [onError((error) => (isBug(error) ? noteBug(error) : undefined))],
  });
  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    if (Number(request.headers['content-length'] ?? 0) > LARGEST_BODY) return declineBody(request, response);
    return (await handler.handle(request, response, { prefix: RPC_PREFIX, context })).matched;
  };
}

/** Declined like by a procedure. The body is read to its end, else a browser shows a broken connection instead. */
function declineBody(request: IncomingMessage, response: ServerResponse): true {
  const refusal = declined(FILE_TOO_LARGE);
  request.resume();
  response.writeHead(refusal.status, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify({ json: refusal.toJSON() }));
  return true;
}
