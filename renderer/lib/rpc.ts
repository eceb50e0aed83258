import { createORPCClient } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import type { Contract } from '#shared/contract/contract.ts';
import { connect } from './connect.ts';

/** Direct calls: for streams and for acts outside React Query. */
export const client: ContractRouterClient<Contract> = createORPCClient(connect());

/** Query and mutation options for React Query: `useQuery(rpc.delegates.list.queryOptions({ input }))`. */
export const rpc = createTanstackQueryUtils(client);
