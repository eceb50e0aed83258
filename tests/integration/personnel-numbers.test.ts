import { createRouterClient } from '@orpc/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { documentsRouter } from '../../electron/features/documents/documents.router.ts';
import { readDocx } from '../../electron/platform/docx/read-docx.ts';
import type { DraftValues } from '../../shared/domain/documents/paper.ts';
import { openTestContext } from '../fixtures/context.ts';
import {
  ATTENDS,
  EXPLANATION,
  type KnownMeeting,
  type KnownPerson,
  LISTS,
  MEETINGS,
  minutesNumber,
  PEOPLE,
  REPLACED,
  SEATS,
  storeKnownPersonnel,
} from '../fixtures/known-personnel.ts';
import { COMPLETE_DRAFTS } from '../fixtures/paper-records.ts';

/**
 * Every number in the personnel papers (mỗi con số), reckoned here by plain counting over the people and meetings that
 * were written into the file, and read back from the .docx. Nothing of the rules of the app is used to reckon.
 */
type Paper = { readonly lines: readonly string[]; readonly tables: readonly (readonly string[])[][] };

const open = () => {
  const context = openTestContext();
  storeKnownPersonnel(context);
  return createRouterClient(documentsRouter, { context });
};
let documents: ReturnType<typeof open>;
beforeAll(() => {
  documents = open();
});

async function read(paperId: string, more: DraftValues = {}): Promise<Paper> {
  const values = { ...COMPLETE_DRAFTS[paperId.split(':')[0] ?? ''], ...more };
  const file = await documents.preview({ paperId, values });
  const outline = readDocx(new Uint8Array(await file.arrayBuffer()));
  if (!outline.ok) throw new Error(JSON.stringify(outline.error));
  const tables: string[][][] = [];
  for (const { cell, text } of outline.value.paragraphs) {
    if (cell === null) continue;
    tables[cell.table] ??= [];
    const table = tables[cell.table] ?? [];
    table[cell.row] ??= [];
    const row = table[cell.row] ?? [];
    row[cell.column] = row[cell.column] === undefined ? text : `${row[cell.column]}\n${text}`;
  }
  const lines = outline.value.paragraphs.filter(({ cell }) => cell === null).map(({ text }) => text);
  return { lines, tables };
}

const two = (count: number) => (count > 0 && count < 10 ? `0${count}` : String(count));
/** Half up to two places, no idle zeros, a comma. */
const share = (part: number, whole: number) =>
  String(Math.floor((part * 20000 + whole) / (2 * whole)) / 100).replace('.', ',');
const UNITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
function words(count: number): string {
  const [tens, ones] = [Math.floor(count / 10), count % 10];
  if (tens === 0) return UNITS[ones] ?? '';
  const last =
    ones === 0
      ? ''
      : ones === 5
        ? ' lăm'
        : ones === 1 && tens > 1
          ? ' mốt'
          : ones === 4 && tens > 1
            ? ' bốn'
            : ` ${UNITS[ones]}`;
  return `${tens === 1 ? 'mười' : `${UNITS[tens]} mươi`}${last}`;
}
const inWords = (count: number) => `${two(count)} (${words(count)})`;
const tableDay = (day: string) => day.split('-').reverse().join('/');
const shortDay = (day: string) => {
  const [year, month = '', date = ''] = day.split('-');
  return `${date}/${Number(month) < 3 ? month : Number(month)}/${year}`;
};

const person = (at: number): KnownPerson => PEOPLE[at] as KnownPerson;
const listed = LISTS.committee.map(person);
const ofStanding = (reStanding: boolean) => listed.filter((one) => one.reStanding === reStanding);
/** Surely under this age on 20 June 2026: who has only a year of birth counts from its first day */
const isUnder =
  (age: number) =>
  ({ bornOn }: KnownPerson) =>
    `${bornOn}${bornOn.length === 4 ? '-01-01' : ''}` > `${2026 - age}-06-20`;
