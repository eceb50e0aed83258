import { createORPCClient, isDefinedError, ORPCError } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import { connect } from '../../../renderer/lib/connect.ts';
import type { Contract } from '../../../shared/contract/contract.ts';

export type PageClient = {
  readonly client: ContractRouterClient<Contract>;
  /** What a call was declined with, as the screens see it */
  readonly declined: (call: Promise<unknown>) => Promise<{ typed: boolean; code: string; data: unknown } | null>;
};
declare global {
  interface Window {
    pageClient: PageClient;
  }
}

window.pageClient = {
  client: createORPCClient(connect()),
  declined: async (call) => {
    try {
      await call;
      return null;
    } catch (error) {
      if (!(error instanceof ORPCError)) throw error;
      return { typed: isDefinedError(error), code: error.code, data: error.data };
    }
  },
};
