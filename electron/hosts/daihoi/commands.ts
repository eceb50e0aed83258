import { checkCommand } from './check.ts';
import type { Command } from './command.ts';
import { compareCommand } from './compare.ts';
import { demoCommand } from './demo.ts';
import { exportCommand, verifyCommand } from './exchange.ts';
import { fixCommand } from './fix.ts';
import { generateCommand } from './generate.ts';
import { newCommand } from './new.ts';
import { importDelegatesCommand, listDelegatesCommand } from './roster.ts';
import { rulesCommand } from './rules.ts';

export const COMMANDS: readonly Command[] = [
  demoCommand,
  newCommand,
  importDelegatesCommand,
  listDelegatesCommand,
  generateCommand,
  compareCommand,
  checkCommand,
  fixCommand,
  exportCommand,
  verifyCommand,
  rulesCommand,
];