const wayOf = ({ reStanding }: KnownPerson) => (reStanding ? 're-standing' : 'first-time');
const label = ({ way, step, session }: KnownMeeting) =>
  `bước ${step} ${way === 're-standing' ? 'tái cử' : 'lần đầu'}${session === 1 ? '' : `, họp bổ sung lần ${session}`}`;
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** How a person came out of each step: at the last meeting of the step that says so. */
function cells(one: KnownPerson): string[] {
  const steps = one.reStanding ? [1, 2, 3] : [1, 2, 3, 4, 5];
  return steps.map((step) => {
    const meeting = MEETINGS.findLast(
      (held) => held.way === wayOf(one) && held.step === step && held.votes.has(one.at),
    );
    const votes = meeting?.votes.get(one.at);
    if (!meeting || votes === undefined) return '-';
    return votes === null ? 'Đạt' : `${two(votes)} (${share(votes, meeting.summoned)}%)`;
  });
}
const lastCell = (one: KnownPerson) => cells(one).at(-1) ?? '';

const YOUNG = 42;
const STRUCTURE: readonly (readonly [string, readonly KnownPerson[], (one: KnownPerson) => boolean])[] = [
  ['Nữ', listed, ({ isWoman }) => isWoman],
  [`Dưới ${YOUNG} tuổi`, listed, isUnder(YOUNG)],
  ['Người dân tộc thiểu số', listed, ({ ethnicity }) => ethnicity === 'Tày'],
  ['Đổi mới (lần đầu tham gia)', listed, ({ reStanding }) => !reStanding],
  ['Chuyên môn khoa học, công nghệ', listed, ({ science }) => science === true],
  ['Nữ trong ban thường vụ', LISTS['standing-committee'].map(person), ({ isWoman }) => isWoman],
  ['Dưới 40 tuổi', listed, isUnder(40)],
  ['Từ 40 đến 50 tuổi', listed, (one) => !isUnder(40)(one) && isUnder(51)(one)],
  ['Trên 50 tuổi', listed, (one) => !isUnder(51)(one)],
  ['Tái cử', listed, ({ reStanding }) => reStanding],
  ['Chuyên môn đại học trở lên', listed, ({ expertise }) => expertise !== ''],
  ['Trong đó sau đại học', listed, ({ expertise }) => expertise === 'Thạc sĩ'],
  ['Lý luận chính trị trung cấp trở lên', listed, () => true],
  ['Trong đó cao cấp, cử nhân', listed, ({ theory }) => theory === 'Cao cấp'],
];
const structureRows = STRUCTURE.map(([name, base, is], at) => {
  const count = base.filter(is).length;
  return [String(at + 1), name, two(count), share(count, base.length)];
});
const countOf = (name: string) => structureRows.find(([, one]) => one === name)?.[2] ?? '';
const shareOf = (name: string) => structureRows.find(([, one]) => one === name)?.[3] ?? '';

const STEP_LINES = MEETINGS.map((meeting, at) => {
  const { summoned, present, ballots, votes, vote } = meeting;
  const passed = [...votes.values()].filter((count) => count === null || count * 2 > summoned).length;
  return [
    `- ${upper(label(meeting))}: ${meeting.name}, ngày ${shortDay(meeting.heldOn)}: triệu tập ${two(summoned)} đồng chí`,
    `, có mặt ${two(present)} đồng chí (${share(present, summoned)}%)`,
    ballots === null
      ? ''
      : `; số phiếu phát ra ${two(ballots.issued)}, thu về ${two(ballots.returned)}, hợp lệ ${two(ballots.valid)}, không hợp lệ ${two(ballots.returned - ballots.valid)}`,
    vote === 'none'
      ? '; số người được thống nhất đưa vào danh sách: '
      : '; số người được trên 50% số được triệu tập đồng ý: ',
    `${two(passed)}/${two(votes.size)}; Biên bản số ${minutesNumber(at)}${at === MEETINGS.length - 1 ? '.' : ';'}`,
  ].join('');
});
const SURPLUS = [
  `Số lượng cần bầu vào Ban Chấp hành Đảng bộ xã Bình An: ${inWords(SEATS.committee)} đồng chí; số nhân sự giới thiệu: ${inWords(listed.length)} đồng chí.`,
  `Số dư: ${inWords(listed.length - SEATS.committee)} đồng chí, bằng ${share(listed.length - SEATS.committee, SEATS.committee)}% số lượng cần bầu.`,
];
const BASES = `Tỉ lệ phần trăm tính trên tổng số đồng chí được triệu tập của từng cuộc họp (${MEETINGS.filter(
  ({ vote }) => vote !== 'none',
)
  .map((meeting) => `${label(meeting)}: ${inWords(meeting.summoned)}`)
  .join('; ')}).`;
