import { describe, expect, it, vi } from 'vitest';
import { type Command, type Desk, UnreadableError } from './command.ts';
import { runCommand } from './run-command.ts';

const desk = {} as Desk;

function start(run: Command['run'] = async () => ({ status: 0, json: { found: 3 }, text: 'Có 3' })) {
  const close = vi.fn(async () => undefined);
  const command: Command = {
    name: 'count',
    usage: 'TỆP --workspace TỆP',
    does: 'đếm',
    options: { workspace: { type: 'string' } },
    files: 1,
    run,
  };
  const execute = (...args: string[]) => runCommand(args, [command], () => ({ desk, close }));
  return { execute, close };
}

const throwing = (error: unknown) => start(() => Promise.reject(error)).execute;

describe('a command that is fine', () => {
  it('speaks to people by default, and to programs when asked', async () => {
    const { execute } = start();
    expect(await execute('count', 'a.xlsx')).toEqual({ status: 0, stdout: 'Có 3\n', stderr: '' });
    const asJson = await execute('count', '--json', 'a.xlsx');
    expect(JSON.parse(asJson.stdout)).toEqual({ found: 3 });
  });

  it('gets its files and options', async () => {
    const run = vi.fn<Command['run']>(async ({ files, need }) => {
      return { status: 1, json: null, text: [...files, need('workspace')].join(' ') };
    });
    const { execute } = start(run);
    expect(await execute('count', 'a.xlsx', '--workspace', 'w.daihoi')).toEqual({
      status: 1,
      stdout: 'a.xlsx w.daihoi\n',
      stderr: '',
    });
  });

  it('closes the open file whatever happens', async () => {
    const { execute, close } = start(() => Promise.reject(new UnreadableError('bad', 'Hỏng.')));
    await execute('count', 'a.xlsx');
    expect(close).toHaveBeenCalledTimes(1);
  });
});

describe('exit status', () => {
  it('64 with one sentence for wrong usage', async () => {
    const { execute } = start(async ({ need }) => ({ status: 0, json: null, text: need('workspace') }));
    for (const args of [
      ['nope'],
      ['check', 'a.docx'],
      ['count'],
      ['count', 'a', 'b'],
      ['count', '--x'],
      ['count', 'a'],
    ]) {
      const outcome = await execute(...args);
      expect(outcome).toMatchObject({ status: 64, stdout: '' });
      expect(outcome.stderr).toMatch(/^\p{Lu}[^\n]+\n$/u);
    }
  });

  it('says which commands are still to come', async () => {
    expect((await start().execute('receive', 'goi')).stderr).toBe('Lệnh “receive” chưa có trong bản này.\n');
  });

  it('64 with the usage text for no command, 0 when the text was asked for', async () => {
    const { execute } = start();
    const none = await execute();
    expect(none).toMatchObject({ status: 64, stdout: '' });
    expect(none.stderr).toContain('count TỆP --workspace TỆP');
    expect(await execute('--help')).toEqual({ status: 0, stdout: none.stderr, stderr: '' });
  });

  it('2 for input that cannot be read, 1 for a refusal by a rule', async () => {
    const unreadable = throwing(new UnreadableError('missing-file', 'Không tìm thấy\ntệp.'));
    expect(await unreadable('count', 'a')).toEqual({ status: 2, stdout: '', stderr: 'Không tìm thấy tệp.\n' });
    const refused = throwing({ code: 'disk-full', message: 'Ổ đĩa đã đầy.' });
    expect(await refused('count', 'a')).toEqual({ status: 1, stdout: '', stderr: 'Ổ đĩa đã đầy.\n' });
  });

  it('keeps stdout one JSON document when a command fails', async () => {
    const refused = await throwing({ code: 'disk-full', message: 'Ổ đĩa đã đầy.' })('count', 'a', '--json');
    expect(JSON.parse(refused.stdout)).toEqual({ refused: { code: 'disk-full', message: 'Ổ đĩa đã đầy.' } });
    const unknown = await start().execute('nope', '--json');
    expect(JSON.parse(unknown.stdout)).toMatchObject({ error: { code: 'usage' } });
  });

  it('lets a bug through', async () => {
    await expect(throwing(new TypeError('x is not a function'))('count', 'a')).rejects.toThrow('x is not');
  });
});
