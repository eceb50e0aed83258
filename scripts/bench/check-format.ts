import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkDocx } from '../../electron/features/checking/check-docx.ts';
import { officeProfile } from '../../electron/platform/office/office-profile.ts';
import { REPORT } from '../format-corpus/bases.ts';
import { buildPaper } from '../format-corpus/build-paper.ts';
import type { Item, Spec } from '../format-corpus/paper-spec.ts';
import { type Line, median, timed } from './measure.ts';

const MOST = 1 / 20;

/** The format check of a report of some hundred pages against a LibreOffice that converts it as its command line does by itself; both warm. */
export async function benchCheck(): Promise<Line> {
  const folder = mkdtempSync(join(tmpdir(), 'kiem-tra-'));
  try {
    const bytes = buildPaper(longReport());
    const file = join(folder, 'bao-cao.docx');
    writeFileSync(file, bytes);
    const conversion = async (profile: string) => {
      convert(folder, file, profile);
      return timed(async () => convert(folder, file, profile));
    };
    const peer = await conversion(`-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`);
    const peerAtOnce = await conversion(officeProfile(join(folder, 'no-trial')));
    const pages = execFileSync('pdfinfo', [join(folder, 'bao-cao.pdf')], { encoding: 'utf8' }).match(
      /^Pages:\s+(\d+)$/m,
    )?.[1];
    const check = async () => checkDocx(bytes, { profile: 'auto', today: '2026-11-25' });
    await check();
    const runs: number[] = [];
    for (let run = 0; run < 5; run += 1) runs.push(await timed(check));
    const ours = median(runs);
    return {
      what: `format check of a report of ${pages} pages`,
      measured: `${ours.toFixed(0)} ms = 1/${(peer / ours).toFixed(0)} of LibreOffice converting it (${peer.toFixed(0)} ms), 1/${(peerAtOnce / ours).toFixed(0)} of one that leaves its trial of drawing out (${peerAtOnce.toFixed(0)} ms)`,
      target: '≤ 1/20',
      met: ours <= peer * MOST,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function convert(folder: string, file: string, profile: string): void {
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
    stdio: 'ignore',
  });
}

/** Some hundred pages of running text under headings, with tables. */
function longReport(): Spec {
  const texts = REPORT.body.filter(({ kind }) => kind === 'text');
  const rows = Array.from({ length: 12 }, (_, at) => [
    `${at + 1}`,
    `Chỉ tiêu số ${at + 1} của đảng bộ`,
    '98,5 %',
    'đạt',
  ]);
  const part = (at: number): Item[] => [
    { kind: 'heading', text: `${at + 1}. Nội dung thứ ${at + 1}` },
    ...texts.slice(0, 18),
    { kind: 'table', text: '', rows },
  ];
  return { ...REPORT, body: [...Array.from({ length: 62 }, (_, at) => part(at)).flat(), ...REPORT.body.slice(-1)] };
}
