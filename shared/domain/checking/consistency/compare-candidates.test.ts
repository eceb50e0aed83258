import { expect, it } from 'vitest';
import { readWritten, type WrittenPaper, written } from '../../../../tests/fixtures/written-paper.ts';
import { checkWithin } from './check-within.ts';
import { comparePapers, factsOfPaper } from './compare-papers.ts';

const { text, table, heading } = written;
const CONGRESS = 'Đại hội đại biểu Đảng bộ xã Bình An lần thứ II, nhiệm kỳ 2026 - 2031';
const COMMITTEE = 'Ban Chấp hành Đảng bộ xã Bình An, nhiệm kỳ 2026 - 2031';
const NAMES = ['Lộc Công Hoà', 'Nông Thị Mai', 'Vi Thị Én', 'Lê Minh Nghĩa'];
const OTHER = [...NAMES.slice(0, 3), 'Lê Văn Tám'];

const listed = (names = NAMES): WrittenPaper => ({
  ...{ type: 'DANH SÁCH', number: null, subject: [`trích ngang nhân sự giới thiệu bầu vào ${COMMITTEE}`] },
  body: [table(['TT', 'Họ và tên', 'Quê quán'], ...names.map((name, at) => [`${at + 1}`, name, 'Xã Bình An']))],
});
const ballot = (names = NAMES): WrittenPaper => ({
  ...{ type: 'PHIẾU BẦU', number: null, subject: [COMMITTEE] },
  body: [table(['TT', 'Họ và tên', 'Chức vụ'], ...names.map((name, at) => [`${at + 1}`, name, 'Bí thư chi bộ']))],
});
const counted = (names = NAMES, told = '4', change = 'Đại hội biểu quyết danh sách bầu cử.'): WrittenPaper => ({
  ...{ type: 'BIÊN BẢN', number: 'Số 01-BB/ĐH', subject: [CONGRESS] },
  body: [
    heading('1. Bầu Ban Chấp hành Đảng bộ xã'),
    text(change),
    text(`Số lượng bầu: 3 đồng chí; danh sách bầu cử có ${told} đồng chí.`),
    table(['TT', 'Họ và tên', 'Số phiếu'], ...names.map((name, at) => [`${at + 1}`, name, `${120 - at}`])),
  ],
});
const scheme = (count: string): WrittenPaper => ({
  ...{ type: 'ĐỀ ÁN', number: 'Số 02-ĐA/ĐU', subject: [`nhân sự ${COMMITTEE}`] },
  body: [text(`Số lượng cần bầu vào ${COMMITTEE}: 3 đồng chí; số nhân sự giới thiệu: ${count} đồng chí.`)],
});
const votes = (names: readonly string[]) =>
  table(['TT', 'Họ và tên', 'Số phiếu'], ...names.map((name, at) => [`${at + 1}`, name, `${120 - at}`]));
const ELECTED = 'Các đồng chí trúng cử:';
const LISTED = 'Danh sách bầu cử có 4 đồng chí.';
const election = (...body: readonly (string | readonly string[])[]): WrittenPaper => ({
  ...{ type: 'BIÊN BẢN', number: 'Số 01-BB/ĐH', subject: [CONGRESS] },
  body: [
    heading('1. Bầu Ban Chấp hành Đảng bộ xã'),
    ...body.map((one) => (typeof one === 'string' ? text(one) : votes(one))),
  ],
});
const split = election(LISTED, ELECTED, NAMES.slice(0, 3), 'Các đồng chí không trúng cử:', NAMES.slice(3));
const electedOnly = election(
  `${LISTED.slice(0, -1)}; số lượng bầu: 3. Kết quả các đồng chí trúng cử:`,
  NAMES.slice(0, 3),
);
const asManyAsElected = election(LISTED, 'Số lượng bầu: 3 đồng chí.', 'Kết quả như sau:', NAMES.slice(0, 3));
const allThenElected = election(LISTED, NAMES, `Căn cứ kết quả, ${ELECTED.toLowerCase()}`, NAMES.slice(0, 3));
const profiles = (kind: string, names: readonly string[]): WrittenPaper => ({
  ...listed([...names]),
  subject: [`trích ngang nhân sự ${kind} ${COMMITTEE}`],
});
const STAY = profiles('tái cử', NAMES.slice(0, 3));
const NEW = profiles('lần đầu tham gia', ['Lê Minh Nghĩa', 'Hà Văn Tư']);
const steps = (line: string): WrittenPaper => {
  const own = scheme('4');
  return { ...own, body: [...(own.body ?? []), text(line)] };
};
const found = (...papers: WrittenPaper[]) =>
  comparePapers(papers.map((one) => factsOfPaper(readWritten(one))))
    .findings.filter(({ rule }) => rule === 'NV-16')
    .map(({ file, found: told }) => `${file} ${told}`);

