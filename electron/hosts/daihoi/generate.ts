import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPaper } from '#shared/domain/documents/catalogue.ts';
import { familyIdOf, fileStemOf } from '#shared/domain/documents/paper-family.ts';
import { type Command, type Desk, UsageError } from './command.ts';
import { makeOutputFolder, openWorkspace } from './inputs.ts';
import { textTable } from './table.ts';

export type GeneratedPaper = {
  readonly id: string;
  readonly name: string;
  readonly file: string;
  /** Symbol of the issued paper that was written ("" for one without a number); null: a draft */
  readonly symbol: string | null;
  readonly missing: readonly { readonly field: string; readonly label: string }[];
  readonly sha256: string;
};

export const generateCommand: Command = {
  name: 'generate',
  usage: '--workspace TỆP.daihoi [--paper MÃ]… --out THƯ MỤC [--recipient NGƯỜI NHẬN]',
  does: 'xuất văn bản .docx; chỗ còn thiếu được đánh dấu trong văn bản, tên người nhận in chìm trong văn bản nhân sự',
  options: {
    ...{ workspace: { type: 'string' }, paper: { type: 'string', multiple: true }, out: { type: 'string' } },
    recipient: { type: 'string' },
  },
  files: 0,
  run: async ({ need, values }, desk) => {
    const out = desk.at(need('out'));
    await openWorkspace(desk, need('workspace'));
    const papers = await generatePapers(desk, out, {
      wanted: values.paper as readonly string[] | undefined,
      recipient: values.recipient as string | undefined,
    });
    return { status: 0, json: { papers }, text: describePapers(papers) };
  },
};

type Chosen = {
  readonly wanted?: readonly string[] | undefined;
  /** Marks personnel papers with whom they are for */
  readonly recipient?: string | undefined;
};

/** Writes the wanted papers (by default all that this congress needs) under their ids. */
export async function generatePapers(
  { client }: Desk,
  out: string,
  { wanted, recipient }: Chosen = {},
): Promise<GeneratedPaper[]> {
  const known = await client.documents.listPapers();
  const isOne = ({ paperId }: { readonly paperId: string }, id: string) => paperId === id || familyIdOf(paperId) === id;
  const unknown = wanted?.find((id) => !known.some((paper) => isOne(paper, id)));
  if (unknown !== undefined)
    throw new UsageError(`Không có văn bản “${unknown}”; các mã: ${known.map(({ paperId }) => paperId).join(', ')}.`);
  const papers = known.filter(({ paperId, need }) =>
    wanted ? wanted.some((id) => isOne({ paperId }, id)) : need !== 'none',
  );
  makeOutputFolder(out);
  const generated: GeneratedPaper[] = [];
  for (const { paperId, name } of papers)
    generated.push(await generatePaper(client, { paperId, name, recipient }, out));
  return generated;
}

/** An issued paper is written as it was issued; any other as the draft it is now. */
async function generatePaper(
  client: Desk['client'],
  { paperId, name, recipient }: { readonly paperId: string; readonly name: string } & Chosen,
  out: string,
): Promise<GeneratedPaper> {
  const issued = (await client.documents.listIssued()).find((one) => one.paperId === paperId && one.revokedAt === null);
  const { missing } = issued ? { missing: [] } : await client.documents.openDesk({ paperId });
  const isRestricted = findPaper(familyIdOf(paperId))?.restricted === true;
  const copy = { paperId, issuedId: issued?.id ?? null, values: null, form: 'docx' } as const;
  const word =
    isRestricted && recipient !== undefined
      ? await client.documents.takeCopy({ ...copy, recipient })
      : issued
        ? await client.documents.readIssued({ id: issued.id })
        : await client.documents.preview({ paperId, values: null });
  const bytes = Buffer.from(await word.arrayBuffer());
  const file = join(out, `${fileStemOf(paperId)}.docx`);
  writeFileSync(file, bytes);
  return {
    id: paperId,
    ...{ name, file },
    symbol: issued?.symbol ?? null,
    missing: missing.map(({ field, label }) => ({ field, label })),
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}

function describePapers(papers: readonly GeneratedPaper[]): string {
  const gaps = ({ missing, symbol }: GeneratedPaper) =>
    symbol === null
      ? missing.length === 0
        ? 'dự thảo, đủ'
        : `dự thảo, thiếu ${missing.length}`
      : `đã ban hành ${symbol}`;
  const rows = papers.map((paper) => [paper.name, gaps(paper), paper.file]);
  const details = papers.flatMap(({ name, missing }) => missing.map(({ label }) => `${name}: thiếu ${label}`));
  return [textTable(['Văn bản', 'Nội dung', 'Tệp'], rows), ...details].join('\n');
}
