import { inCapitals } from '../components/words.ts';
import type { TextPlace } from '../content/content-finding.ts';
import type { PaperText, TextLine } from '../content/paper-text.ts';
import { columnOf, type TextTable } from '../content/text-table.ts';
import { folded } from './read-numbers.ts';

export const BODIES = {
  presidium: 'Đoàn Chủ tịch',
  secretariat: 'Đoàn Thư ký',
  credentials: 'Ban Thẩm tra tư cách đại biểu',
  counting: 'Ban Kiểm phiếu',
} as const;
export type CongressBody = keyof typeof BODIES;

/** A body of the congress with everybody a paper says it is made of. `name` as written; `key` in capitals. */
export type BodyList = {
  readonly body: CongressBody;
  readonly members: readonly BodyMember[];
};
type BodyMember = {
  readonly name: string;
  readonly key: string;
  readonly isHead: boolean;
  readonly where: TextPlace;
};

const NAMED: readonly (readonly [words: RegExp, body: CongressBody])[] = [
  [/^(?:doan chu tich|chu tich dai hoi)(?![a-z])/, 'presidium'],
  [/^(?:doan thu ky|thu ky dai hoi)(?![a-z])/, 'secretariat'],
  [/^ban tham tra tu cach/, 'credentials'],
  [/^ban kiem phieu(?![a-z])/, 'counting'],
];
const PERSON = /[Đđ]ồng chí ((?:\p{Lu}[\p{L}'’]*\s){1,5}\p{Lu}[\p{L}'’]*)/gu;
const NUMBERING = /^(?:\d{1,2}[.)]|[ivx]{1,4}[-.)]|[-–+•])\s*/;
const COUNT = /(?:\(|gom |co |so luong:? )0*(\d{1,3})(?: \([a-z ]+\))? dong chi/;
const HEAD = /(?<!phó )trưởng (?:ban|đoàn)/iu;

/** Minutes and lists say whom the congress elected into its bodies. */
const isListing = ({ kind, titleLines }: PaperText): boolean =>
  kind === 'congress-minutes' ||
  /^danh sach (?:cac co quan|doan chu tich)/.test(folded(titleLines.map(({ text }) => text).join(' ')));

/** The body that words begin to name; null for any other. */
export const bodyNamed = (words: string): CongressBody | null =>
  NAMED.find(([pattern]) => pattern.test(folded(words).replace(NUMBERING, '')))?.[1] ?? null;

/** Lists that are whole only: as many names as the paper says there are, or one to each line and no other line. */
export function bodyLists(text: PaperText): readonly BodyList[] {
  return isListing(text) ? [...listedInLines(text.lines), ...listedInTables(text)] : [];
}

/** "1. Đoàn Chủ tịch (02 đồng chí):" and lines with a dash, or the names behind the colon. */
function listedInLines(lines: readonly TextLine[]): readonly BodyList[] {
  return lines.flatMap((line, at): BodyList[] => {
    const body = bodyNamed(line.text);
    const colon = line.text.indexOf(':');
    if (body === null || line.isCell || colon < 0) return [];
    const rest = lines.slice(at + 1);
    const end = rest.findIndex((one) => !/^[-–+•]\s*đồng chí /iu.test(one.text));
    const below = rest.slice(0, end < 0 ? rest.length : end);
    const inline = line.text.slice(colon + 1).trim();
    const goesOn = /^[-–+•]/.test(rest[below.length]?.text ?? '');
    const told = COUNT.exec(folded(line.text.slice(0, colon)))?.[1];
    if (told === undefined && (inline !== '' || goesOn)) return [];
    const people = inline === '' ? below.flatMap((one) => peopleIn(one.text, one)) : peopleIn(inline, line);
    return wholeList(body, people, told);
  });
}

/** One person of a line with what is told of him up to the next. */
function peopleIn(words: string, where: TextLine): readonly BodyMember[] {
  const found = [...words.matchAll(PERSON)];
  return found.flatMap(({ 1: name = '', index }, at) => {
    const about = words.slice(index, found[at + 1]?.index ?? words.length);
    return [{ name, key: inCapitals(name), isHead: HEAD.test(about), where }];
  });
}

/** A table under a heading that names the body, with a column of tasks. */
function listedInTables({ tables, sections }: PaperText): readonly BodyList[] {
  return tables.flatMap((table): readonly BodyList[] => {
    const section = sections.filter((one) => one.paragraph < table.paragraph).at(-1);
    const body = section ? bodyNamed(section.title) : null;
    if (!section || body === null) return [];
    const told = section.lines.map((line) => COUNT.exec(folded(line.text))?.[1]).find((one) => one !== undefined);
    return wholeList(body, rowsOf(table), told);
  });
}

function rowsOf(table: TextTable): readonly BodyMember[] {
  const [who, task] = [columnOf(table, /^ho(?: va)? ten/), columnOf(table, /^vai tro|^nhiem vu/)];
  return table.rows.flatMap(({ cells, isGroup }) => {
    const cell = cells[who];
    const isHead = /^trưởng(?: ban| đoàn)?$/iu.test(cells[task]?.text.trim() ?? '');
    return isGroup || !cell?.text ? [] : [{ name: cell.text, key: inCapitals(cell.text), isHead, where: cell }];
  });
}

const wholeList = (body: CongressBody, members: readonly BodyMember[], told: string | undefined): BodyList[] =>
  members.length > 0 && (told === undefined || Number(told) === members.length) ? [{ body, members }] : [];
