import { stat } from 'node:fs/promises';
import { comparePapers, NOTHING_SAID } from '#shared/domain/checking/consistency/compare-papers.ts';
import type { LayoutProfile } from '#shared/domain/documents/paper.ts';
import { describeFileProblem } from '#shared/kernel/file-problem.ts';
import type { PageFacts } from '#shared/kernel/page-facts.ts';
import { type CheckedDocx, checkDocx, checkSet, refusedDocx } from '../../features/checking/check-docx.ts';
import { pagesOfMarked } from '../../features/checking/lay-out-file.ts';
import { localDay } from '../../platform/clock/local-moment.ts';
import { markParagraphs } from '../../platform/docx/word/mark-paragraphs.ts';
import { readWord } from '../../platform/docx/word/read-word.ts';
import { findLibreOffice } from '../../platform/office/convert-to-pdf.ts';
import { describeSet, setForPrograms } from './check-set.ts';
import { type Answer, type Command, type Desk, type Given, UnreadableError, UsageError } from './command.ts';
import { readInput } from './inputs.ts';
import { textTable } from './table.ts';

type CheckedFile = CheckedDocx & { readonly file: string };

export const checkCommand: Command = {
  name: 'check',
  usage: 'TỆP.docx… [--profile auto|HD05_2026|HD36_2018] [--set] [--layout]',
  does: 'kiểm tra thể thức và nội dung; mỗi điểm kèm căn cứ và vị trí; nhiều tệp thì đối chiếu số liệu; --set: là một bộ, xét cả dãy số; --layout: dàn trang thật bằng LibreOffice nếu máy có',
  options: { profile: { type: 'string' }, set: { type: 'boolean' }, layout: { type: 'boolean' } },
  files: 'some',
  run: async (given, desk) => {
    const profile = wantedProfile(given);
    const layout = given.values.layout === true ? { program: findLibreOffice() } : null;
    const files: CheckedFile[] = [];
    for (const file of given.files) files.push({ file, ...(await checkFile(desk, file, profile, layout)) });
    const isSet = given.values.set === true;
    return toAnswer(isSet ? checkSet(files) : files, isSet, layout);
  },
};

export function wantedProfile({ values }: Given): LayoutProfile | 'auto' {
  const { profile = 'auto' } = values;
  if (profile === 'auto' || profile === 'HD05_2026' || profile === 'HD36_2018') return profile;
  throw new UsageError('--profile là auto, HD05_2026 hoặc HD36_2018.');
}

/** Files are read one by one and let go: two hundred of them take the room of one. */
async function checkFile(
  desk: Desk,
  file: string,
  profile: LayoutProfile | 'auto',
  layout: LayoutAsked,
): Promise<CheckedDocx> {
  try {
    const bytes = await readDocxInput(desk.at(file));
    const pages = layout?.program ? await pagesOf(layout.program, bytes) : null;
    return checkDocx(bytes, { profile, today: localDay(desk.context.now()), pages });
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    return refusedDocx({ code: error.code, message: error.message });
  }
}

/** Asked for with --layout: by which program; null: this computer has none, pages are estimated. */
type LayoutAsked = { readonly program: string | null } | null;

/** null for a file that is refused, or that the program cannot lay out. */
async function pagesOf(program: string, bytes: Uint8Array): Promise<PageFacts | null> {
  const read = readWord(bytes);
  return read.ok ? pagesOfMarked(program, markParagraphs(read.value)) : null;
}

const LARGEST_FILE = 200 * 1024 * 1024;

/** No .docx may be larger packed than it is allowed to be unpacked. */
export async function readDocxInput(path: string): Promise<Buffer> {
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  );
  if (size > LARGEST_FILE) throw new UnreadableError('zip-too-large', describeFileProblem({ code: 'zip-too-large' }));
  return readInput(path);
}

/** Several papers are held against each other; only a set that was called one fails for it. */
function toAnswer(files: readonly CheckedFile[], isSet: boolean, layout: LayoutAsked): Answer {
  const set = files.length > 1 ? comparePapers(files.map(({ said }) => said ?? NOTHING_SAID)) : null;
  const isUnread = files.some(({ refused }) => refused !== null);
  const hasFaults =
    files.some((file) => file.counts.error + file.counts.warning > 0 || hasWrongContent(file)) ||
    (isSet && (set?.findings.length ?? 0) > 0);
  const told = files.length === 1 ? describeOne(files[0]) : describeMany(files);
  const text = layout ? `${told}\n\n${describePages(files, layout)}` : told;
  return {
    status: isUnread ? 2 : hasFaults ? 1 : 0,
    json: {
      files: files.map(({ place: _place, said: _said, anchors: _anchors, ...file }) => file),
      ...(set ? { set: setForPrograms(set, files) } : {}),
    },
    text: set
      ? `${text}

${describeSet(set, files)}`
      : text,
  };
}

/** A figure that contradicts itself is a fault; what a paper leaves out is for people to weigh. */
const hasWrongContent = ({ content }: CheckedFile) => content.some(({ severity }) => severity === 'error');

function describePages(files: readonly CheckedFile[], { program }: NonNullable<LayoutAsked>): string {
  const told = files.flatMap(({ file, reading }) => {
    if (!reading) return [];
    return [`${file}: ${reading.pages} trang${reading.isCounted ? '' : ' (ước tính)'}, chưa kể phụ lục`];
  });
  if (program === null) told.push('Máy này không có LibreOffice nên số trang là ước tính.');
  return told.join('\n');
}

const MARKS = { error: 'LỖI', warning: 'CẦN XEM', info: 'GỢI Ý' } as const;

function describeOne(file: CheckedFile | undefined): string {
  if (!file) return '';
  if (file.refused) return `${file.file}: ${file.refused.message}`;
  const { paper, profile, counts, findings } = file;
  const named = [paper?.type, paper?.symbol, paper?.issuer].filter((one) => one).join(' · ');
  const head = `${file.file} (${named || 'không nhận ra loại văn bản'}; ${profile})`;
  const form = findings.length === 0 ? 'Không có điểm phải sửa.' : tableOf(findings);
  const content =
    file.content.length === 0 ? '' : `\n\nNội dung (gợi ý, không phải quy định)\n${tableOf(file.content)}`;
  return `${head}\n${describeCounts(counts)}\n\n${form}${content}`;
}

function tableOf(findings: CheckedFile['findings']): string {
  const rows = findings.map(({ rule, severity, message, clause, where }) => [
    MARKS[severity],
    rule,
    [where.page && `trang ${where.page}`, where.paragraph && `đoạn ${where.paragraph}`].filter((one) => one).join(', '),
    message,
    clause,
  ]);
  return textTable(['Mức', 'Mã', 'Vị trí', 'Nội dung', 'Căn cứ'], rows);
}

const describeCounts = ({ error, warning, info }: CheckedDocx['counts']) =>
  `${error} lỗi, ${warning} điểm cần xem, ${info} gợi ý`;

function describeMany(files: readonly CheckedFile[]): string {
  const rows = files.map(({ file, refused, paper, counts }) => [
    file,
    paper?.type ?? '',
    refused ? refused.message : describeCounts(counts),
  ]);
  return textTable(['Tệp', 'Loại', 'Kết quả'], rows);
}