it.each<readonly [string, readonly WrittenPaper[], readonly string[]]>([
  ['the same on list, ballot and count', [listed(), ballot(), counted(), scheme('4')], []],
  [
    'another on the count',
    [listed(), counted(OTHER)],
    [
      '1 đồng chí Lê Văn Tám không có trong danh sách trích ngang, danh sách ấy có đồng chí Lê Minh Nghĩa mà ở đây không có',
    ],
  ],
  [
    'another on the count than on the ballot',
    [ballot(), counted(OTHER)],
    ['1 đồng chí Lê Văn Tám không có trong danh sách bầu cử, danh sách ấy có đồng chí Lê Minh Nghĩa mà ở đây không có'],
  ],
  [
    'left out of the count',
    [listed(), counted(NAMES.slice(0, 3), '3')],
    ['1 không có đồng chí Lê Minh Nghĩa, người có tên trong danh sách trích ngang'],
  ],
  [
    'left out, having withdrawn',
    [listed(), counted(NAMES.slice(0, 3), '3', 'Đồng chí Lê Minh Nghĩa xin rút, Đại hội đồng ý cho rút tên.')],
    [],
  ],
  [
    'added by nomination',
    [listed(), counted([...NAMES, 'Lê Văn Tám'], '5', 'Đại hội đề cử thêm đồng chí Lê Văn Tám.')],
    [],
  ],
  ['unnamed who withdrew', [listed(), counted(NAMES.slice(0, 3), '3', 'Có 01 đồng chí xin rút tên.')], []],
  [
    'nominated as they were put forward',
    [listed(), counted(NAMES.slice(0, 3), '3', 'Đoàn Chủ tịch đề cử danh sách gồm 4 đồng chí; không ai ứng cử thêm.')],
    ['1 không có đồng chí Lê Minh Nghĩa, người có tên trong danh sách trích ngang'],
  ],
  ['of another unit', [listed(['Mùa A Páo', 'Sùng Thị Dở', 'Thào A Chứ', 'Vàng A Lử']), counted()], []],
  ['more in the scheme', [listed(), scheme('6')], ['1 giới thiệu 6 người, danh sách trích ngang có 4']],
  ['split into those elected and those who were not', [listed(), ballot(), split], []],
  ['of whom only the elected are told', [listed(), electedOnly], []],
  ['of whom as many are told as were to be elected', [listed(), asManyAsElected], []],
  ['told whole and then those elected', [listed(), allThenElected], []],
  [
    'another among the elected only',
    [listed(), election(LISTED, ELECTED, OTHER.slice(1))],
    ['1 đồng chí Lê Văn Tám không có trong danh sách trích ngang'],
  ],
  ['on two lists put forward', [STAY, NEW, ballot([...NAMES, 'Hà Văn Tư']), scheme('5')], []],
  ['on a longer list of an earlier step', [profiles('quy hoạch', [...NAMES, 'Hà Văn Tư']), listed(), ballot()], []],
  [
    'more in the scheme than on two lists',
    [STAY, NEW, scheme('6')],
    ['2 giới thiệu 6 người, các danh sách trích ngang có 5'],
  ],
  [
    'left out of two lists on the ballot',
    [STAY, NEW, ballot(NAMES)],
    ['2 không có đồng chí Hà Văn Tư, người có tên trong danh sách trích ngang'],
  ],
  ['of one step of the scheme', [listed(), steps('Hội nghị bước 2: của 6 nhân sự giới thiệu, có 4 người đạt.')], []],
  ['as many in the scheme as on an earlier list', [listed([...NAMES, 'Lê Văn Tám']), listed(), scheme('5')], []],
])('candidates: %s', (_what, papers, told) => {
  expect(found(...papers)).toEqual(told);
});

it.each([
  ['4', []],
  ['5', ['danh sách bầu cử có 5, bảng kết quả có 4 người']],
])('minutes that say %s were on the list', (told, expected) => {
  const within = checkWithin(readWritten(counted(NAMES, told))).filter(({ rule }) => rule === 'NB-09');
  expect(within.map((one) => one.found)).toEqual(expected);
});

it.each([
  ['split', split],
  ['told of the elected only', electedOnly],
  ['as long as the number to elect', asManyAsElected],
  ['told whole and then of the elected', allThenElected],
])('a count that is %s has no row too few', (_what, paper) => {
  expect(checkWithin(readWritten(paper)).filter(({ rule }) => rule === 'NB-09')).toEqual([]);
});
