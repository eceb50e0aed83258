import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { PaperStatus } from '#shared/domain/documents/paper.ts';
import { dayOfMoment } from '#shared/kernel/paper-date.ts';
import { createSampleCongress } from '../../features/practice/create-practice.ts';
import type { Command, Desk } from './command.ts';
import { sealPackage } from './exchange.ts';
import { generatePapers } from './generate.ts';
import { makeOutputFolder } from './inputs.ts';
import { textTable } from './table.ts';

export const demoCommand: Command = {
  name: 'demo',
  usage: '--out THƯ MỤC',
  does: 'dựng một đại hội mẫu từ bảng tính mẫu, ban hành văn bản, ghi gói và kiểm tra gói',
  options: { out: { type: 'string' } },
  files: 0,
  // The sample must leave no trace among the congresses of the person who tries it.
  apart: true,
  run: async ({ need }, desk) => {
    const out = desk.at(need('out'));
    const places = { workspace: join(out, 'demo.daihoi'), papers: join(out, 'van-ban'), packages: join(out, 'goi') };
    makeOutputFolder(places.packages);
    rmSync(places.workspace, { force: true });
    await createSampleCongress(desk.context, places.workspace);
    const complete = await issueCompletePapers(desk);
    const papers = await generatePapers(desk, places.papers);
    const sealed = await sealPackage(desk, {
      to: places.packages,
      form: 'folder',
      withDrafts: true,
      withRoster: true,
    });
    const { valid, problems } = await desk.client.exchange.verify({ path: sealed.package });
    const roster = await desk.client.delegates.counts();
    const delegates = { people: roster.people, summoned: roster.summoned, women: roster.women };
    const json = { workspace: places.workspace, delegates, papers, package: { ...sealed, valid, problems } };
    const rows = [
      ['Đại biểu', `${roster.people} người, ${roster.women} nữ`, places.workspace],
      ...papers.map((paper) => [paper.name, stateOf(paper), paper.file]),
      ['Gói trao đổi', `${sealed.papers} văn bản, ${valid ? 'nguyên vẹn' : 'KHÔNG nguyên vẹn'}`, sealed.package],
    ];
    const status = valid && complete ? 0 : 1;
    return { status, json, text: textTable(['Phần', 'Kết quả', 'Ở đâu'], rows) };
  },
};

const stateOf = ({ symbol, missing }: { symbol: string | null; missing: readonly unknown[] }) =>
  missing.length > 0
    ? `thiếu ${missing.length} chỗ`
    : symbol === null
      ? 'đủ, chưa ban hành'
      : symbol === ''
        ? 'đã ban hành, không đánh số'
        : `số ${symbol}`;

/** First day under the layout rules of 2026 that the sample is printed by. */
const LAYOUT_SINCE = '2026-05-27';

/** A paper of before the congress goes out when it is due, what the congress leaves behind on its closing day. */
function issueDayOf({ stage, dueOn }: PaperStatus, closesOn: string): string {
  if (stage !== 'before' || dueOn === null) return closesOn;
  return dueOn < LAYOUT_SINCE ? LAYOUT_SINCE : dueOn;
}

/**
 * Issues what has no gap, each on its day, and then what waited for these (the
 * submission for the minutes of its steps); false when something must still be filled in.
 */
async function issueCompletePapers({ client }: Desk): Promise<boolean> {
  const { congress } = await client.congress.findSetup();
  const closesOn = dayOfMoment(congress.closesAt ?? congress.opensAt ?? '');
  for (;;) {
    const open = (await client.documents.listPapers()).filter(
      ({ need, issuedOn }) => need !== 'none' && issuedOn === null,
    );
    const complete = open.filter(({ missing }) => missing === 0);
    for (const paper of complete) {
      const { paperId } = paper;
      const { number } = await client.documents.suggestNumber({ paperId });
      await client.documents.issue({ paperId, number, issuedOn: issueDayOf(paper, closesOn) });
    }
    if (complete.length === open.length) return true;
    if (complete.length === 0) return false;
  }
}
