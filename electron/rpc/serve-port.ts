import type { SupportedMessagePort } from '@orpc/client/message-port';
import { onError, type Router } from '@orpc/server';
import { RPCHandler } from '@orpc/server/message-port';
import type { Contract } from '#shared/contract/contract.ts';
import { isBug } from './bugs.ts';
import type { AppContext } from './context.ts';

type Served = {
  /** The whole contract, or it does not compile */
  readonly router: Router<Contract, AppContext>;
  readonly context: AppContext;
  readonly noteBug: (error: unknown) => void;
};

/** Answers the procedures over a message port. The caller has checked whose port it is. */
export function servePort({ router, context, noteBug }: Served): (port: SupportedMessagePort) => void {
  const handler = new RPCHandler(router, {
    interceptors: [onError((error) => (isBug(error) ? noteBug(error) : undefined))],
  });
  return (port) => handler.upgrade(port, { context });
}
