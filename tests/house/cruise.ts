import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT } from '../fixtures/context.ts';

export type Cruise = { readonly modules: number; readonly violations: readonly string[] };
type Report = {
  readonly summary: {
    readonly totalCruised: number;
    readonly violations: readonly { from: string; to: string; rule: { name: string } }[];
  };
};

/** Runs dependency-cruiser with the house's rules over a folder laid out like the project. */
export function cruise(root: string): Cruise {
  const tool = join(PROJECT, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const config = join(PROJECT, '.dependency-cruiser.cjs');
  const json = runTolerant([tool, '--config', config, '--output-type', 'json', 'shared', 'electron', 'renderer'], root);
  const { summary } = JSON.parse(json) as Report;
  return {
    modules: summary.totalCruised,
    violations: summary.violations.map((found) => `${found.rule.name}: ${found.from} → ${found.to}`),
  };
}

/** The tool exits with the number of violations, which is no failure to run. */
function runTolerant(command: readonly string[], cwd: string): string {
  try {
    return execFileSync(process.execPath, command, { cwd, encoding: 'utf8', maxBuffer: 64 << 20 });
  } catch (error) {
    const { stdout } = error as { stdout?: string };
    if (stdout?.startsWith('{')) return stdout;
    throw error;
  }
}
