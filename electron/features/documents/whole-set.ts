import { CATALOGUE } from '#shared/domain/documents/catalogue.ts';
import { NOTHING_IN_SET } from '#shared/domain/documents/documents-refusal.ts';
import { papersOf } from '#shared/domain/documents/paper-family.ts';
import { type Filed, fileSet, type SetPaper } from '#shared/domain/documents/whole-set.ts';
import type { BinaryFile } from '#shared/kernel/binary-file.ts';
import { zipFiles } from '../../platform/files/zip-files.ts';
import { writeSheet } from '../../platform/sheets/write-sheet.ts';
import type { WorkspaceContext } from '../../rpc/context.ts';
import { declined } from '../../rpc/procedures.ts';
import { findDraft } from './drafts.repository.ts';
import { gatherRecords } from './gather-records.ts';
import { findValidIssue } from './issued-papers.repository.ts';
import { generatePaper } from './render-paper.ts';

type Rendered = SetPaper & { readonly bytes: Uint8Array; readonly missing: number };

/**
 * Every paper that is issued or begun as one zip: numbered files in folders by
 * stage, and an index as a spreadsheet. Papers with personnel data only on request.
 */
export async function exportWholeSet(context: WorkspaceContext, withRestricted: boolean): Promise<BinaryFile> {
  const all = papersOf(CATALOGUE, gatherRecords(context.db));
  const papers = all
    .filter(({ restricted }) => withRestricted || !restricted)
    .flatMap((paper): Rendered[] => {
      const isThere = findValidIssue(context.db, paper.id) !== null || findDraft(context.db, paper.id) !== null;
      if (!isThere) return [];
      const { name, symbol, issuedOn, bytes, missing, isDraft } = generatePaper(context, paper.id);
      const number = isDraft ? '' : symbol;
      return [
        { paperId: paper.id, stage: paper.stage, name, symbol: number, issuedOn, bytes, missing: missing.length },
      ];
    });
  if (papers.length === 0) throw declined(NOTHING_IN_SET);
  const filed = fileSet(papers);
  const index = { path: 'muc-luc.xlsx', bytes: await writeIndex(filed) };
  const zip = await zipFiles([index, ...filed.map(({ path, bytes }) => ({ path, bytes }))]);
  return new File([Buffer.from(zip)], 'bo-van-ban-dai-hoi.zip', { type: 'application/zip' });
}

const writeIndex = (papers: readonly Filed<Rendered>[]): Promise<Uint8Array> =>
  writeSheet({
    name: 'Mục lục',
    columns: [
      { header: 'STT', width: 6, holds: 'number' },
      { header: 'Văn bản', width: 44, holds: 'text' },
      { header: 'Số, ký hiệu', width: 18, holds: 'text' },
      { header: 'Ngày ký', width: 13, holds: 'day' },
      { header: 'Tình trạng', width: 26, holds: 'text' },
      { header: 'Tệp', width: 60, holds: 'text' },
    ],
    rows: papers.map(({ order, name, symbol, issuedOn, missing, path }) => [
      order,
      name,
      symbol,
      issuedOn,
      issuedOn !== null ? 'Đã ban hành' : missing > 0 ? `Dự thảo, còn thiếu ${missing} chỗ` : 'Dự thảo, đủ',
      path,
    ]),
  });
