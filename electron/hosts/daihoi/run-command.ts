import { parseArgs } from 'node:util';
import { refusalIn } from '#shared/kernel/refusal.ts';
import { type Answer, type Command, type Desk, type Given, UnreadableError, UsageError } from './command.ts';
import { describeUsage, LATER } from './usage.ts';

export type Outcome = { readonly status: 0 | 1 | 2 | 64; readonly stdout: string; readonly stderr: string };
/** `apart`: on a user folder of its own, removed on closing. */
export type OpenDesk = (apart: boolean) => { readonly desk: Desk; readonly close: () => Promise<void> };

/** One command line in, exit status and texts out; throws only what is a bug. */
export async function runCommand(
  args: readonly string[],
  commands: readonly Command[],
  openDesk: OpenDesk,
): Promise<Outcome> {
  const asJson = args.includes('--json');
  if (args.length === 0) return { status: 64, stdout: '', stderr: `${describeUsage(commands)}\n` };
  if (args.includes('--help')) return { status: 0, stdout: `${describeUsage(commands)}\n`, stderr: '' };
  try {
    const command = findCommand(args[0] ?? '', commands);
    const given = readArguments(command, args.slice(1));
    const { status, json, text } = await runAtDesk(command, given, openDesk);
    const document = `${JSON.stringify(json, null, 2)}\n`;
    if (status === 2) return { status, stdout: asJson ? document : '', stderr: `${oneLine(text)}\n` };
    return { status, stdout: asJson ? document : `${text}\n`, stderr: '' };
  } catch (error) {
    return failure(error, asJson);
  }
}

async function runAtDesk(command: Command, given: Given, openDesk: OpenDesk): Promise<Answer> {
  const { desk, close } = openDesk(command.apart ?? false);
  try {
    return await command.run(given, desk);
  } finally {
    await close();
  }
}

function findCommand(name: string, commands: readonly Command[]): Command {
  const found = commands.find((command) => command.name === name);
  if (found) return found;
  if (LATER.includes(name)) throw new UsageError(`Lệnh “${name}” chưa có trong bản này.`);
  throw new UsageError(`Không có lệnh “${name}”; gõ --help để xem các lệnh.`);
}

function readArguments(command: Command, args: readonly string[]): Given {
  const options = { ...command.options, json: { type: 'boolean' as const } };
  const { values, positionals } = parsed(command, args, options);
  const isEnough = command.files === 'some' ? positionals.length > 0 : positionals.length === command.files;
  if (!isEnough) throw new UsageError(`Cách dùng: daihoi ${command.name} ${command.usage}`.trimEnd());
  return {
    files: positionals,
    values: values as Given['values'],
    need: (option) => {
      const value = values[option];
      if (typeof value === 'string' && value !== '') return value;
      throw new UsageError(
        `Lệnh “${command.name}” cần --${option}. Cách dùng: daihoi ${command.name} ${command.usage}`,
      );
    },
  };
}

function parsed(command: Command, args: readonly string[], options: Command['options']) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    throw new UsageError(`Tham số chưa đúng. Cách dùng: daihoi ${command.name} ${command.usage}`);
  }
}

function failure(error: unknown, asJson: boolean): Outcome {
  const { status, code, message } = describeFailure(error);
  const json = status === 1 ? { refused: { code, message } } : { error: { code, message } };
  return { status, stdout: asJson ? `${JSON.stringify(json, null, 2)}\n` : '', stderr: `${oneLine(message)}\n` };
}

function describeFailure(error: unknown): { status: 1 | 2 | 64; code: string; message: string } {
  if (error instanceof UsageError) return { status: 64, code: 'usage', message: error.message };
  if (error instanceof UnreadableError) return { status: 2, code: error.code, message: error.message };
  const refusal = refusalIn(error);
  if (refusal) return { status: 1, code: refusal.code, message: refusal.message };
  throw error;
}

const oneLine = (text: string) => text.replace(/\s*\n\s*/g, ' ');
