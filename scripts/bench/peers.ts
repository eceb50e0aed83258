import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';

type View = Readonly<Record<string, unknown>>;
/** Fills one paper; the template is opened anew each time unless the program keeps it by itself. */
export type Filler = (view: View) => Uint8Array | Promise<Uint8Array>;

const PINNED = join(import.meta.dirname, 'peers');
const INSTALLED = join(import.meta.dirname, '..', '..', 'out', 'bench-peers');

/** The app's own reference, as its handbook says to use it. */
export const plainDocxtemplater =
  (template: Uint8Array): Filler =>
  (view) =>
    new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true }).render(view).toBuffer();

/** Other programs, installed beside the app and never into it. */
export async function openPeers(): Promise<{
  readonly easyTemplate: (template: Uint8Array) => Filler;
  readonly carbone: (template: Uint8Array) => { readonly fill: Filler; readonly close: () => void };
}> {
  install();
  const fromPeers = createRequire(join(INSTALLED, 'package.json'));
  const easy = (await import(pathToFileURL(fromPeers.resolve('easy-template-x')).href)) as EasyTemplate;
  const carbone = fromPeers('carbone') as Carbone;
  return {
    easyTemplate: (template) => async (view) =>
      new Uint8Array(await new easy.TemplateHandler().process(Buffer.from(template), view)),
    carbone: (template) => {
      const folder = mkdtempSync(join(tmpdir(), 'dai-hoi-carbone-'));
      const path = join(folder, 'template.docx');
      writeFileSync(path, template);
      carbone.set({ templatePath: folder, tempPath: folder });
      const fill: Filler = (view) =>
        new Promise((resolve, reject) => {
          carbone.render(path, view, {}, (error, result) => (error ? reject(error) : resolve(result)));
        });
      return { fill, close: () => rmSync(folder, { recursive: true, force: true }) };
    },
  };
}

type EasyTemplate = {
  readonly TemplateHandler: new () => { readonly process: (template: Buffer, view: View) => Promise<Buffer> };
};
type Carbone = {
  readonly set: (options: object) => void;
  readonly render: (path: string, view: View, options: object, done: (error: unknown, result: Buffer) => void) => void;
};

function install(): void {
  const lock = readFileSync(join(PINNED, 'package-lock.json'), 'utf8');
  const mark = join(INSTALLED, 'installed-lock.json');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;
  mkdirSync(INSTALLED, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) copyFileSync(join(PINNED, file), join(INSTALLED, file));
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: INSTALLED,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The programs to compare with could not be installed; is there a network?');
  writeFileSync(mark, lock);
}
