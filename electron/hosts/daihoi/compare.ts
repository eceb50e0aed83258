import { OVERLAP_LIMIT } from '#shared/domain/checking/overlap/find-overlap.ts';
import { rankPapers } from '#shared/domain/checking/overlap/rank-papers.ts';
import type { ComparedParagraph } from '#shared/domain/checking/overlap/text-features.ts';
import type { CheckRefusal } from '../../features/checking/check-docx.ts';
import { compareDocx, saidParagraphs } from '../../features/checking/compare-docx.ts';
import { readDocxInput } from './check.ts';
import { type Answer, type Command, type Desk, UnreadableError, UsageError } from './command.ts';
import { textTable } from './table.ts';

export const compareCommand: Command = {
  name: 'compare',
  usage: 'A.docx B.docx [C.docx…]',
  does: 'so hai văn bản: đoạn nào của bản này có trong bản kia, bao nhiêu phần trăm số chữ; từ ba văn bản: cặp giống nhau nhất đứng đầu',
  options: {},
  files: 'some',
  run: async ({ files }, desk) => {
    if (files.length < 2) throw new UsageError('Lệnh “compare” cần ít nhất hai tệp: daihoi compare A.docx B.docx.');
    const [first = '', second = ''] = files;
    return files.length === 2 ? comparePair(desk, first, second) : rankFiles(desk, files);
  },
};

async function comparePair(desk: Desk, first: string, second: string): Promise<Answer> {
  const [a, b] = [await readDocxInput(desk.at(first)), await readDocxInput(desk.at(second))];
  const compared = compareDocx(a, b);
  if (!compared.ok)
    throw new UnreadableError(
      compared.error.code,
      `${compared.error.side === 'a' ? first : second}: ${compared.error.message}`,
    );
  const { aInB, bInA, pairs } = compared.value;
  const rows = pairs.map(({ a: one, b: other, similarity }) => [
    String(one.paragraph),
    String(other.paragraph),
    percent(similarity),
    excerpt(one.text),
  ]);
  const head = `${percent(aInB)} số chữ của ${first} có trong ${second}; ${percent(bInA)} số chữ của ${second} có trong ${first}.`;
  const table = rows.length === 0 ? '' : `\n\n${textTable(['Đoạn A', 'Đoạn B', 'Giống', 'Nội dung'], rows)}`;
  const status = aInB > OVERLAP_LIMIT || bInA > OVERLAP_LIMIT ? 1 : 0;
  return { status, json: { overlap: { aInB, bInA }, pairs }, text: `${head}${table}` };
}

type SaidFile = {
  readonly file: string;
  readonly refused: CheckRefusal | null;
  readonly said: readonly ComparedParagraph[];
};

/** Every file against every other; one that cannot be read is named and the others are held against each other. */
async function rankFiles(desk: Desk, names: readonly string[]): Promise<Answer> {
  const files: SaidFile[] = [];
  for (const file of names) files.push({ file, ...(await readSaid(desk, file)) });
  const ranking = rankPapers(files.map(({ said }) => said));
  let step = ranking.next();
  while (!step.done) step = ranking.next();
  const nameOf = (at: number) => files[at]?.file ?? '';
  const ranked = step.value.map(({ a, b, ...overlap }) => ({ a: nameOf(a), b: nameOf(b), overlap }));
  const refused = files.filter((file) => file.refused !== null);
  const isOver = ranked.some(({ overlap }) => Math.max(overlap.aInB, overlap.bInA) > OVERLAP_LIMIT);
  return {
    status: refused.length > 0 ? 2 : isOver ? 1 : 0,
    json: { files: files.map(({ file, refused: why }) => ({ file, refused: why })), ranked },
    text: [
      ...refused.map(({ file, refused: why }) => `${file}: ${why?.message}`),
      ranked.length === 0 ? 'Không cặp nào có đoạn giống nhau.' : rankedTable(ranked),
    ].join('\n'),
  };
}

type Ranked = {
  readonly a: string;
  readonly b: string;
  readonly overlap: { readonly aInB: number; readonly bInA: number };
};

const rankedTable = (ranked: readonly Ranked[]) =>
  textTable(
    ['A', 'B', 'A có trong B', 'B có trong A'],
    ranked.map(({ a, b, overlap }) => [a, b, percent(overlap.aInB), percent(overlap.bInA)]),
  );

async function readSaid(desk: Desk, file: string): Promise<Omit<SaidFile, 'file'>> {
  try {
    const said = saidParagraphs(await readDocxInput(desk.at(file)));
    return said.ok ? { refused: null, said: said.value } : { refused: said.error, said: [] };
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    return { refused: { code: error.code, message: error.message }, said: [] };
  }
}

const percent = (share: number) => `${Math.round(share * 100)}%`;
const LONGEST = 60;
const excerpt = (text: string) => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`);