const TOTALS = `Tổng cộng: ${listed.length} đồng chí; nữ ${countOf('Nữ')} (${shareOf('Nữ')}%); dưới ${YOUNG} tuổi ${countOf(`Dưới ${YOUNG} tuổi`)} (${shareOf(`Dưới ${YOUNG} tuổi`)}%), chưa rõ 01; dân tộc thiểu số ${countOf('Người dân tộc thiểu số')} (${shareOf('Người dân tộc thiểu số')}%), chưa rõ 01; tái cử ${countOf('Tái cử')} (${shareOf('Tái cử')}%); lần đầu tham gia ${countOf('Đổi mới (lần đầu tham gia)')} (${shareOf('Đổi mới (lần đầu tham gia)')}%).`;
const resultRows = (reStanding: boolean) =>
  ofStanding(reStanding).map((one, at) => [String(at + 1), one.name, ...cells(one)]);
const introducingRows = (reStanding: boolean) =>
  ofStanding(reStanding).map((one, at) => [
    ...[String(at + 1), `${one.name}, ${tableDay(one.bornOn)}, Chức vụ ${one.at + 100}`],
    ...cells(one),
  ]);
/** Rows that begin with a number of their own. */
const dataRows = (table: readonly (readonly string[])[] = []) => table.filter(([first = '']) => /^\d+$/.test(first));
const tablesOf = ({ tables }: Paper) => tables.map(dataRows).filter((rows) => rows.length > 0);
const TITLES = {
  ...{ committee: 'Ban Chấp hành', 'standing-committee': 'Ban Thường vụ', secretary: 'Bí thư' },
  ...{ 'deputy-secretary': 'Phó Bí thư', 'inspection-commission': 'Uỷ ban Kiểm tra' },
  'inspection-head': 'Chủ nhiệm Uỷ ban Kiểm tra',
} as const;
const OFFICES = Object.keys(TITLES) as (keyof typeof TITLES)[];
const numbered = (pairs: readonly (readonly [string, number])[]) =>
  pairs.map(([title, count], at) => `${at + 1}. ${title}: ${two(count)} đồng chí`);

