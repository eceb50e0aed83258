import { countOnPaper } from '#shared/kernel/vietnamese-numbers.ts';
import type { CongressSetup, Post } from '../../congress/congress.ts';
import { hasSecretariat } from '../congress-bodies.ts';
import type { OutlineDefinition, OutlineSection, OutlineSource } from '../outline/outline-paper.ts';
import { congressName, dueBefore } from '../outline/outline-records.ts';
import { POSTS_SCREEN, recordField, tableField } from '../paper-field.ts';
import { joinRich, type RichColumn, richLines, richTable } from '../rich-compose.ts';
import { bodiesOf } from './congress-minutes.bodies.ts';

const COLUMNS: readonly RichColumn[] = [
  { label: 'TT', width: 11 },
  { label: 'Họ và tên', width: 52, isText: true },
  { label: 'Chức vụ', width: 74, isText: true },
  { label: 'Vai trò', width: 28 },
];

const IDS = ['doan_chu_tich', 'doan_thu_ky', 'ban_tham_tra', 'ban_kiem_phieu'] as const;
const LABELS = ['Đoàn Chủ tịch', 'Đoàn Thư ký', 'Ban Thẩm tra tư cách đại biểu', 'Ban Kiểm phiếu'] as const;

const SECTIONS_OF = IDS[0];
const IN_BODIES: ReadonlySet<Post> = new Set([
  'presidium',
  'secretariat-head',
  'secretariat',
  'credentials-head',
  'credentials',
  'counting-head',
  'counting',
]);

/** The bodies of the congress with their members, read out before each is voted on. */
export const bodiesList: OutlineDefinition = {
  id: 'bodies-list',
  name: 'Danh sách các cơ quan của Đại hội',
  typeCode: 'none',
  issuer: 'committee',
  stage: 'during',
  need: { cell: 'must', members: 'must', delegates: 'must' },
  dueDays: dueBefore(10),
  responsible: 'Tiểu ban nhân sự',
  restricted: false,
  title: 'DANH SÁCH',
  subject: (source) => ['các cơ quan điều hành', congressName(source)],
  numbering: 'roman',
  outline: [bodySection(0), bodySection(1), bodySection(2), bodySection(3), voteSection()],
  signing: { by: 'nobody' },
  recipients: () => [],
  check: checkBodies,
};

function bodySection(at: 0 | 1 | 2 | 3): OutlineSection {
  const id = IDS[at];
  const body = ({ records }: OutlineSource) => bodiesOf(records.setup, true)[at];
  return {
    id,
    label: LABELS[at],
    heading: (source) => body(source)?.name ?? LABELS[at],
    fields: [recordField(id, id, LABELS[at], POSTS_SCREEN, { type: 'table', optional: at > 1 })],
    body: (source) => bodyText(source, id, body(source)?.posts ?? [], body(source)?.required === true),
  };
}

function bodyText({ records, book }: OutlineSource, field: string, posts: readonly Post[], required: boolean) {
  const members = posts.flatMap((post) => records.setup.posts.filter((one) => one.post === post));
  book.note({
    tag: field,
    label: field,
    value: members.map(({ fullName }) => fullName).join('; '),
    record: `posts.${posts.join('+')}`,
  });
  if (members.length === 0) {
    const mark = required ? book.lack(field) : '';
    return richLines(mark === '' ? [] : [mark]);
  }
  const rows = members.map(({ fullName, title, post }, at) => [
    ...[String(at + 1), fullName, title],
    roleOf(records.setup, post, at),
  ]);
  return joinRich(richLines([`Số lượng: ${countOnPaper(members.length)} đồng chí.`]), richTable(COLUMNS, rows));
}

/** The one secretary of a cell heads nobody. */
function roleOf(setup: CongressSetup, post: Post, at: number): string {
  if (post === 'secretariat-head' && !hasSecretariat(setup)) return 'Thư ký';
  if (post.endsWith('-head')) return 'Trưởng';
  return at === 0 && post === 'presidium' ? 'Chủ trì' : 'Thành viên';
}

function voteSection(): OutlineSection {
  const id = 'bieu_quyet';
  const columns = [
    { name: 'co_quan', label: 'Cơ quan' },
    { name: 'dong_y', label: 'Tán thành' },
    { name: 'khong_dong_y', label: 'Không tán thành' },
    { name: 'y_kien_khac', label: 'Ý kiến khác' },
  ];
  return {
    id,
    label: 'Kết quả biểu quyết',
    heading: 'Kết quả biểu quyết',
    fields: [
      tableField(id, id, 'Kết quả biểu quyết', columns, { optional: true, help: 'Ghi sau khi Đại hội biểu quyết.' }),
    ],
    body: ({ book }) => {
      const rows = book.rows(id);
      if (rows.length === 0) return richLines([]);
      return richTable(
        columns.map(({ label }, at) => ({ label, width: at === 0 ? 66 : 33, isText: at === 0 })),
        rows.map((row) => columns.map(({ name }) => row[name] ?? '')),
      );
    },
  };
}

/** Everybody is a delegate; no counting board member stands for election (QC190 art. 8). */
function checkBodies({ records, book }: OutlineSource): void {
  const names = new Set(records.delegates.filter(({ summoned }) => summoned).map(({ fullName }) => fullName));
  const strangers = records.setup.posts.filter(({ post, fullName }) => IN_BODIES.has(post) && !names.has(fullName));
  if (strangers.length > 0 && names.size > 0)
    book.warn({
      code: 'body-member-no-delegate',
      section: SECTIONS_OF,
      message: `Không có trong danh sách triệu tập: ${strangers.map(({ fullName }) => fullName).join(', ')}.`,
    });
  const standing = new Set(records.candidates.map(({ person }) => person.fullName));
  const counting = records.setup.posts.filter(
    ({ post, fullName }) => post.startsWith('counting') && standing.has(fullName),
  );
  if (counting.length > 0)
    book.warn({
      code: 'counting-member-stands',
      section: IDS[3],
      message: `Thành viên Ban Kiểm phiếu có tên trong danh sách nhân sự: ${counting.map(({ fullName }) => fullName).join(', ')}.`,
    });
}
