import { countOnPaper } from '#shared/kernel/vietnamese-numbers.ts';
import type { CongressSetup, Post, PostHolder } from '../../congress/congress.ts';
import type { Delegate, DelegateKind } from '../../delegates/person.ts';
import { isMinority } from '../../personnel/structure.ts';
import { hasSecretariat, presidiumName, secretariatName } from '../congress-bodies.ts';
import type { PaperRecords } from '../paper.ts';
import { shareText } from '../percent-text.ts';
import { bare } from '../recipients.ts';
import { holderOf } from '../signature.ts';
import type { ValueBook } from '../value-book.ts';
import type { Paragraph } from './common.view.ts';

/** Bodies of the congress with their members, and what the roster says about the delegates. */
const FIELD = 'cac_co_quan';

type Body = {
  readonly name: string;
  readonly posts: readonly Post[];
  readonly required: boolean;
  readonly headTitle: string;
};

export function bodiesOf(setup: CongressSetup, hasElections: boolean): readonly Body[] {
  const isCell = setup.unit.kind === 'cell';
  return [
    {
      name: presidiumName(setup),
      posts: ['presidium'],
      required: true,
      headTitle: '',
    },
    {
      name: secretariatName(setup),
      posts: ['secretariat-head', 'secretariat'],
      required: true,
      headTitle: hasSecretariat(setup) ? 'Trưởng đoàn' : '',
    },
    {
      name: 'Ban Thẩm tra tư cách đại biểu',
      posts: ['credentials-head', 'credentials'],
      required: !isCell && setup.congress.kind === 'delegates',
      headTitle: 'Trưởng ban',
    },
    { name: 'Ban Kiểm phiếu', posts: ['counting-head', 'counting'], required: hasElections, headTitle: 'Trưởng ban' },
  ];
}

type BodyView = { readonly ten_co_quan: string; readonly thanh_vien: readonly Paragraph[] };

/** "1. Đoàn Chủ tịch (03 đồng chí):" with its members; a body nobody was named for is missing; nobody counts where nothing is elected. */
export function bodyViews(setup: CongressSetup, book: ValueBook, hasElections: boolean): readonly BodyView[] {
  return bodiesOf(setup, hasElections)
    .map((body) => ({ ...body, members: membersOf(setup, body.posts) }))
    .filter(({ members, required }) => members.length > 0 || required)
    .map(({ name, posts, members, headTitle }, place) => {
      const lines = members.map((member) => memberText(member, headTitle));
      book.note({ tag: FIELD, label: name, value: lines.join('; '), record: `posts.${posts.join('+')}` });
      const missing = members.length === 0 ? book.lack(FIELD, `${name}: chưa có người`) : '';
      return {
        ten_co_quan: `${place + 1}. ${name}${members.length === 0 ? '' : ` (${countOnPaper(members.length)} đồng chí)`}:`,
        thanh_vien: missing === '' ? memberLines(lines) : [{ doan: missing }],
      };
    });
}

const membersOf = ({ posts }: CongressSetup, wanted: readonly Post[]) =>
  wanted.flatMap((post) => posts.filter((holder) => holder.post === post).sort((a, b) => a.position - b.position));

function memberText({ post, fullName, title }: PostHolder, headTitle: string): string {
  const parts = [`Đồng chí ${fullName}`, bare(title), post.endsWith('-head') ? headTitle : ''];
  return parts.filter((part) => part !== '').join(', ');
}

const memberLines = (lines: readonly string[]) =>
  lines.map((line, place) => ({ doan: `- ${line}${place === lines.length - 1 ? '.' : ';'}` }));

/** Those summoned; nobody counts who is not. */
export const summonedDelegates = (delegates: readonly Delegate[]): readonly Delegate[] =>
  delegates.filter(({ summoned }) => summoned);

const KIND_LABELS: Readonly<Partial<Record<DelegateKind, string>>> = {
  'ex-officio': 'đương nhiên',
  elected: 'được bầu',
  appointed: 'được chỉ định',
  alternate: 'dự khuyết',
};

/** Who reported, and the roster in figures; percentages of those summoned. */
export function credentialLines({ setup, delegates }: PaperRecords, book: ValueBook): readonly Paragraph[] {
  const summoned = summonedDelegates(delegates);
  const isDelegates = setup.congress.kind === 'delegates';
  const reporter = holderOf(setup, 'credentials-head');
  const opening =
    isDelegates && reporter
      ? `Đồng chí ${reporter.fullName}, Trưởng Ban Thẩm tra tư cách đại biểu, báo cáo kết quả thẩm tra tư cách đại biểu.`
      : `Đại hội nghe báo cáo ${isDelegates ? 'thẩm tra tư cách đại biểu' : 'tình hình đảng viên dự Đại hội'}.`;
  const facts = [isDelegates ? kindsText(summoned) : '', womenText(summoned), minorityText(summoned)].filter(Boolean);
  if (summoned.length === 0 || facts.length === 0) return [{ doan: opening }];
  const value = facts.join('; ');
  book.note({ tag: 'trieu_tap', label: 'Thành phần được triệu tập', value, record: 'delegates.structure' });
  return [{ doan: opening }, { doan: `Trong số ${isDelegates ? 'đại biểu' : 'đảng viên'} được triệu tập: ${value}.` }];
}

function kindsText(delegates: readonly Delegate[]): string {
  const kinds = Object.entries(KIND_LABELS).map(([kind, label]) => ({
    label,
    count: delegates.filter((one) => one.kind === kind).length,
  }));
  return kinds
    .filter(({ count }) => count > 0)
    .map(({ label, count }) => `${label} ${countOnPaper(count)}`)
    .join(', ');
}

/** A share is told only when everyone's data says so. */
function womenText(delegates: readonly Delegate[]): string {
  if (delegates.some(({ gender }) => gender === null)) return '';
  return shareOf('nữ', delegates.filter(({ gender }) => gender === 'female').length, delegates.length);
}

function minorityText(delegates: readonly Delegate[]): string {
  const answers = delegates.map(({ ethnicity }) => isMinority(ethnicity));
  if (answers.includes(null)) return '';
  return shareOf('dân tộc thiểu số', answers.filter((is) => is === true).length, delegates.length);
}

const shareOf = (label: string, count: number, base: number) =>
  `${label} ${countOnPaper(count)} (${shareText(count, base)}%)`;
