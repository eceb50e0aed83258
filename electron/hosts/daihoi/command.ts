import type { ContractRouterClient } from '@orpc/contract';
import type { Contract } from '#shared/contract/contract.ts';
import type { AppContext } from '../../rpc/context.ts';

/** What a command works with: the same procedures as the screens. */
export type Desk = {
  readonly context: AppContext;
  readonly client: ContractRouterClient<Contract>;
  /** A path as the person wrote it, from the folder they are in */
  readonly at: (path: string) => string;
};

/** 0: fine · 1: findings, or refused by a rule · 2: could not be read. `text` is for people, `json` for programs. */
export type Answer = { readonly status: 0 | 1 | 2; readonly json: unknown; readonly text: string };

export type Given = {
  readonly files: readonly string[];
  /** The value of an option that must be there */
  readonly need: (option: string) => string;
  readonly values: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
};

export type Command = {
  readonly name: string;
  /** What follows the name in the usage text */
  readonly usage: string;
  readonly does: string;
  readonly options: Readonly<Record<string, { type: 'string' | 'boolean'; multiple?: boolean }>>;
  /** How many file names it takes; 'some': one or more */
  readonly files: number | 'some';
  /** Works on a user folder of its own, removed afterwards */
  readonly apart?: boolean;
  readonly run: (given: Given, desk: Desk) => Promise<Answer>;
};

/** Wrong usage: status 64. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** Input that could not be read: status 2. The message is one Vietnamese sentence. */
export class UnreadableError extends Error {
  override name = 'UnreadableError';
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}
