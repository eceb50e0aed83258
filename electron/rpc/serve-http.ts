import type { IncomingMessage, ServerResponse } from 'node:http';
import { onError, type Router } from '@orpc/server';
import { BodyLimitPlugin, RPCHandler } from '@orpc/server/node';
import type { Contract } from '#shared/contract/contract.ts';
import { isBug } from './bugs.ts';
import type { AppContext } from './context.ts';

export const RPC_PREFIX = '/rpc';

type Served = {
  /** The whole contract, or it does not compile */
  readonly router: Router<Contract, AppContext>;
  readonly context: AppContext;
  readonly noteBug: (error: unknown) => void;
};

/** Answers the procedures over HTTP; false when the path is no procedure. The caller has checked who asks. */
export function serveHttp({ router, context, noteBug }: Served) {
  const handler = new RPCHandler(router, {
    plugins: [new BodyLimitPlugin({ maxBodySize: 300 * 1024 * 1024 })],
    interceptors: [onError((error) => (isBug(error) ? noteBug(error) : undefined))],
  });
  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> =>
    (await handler.handle(request, response, { prefix: RPC_PREFIX, context })).matched;
}
