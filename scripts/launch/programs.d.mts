export const ROOT: string;
export function findNode(): string | null;
export function findElectron(env?: NodeJS.ProcessEnv, electronPackage?: string): string | null;
export function installElectron(node: string): void;
export function hasDisplay(env?: NodeJS.ProcessEnv): boolean;