/** What has a figure although it is no record of personnel: the term, number and day, what the test itself typed. */
const OTHER = /nhiệm kỳ 20\d\d|^Dự thảo|ngày\s+tháng\s+năm|đạt 12 việc|^Số\s|Căn cứ|^\(Kèm theo|^\S*, ngày|khoá/;
const unexplained = ({ lines }: Paper, known: readonly string[]) =>
  lines.filter((line) => /\d/.test(line) && !known.includes(line) && !OTHER.test(line));

describe('mỗi con số', () => {
  it('of the scheme is what the people and meetings add up to', async () => {
    const paper = await read('personnel-scheme');
    const [seats, structure, reStanding, firstTime, ...people] = tablesOf(paper);
    expect(seats).toEqual(
      OFFICES.map((office, at) => {
        const [count, wanted] = [LISTS[office].length, SEATS[office]];
        return [
          String(at + 1),
          TITLES[office],
          two(wanted),
          two(count),
          two(count - wanted),
          share(count - wanted, wanted),
        ];
      }),
    );
    expect(structure?.map((row) => row.slice(0, 4))).toEqual(structureRows);
    expect(reStanding).toEqual(resultRows(true));
    expect(firstTime).toEqual(resultRows(false));
    const row = (one: KnownPerson, at: number) => [
      ...[String(at + 1), one.name, tableDay(one.bornOn), `Chức vụ ${one.at + 100}`, lastCell(one)],
    ];
    expect(people).toEqual([ofStanding(true).map(row), ofStanding(false).map(row)]);
    const plan = OFFICES.slice(1).map((office) => [TITLES[office], LISTS[office].length] as const);
    const known = [
      ...[...SURPLUS, ...STEP_LINES, BASES, ...numbered(plan)],
      `Cơ cấu của ${inWords(listed.length)} nhân sự giới thiệu; tuổi tính đến ngày khai mạc Đại hội:`,
      ...[
        `Tái cử: ${two(ofStanding(true).length)} đồng chí`,
        `Lần đầu tham gia: ${two(ofStanding(false).length)} đồng chí`,
      ],
    ];
    expect(paper.lines).toEqual(expect.arrayContaining(known));
    const shortfalls = paper.lines.filter((line) => line.endsWith(`${EXPLANATION}.`));
    const introduced = paper.lines.filter((line) => line.startsWith('- Đồng chí') || line.startsWith('- Các đồng chí'));
    expect(unexplained(paper, [...known, ...shortfalls, ...introduced])).toEqual([]);
  });

  it('of the submission and its annex is the same as of the scheme', async () => {
    const paper = await read('personnel-submission');
    const [reStanding, firstTime, structure, annex] = tablesOf(paper);
    expect(reStanding).toEqual(introducingRows(true));
    expect(firstTime).toEqual(introducingRows(false));
    expect(structure?.map((row) => row.slice(0, 4))).toEqual(structureRows);
    expect(annex?.map((row) => [row[0], row[1], row[2], row[3], row.at(-2)])).toEqual(annexRows(lastCell));
    const all = [
      ...OFFICES.map((office) => [TITLES[office], LISTS[office].length] as const),
      ['Đại biểu chính thức dự đại hội cấp trên', LISTS['official-delegates'].length] as const,
      ['Đại biểu dự khuyết dự đại hội cấp trên', LISTS['alternate-delegates'].length] as const,
    ];
    const known = [
      ...[...STEP_LINES, BASES, ...SURPLUS, ...numbered(all)],
      `Tỉ lệ tính trên ${inWords(listed.length)} nhân sự giới thiệu vào Ban Chấp hành Đảng bộ xã Bình An; tuổi tính đến ngày khai mạc Đại hội.`,
    ];
    expect(paper.lines).toEqual(expect.arrayContaining(known));
    expect(paper.tables.flat(2)).toContain(TOTALS);
    expect(paper.tables.flat(2)).toContain(`A. Tái cử: ${two(ofStanding(true).length)} đồng chí`);
    expect(paper.tables.flat(2)).toContain(`B. Lần đầu tham gia: ${two(ofStanding(false).length)} đồng chí`);
    expect(paper.lines.join('\n')).not.toContain(person(REPLACED).name);
    // The tables introduce everyone of the committee, so no line does it again
    const again = listed.filter(({ name }) => paper.lines.some((line) => line.includes(`Đồng chí ${name}, sinh`)));
    expect(again).toEqual([]);
  });

  it.each([
    ['candidate-list', lastCell],
    ['candidate-list-a3', (one: KnownPerson) => cells(one).join('; ')],
  ] as const)('of the %s is counted over its rows', async (paperId, votes) => {
    const paper = await read(paperId);
    const [rows] = tablesOf(paper);
    expect(rows?.map((row) => [row[0], row[1], row[2], row[3], row.at(-2)])).toEqual(annexRows(votes));
    expect(paper.tables.flat(2)).toContain(TOTALS);
    expect(paper.tables.flat(2)).toContain(`A. Tái cử: ${two(ofStanding(true).length)} đồng chí`);
    expect(unexplained(paper, [])).toEqual([]);
  });

  it('of the public list tells neither votes nor standing', async () => {
    const paper = await read('candidate-list-public');
    const [rows] = tablesOf(paper);
    expect(rows?.map((row) => row.slice(0, 3))).toEqual(
      listed.map(({ name, bornOn }, at) => [String(at + 1), name, tableDay(bornOn)]),
    );
    expect(JSON.stringify(paper)).not.toMatch(/%|Tái cử|Kết luận|08-KL/);
    expect(unexplained(paper, [])).toEqual([]);
  });

  it.each(MEETINGS.filter(({ ballots }) => ballots !== null))(
    'of the ballot at $key is its list, and at most its seats',
    async (meeting) => {
      const paper = await read(`nomination-ballot:${meeting.key}.committee`);
      const people = PEOPLE.filter(({ at }) => meeting.votes.has(at)).sort((a, b) => placeOf(a) - placeOf(b));
      expect(tablesOf(paper)[0]?.map((row) => row.slice(0, 3))).toEqual(
        people.map(({ name, bornOn }, at) => [String(at + 1), name, tableDay(bornOn)]),
      );
      const count = inWords(people.length);
      expect(paper.lines).toContain(
        `Danh sách gồm ${count} đồng chí; mỗi phiếu giới thiệu nhiều nhất ${inWords(SEATS.committee)} đồng chí.`,
      );
      expect(unexplained(paper, []).filter((line) => !line.includes(count))).toEqual([]);
    },
  );

  it.each(MEETINGS.map((meeting, at) => ({ ...meeting, at })))(
    'of the minutes of $key is typed once',
    async (meeting) => {
      const paper = await read(`personnel-meeting-minutes:${meeting.key}`);
      expect(paper.lines).toEqual(
        expect.arrayContaining([...attendanceLines(meeting), ...ballotLines(meeting, false)]),
      );
      expect(tablesOf(paper)[0]).toEqual(outcomeRows(meeting, false));
      const known = [...attendanceLines(meeting), ...ballotLines(meeting, false), ...clockLines(meeting, 'Hội nghị')];
      expect(unexplained(paper, known)).toEqual([]);
    },
  );

  it.each(MEETINGS.filter(({ ballots }) => ballots !== null))('of the counting minutes of $key', async (meeting) => {
    const paper = await read(`nomination-count-minutes:${meeting.key}`);
    const known = [
      ...attendanceLines(meeting),
      ...ballotLines(meeting, true),
      ...clockLines(meeting, 'Việc kiểm phiếu'),
      'Tổ kiểm phiếu gồm 01 đồng chí:',
    ];
    expect(paper.lines).toEqual(expect.arrayContaining(known));
    expect(tablesOf(paper)[0]).toEqual(outcomeRows(meeting, true));
    expect(unexplained(paper, known)).toEqual([]);
  });

  it('of the scheme of the delegation is against the seats, and what was allotted is told apart', async () => {
    const paper = await read('upper-delegate-scheme', { chinh_thuc: 5, du_khuyet: 1 });
    const head = (title: string, office: 'official-delegates' | 'alternate-delegates') => {
      const [count, wanted] = [LISTS[office].length, SEATS[office]];
      return `${title}: giới thiệu ${inWords(count)} đồng chí; cần bầu ${inWords(wanted)} đồng chí; số dư ${inWords(count - wanted)}`;
    };
    const known = [
      head('Đại biểu chính thức', 'official-delegates'),
      head('Đại biểu dự khuyết', 'alternate-delegates'),
    ];
    expect(paper.lines).toEqual(expect.arrayContaining(known));
    expect(paper.lines.join('\n')).toMatch(/phân bổ: 05 \(năm\) đại biểu chính thức, 01 \(một\) đại biểu dự khuyết/);
    const rows = (list: readonly number[]) =>
      list.map((at, place) => [
        ...[String(place + 1), person(at).name, tableDay(person(at).bornOn), `Chức vụ ${at + 100}`],
      ]);
    expect(tablesOf(paper)).toEqual([rows(LISTS['official-delegates']), rows(LISTS['alternate-delegates'])]);
    expect(unexplained(paper, known).filter((line) => !line.includes('phân bổ'))).toEqual([]);
  });

  it('of the index of a dossier is counted over its lines', async () => {
    const paper = await read('candidate-file-index:c00');
    const [rows = []] = tablesOf(paper);
    const states = rows.map((row) => row.at(-1));
    const count = (...wanted: string[]) => states.filter((state) => wanted.includes(state ?? '')).length;
    expect([count('Có'), count('Hết hạn'), count('Chưa ghi ngày')]).toEqual([1, 1, 1]);
    const gaps = count('Thiếu', 'Hết hạn', 'Chưa ghi ngày', 'Hết hạn trước khai mạc');
    expect(paper.lines).toContain(`Hồ sơ có 03 giấy tờ; còn ${two(gaps)} giấy tờ thiếu, chưa ghi ngày hoặc hết hạn.`);
    expect(rows.find(([, name]) => name?.startsWith('Giấy chứng nhận'))?.slice(2)).toEqual([
      ...['214/GKSK', '03/09/2025', '03/03/2026', 'Hết hạn'],
    ]);
  });
});

const placeOf = ({ at }: KnownPerson) => (at === REPLACED ? 16 : at);

function annexRows(votes: (one: KnownPerson) => string) {
  return [...ofStanding(true), ...ofStanding(false)].map((one, at) => [
    ...[String(at + 1), one.name, one.isWoman ? '' : tableDay(one.bornOn), one.isWoman ? tableDay(one.bornOn) : ''],
    votes(one),
  ]);
}

function attendanceLines({ name, summoned, present }: KnownMeeting) {
  const away = summoned - present;
  const names = Array.from({ length: away }, (_, at) => `Vắng ${'ABC'.charAt(at)} (Ốm)`).join('; ');
  return [
    `- Được triệu tập: ${inWords(summoned)} đồng chí (${ATTENDS[name] ?? 'uỷ viên ban chấp hành'}).`,
    `- Có mặt: ${inWords(present)} đồng chí, bằng ${share(present, summoned)}% số được triệu tập.`,
    ...(away === 0 ? [] : [`- Vắng mặt: ${two(away)} đồng chí: ${names}.`]),
  ];
}

function ballotLines({ ballots, vote, summoned, present }: KnownMeeting, withPresent: boolean) {
  if (vote === 'none') return [];
  const second = withPresent ? `, số có mặt là ${inWords(present)}` : '';
  const base = `Tỉ lệ phần trăm: số được triệu tập là ${inWords(summoned)}${second} đồng chí; đạt khi được quá 1/2 số được triệu tập đồng ý.`;
  if (ballots === null) return [base];
  const { issued, returned, valid } = ballots;
  return [
    `Số phiếu phát ra: ${inWords(issued)}; thu về: ${inWords(returned)}; hợp lệ: ${inWords(valid)}; không hợp lệ: ${inWords(returned - valid)}.`,
    base,
  ];
}

const clockLines = ({ heldOn }: KnownMeeting, what: string) => {
  const [year, month = '', day] = heldOn.split('-');
  return [
    `- Thời gian: bắt đầu lúc 08 giờ 00 phút, ngày ${day} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}.`,
    `${what} kết thúc lúc 09 giờ 15 phút cùng ngày; biên bản được lập thành 02 (hai) bản có giá trị như nhau.`,
  ];
};

function outcomeRows({ votes, vote, summoned, present }: KnownMeeting, withPresent: boolean) {
  const people = PEOPLE.filter(({ at }) => votes.has(at)).sort((a, b) => placeOf(a) - placeOf(b));
  return people.map(({ at, name }, place) => {
    const count = votes.get(at) ?? 0;
    const head = [String(place + 1), name];
    if (vote === 'none') return [...head, 'Đưa vào danh sách', ''];
    const shares = [share(count, summoned), ...(withPresent ? [share(count, present)] : [])];
    return [...head, two(count), ...shares, count * 2 > summoned ? 'Đạt' : 'Không đạt'];
  });
}
