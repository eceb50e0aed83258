import { describe, expect, it } from 'vitest';
import type { CellContent, MergedCells, Sheet } from '#shared/kernel/sheet.ts';
import type { DelegateDraft } from './person.ts';
import { openRoster } from './read-roster.ts';
import type { RosterField } from './roster-import.ts';
import { findRosterLayout } from './roster-layout.ts';

const NO_CHOICE = { byColumn: {}, byHeader: new Map<string, RosterField | null>() };
const sheetOf = (rows: CellContent[][], merged: MergedCells[] = []): Sheet => ({
  name: 'DS',
  rows,
  merged,
  convertedFrom: null,
});
const merge = (top: number, left: number, bottom: number, right: number): MergedCells => ({ top, left, bottom, right });

function read(sheet: Sheet) {
  const layout = findRosterLayout(sheet, NO_CHOICE);
  if (!layout) throw new Error('no header found');
  const reader = openRoster(sheet, layout, { thisYear: 2026 });
  const lines = sheet.rows.slice(layout.firstRow).map((_, index) => reader.readLine(layout.firstRow + index));
  const people = lines.flatMap((line) => (line.kind === 'person' ? [line.person] : []));
  return {
    layout,
    people,
    skipped: lines.flatMap((line) => (line.kind === 'skipped' ? [line.skipped.row] : [])),
    problems: people.flatMap(({ problems }) => problems),
    of: <F extends keyof DelegateDraft>(field: F) => people.map(({ draft }) => draft[field]),
  };
}

describe('where the table stands', () => {
  it('finds a header of two merged rows below titles, and the row of numbers under it', () => {
    const sheet = sheetOf(
      [
        ['ĐẢNG BỘ XÃ BÌNH AN'],
        [],
        ['TT', 'Họ và tên', null, 'Năm sinh', null, 'Chi bộ'],
        [null, null, null, 'Nam', 'Nữ', null],
        ['(1)', '(2)', null, '(3)', '(4)', '(5)'],
        [1, 'Lộc Công', 'Hoà', 1968, null, 'Chi bộ 1'],
      ],
      [merge(2, 0, 3, 0), merge(2, 1, 3, 2), merge(2, 3, 2, 4), merge(2, 5, 3, 5)],
    );
    const { layout, people } = read(sheet);
    expect(layout.headerRows).toEqual([2, 3, 4]);
    expect(layout.columns).toEqual([
      { column: 'A', header: 'TT', field: 'rowNumber' },
      { column: 'B', header: 'Họ và tên', field: 'familyAndMiddleName' },
      { column: 'C', header: 'Họ và tên', field: 'givenName' },
      { column: 'D', header: 'Năm sinh · Nam', field: 'bornOnMale' },
      { column: 'E', header: 'Năm sinh · Nữ', field: 'bornOnFemale' },
      { column: 'F', header: 'Chi bộ', field: 'unit' },
    ]);
    expect(people.map(({ row, draft }) => [row, draft.fullName, draft.gender, draft.bornOn, draft.unit])).toEqual([
      [6, 'Lộc Công Hoà', 'male', '1968', 'Chi bộ 1'],
    ]);
  });

  it('finds a header of three rows and the numbers under it, whatever reaches down', () => {
    const sheet = sheetOf(
      [
        ['TT', 'Họ và tên', 'Ngày, tháng, năm sinh', null, 'Trình độ', null, null],
        [null, null, 'Nam', 'Nữ', 'Chuyên môn', null, 'LLCT'],
        [null, null, null, null, 'Bằng cấp', 'Ngành', null],
        ['1', '2', '3', '4', '5', '6', '7'],
        ['I', 'CHI BỘ THÔN NÀ LÙNG', null, null, null, null, null],
        [1, 'Nông Thị Kiểm', null, '5/1980', 'Đại học', 'Luật', 'Sơ cấp'],
      ],
      [
        ...[0, 1].map((left) => merge(0, left, 2, left)),
        merge(0, 2, 0, 3),
        merge(0, 4, 0, 6),
        merge(1, 4, 1, 5),
      ].concat(
        [2, 3, 6].map((left) => merge(1, left, 2, left)),
        [merge(4, 1, 4, 6)],
      ),
    );
    const { layout, of } = read(sheet);
    expect(layout.headerRows).toEqual([0, 1, 2, 3]);
    expect([of('fullName'), of('gender'), of('bornOn'), of('expertise'), of('unit')]).toEqual([
      ...[['Nông Thị Kiểm'], ['female'], ['1980-05'], ['Đại học, Luật'], ['CHI BỘ THÔN NÀ LÙNG']],
    ]);
  });

  it.each<[string, CellContent[][]]>([
    ['one header', [['STT', 'Họ và tên', 'Ngày', 'Tháng', 'Năm sinh', 'Vào Đảng']]],
    [
      'a header over cells that nobody merged',
      [
        ['STT', 'Họ và tên', 'Ngày sinh', null, null, 'Vào Đảng'],
        [null, null, 'Ngày', 'Tháng', 'Năm', 'Dự bị'],
      ],
    ],
  ])('reads a birth date in its parts under %s', (_, header) => {
    const rows: CellContent[][] = [
      [1, 'Vi Văn Sơn', 1, 2, 1970, '3/2/1999'],
      [2, 'Lộc Hoà', null, 5, 1975, null],
    ];
    const { of } = read(sheetOf([...header, ...rows]));
    expect([of('bornOn'), of('joinedPartyOn')]).toEqual([
      ['1970-02-01', '1975-05'],
      ['1999-02-03', null],
    ]);
  });

  it('takes marks under "Nam" and "Nữ" for the gender, though a birth date stands beside', () => {
    const sheet = sheetOf([
      ['STT', 'Họ và tên', 'Ngày sinh', null, null],
      [null, null, '(ngày, tháng, năm)', 'Nam', 'Nữ'],
      [1, 'Vi Văn Sơn', '1/2/1970', '+', null],
      [2, 'Nông Thị Kiểm', '1/2/1971', null, '+'],
    ]);
    const { of, problems } = read(sheet);
    expect([of('gender'), of('bornOn'), problems]).toEqual([['male', 'female'], ['1970-02-01', '1971-02-01'], []]);
  });

  it('finds none where no column holds names', () => {
    expect(
      findRosterLayout(
        sheetOf([
          ['Chỉ tiêu', 'Kế hoạch'],
          ['Thu ngân sách', 12],
        ]),
        NO_CHOICE,
      ),
    ).toBeNull();
    expect(findRosterLayout(sheetOf([]), NO_CHOICE)).toBeNull();
  });

  it('lets the clerk say what a column holds, now or as remembered', () => {
    const sheet = sheetOf([
      ['Người dự', 'Thâm niên'],
      ['Lộc Công Hoà', '1968'],
    ]);
    const fields = (choices: Parameters<typeof findRosterLayout>[1]) =>
      findRosterLayout(sheet, choices)?.columns.map(({ field }) => field);
    expect(fields({ ...NO_CHOICE, byColumn: { A: 'fullName', B: null } })).toEqual(['fullName', null]);
    expect(fields({ byColumn: {}, byHeader: new Map([['nguoi du', 'fullName']]) })).toEqual(['fullName', null]);
  });

  it('joins columns of the same meaning, but keeps one day', () => {
    const { of, layout } = read(
      sheetOf([
        ['Họ tên', 'Chức vụ', 'Đơn vị công tác', 'Ngày sinh', 'Năm sinh'],
        ['Lộc Hoà', 'Y sĩ', 'Trạm Y tế', '1/2/1968', 1970],
      ]),
    );
    expect([of('post'), of('bornOn')]).toEqual([['Y sĩ, Trạm Y tế'], ['1968-02-01']]);
    expect(layout.columns[4]?.field).toBeNull();
  });
});

describe('rows that name no person', () => {
  const HEADER = ['TT', 'Họ và tên', 'Ngày sinh', 'Dân tộc'];
  it('are headings, totals and signature lines', () => {
    const { skipped, of } = read(
      sheetOf([
        HEADER,
        ['I. Đại biểu đương nhiên'],
        [1, 'Lộc Công Hoà', '1968', 'Hoa'],
        ['II. Đại biểu được bầu: 2 đồng chí'],
        ['Chi bộ thôn Nà Lùng: 1 đ/c'],
        [2, 'Vi Đức Đạt', '1970', 'Nùng'],
        ['B. ĐẠI BIỂU DỰ KHUYẾT'],
        [3, 'Bế Minh Hiệp', '1971', 'Tày'],
        [],
        [null, 'Tổng cộng: 3 đồng chí'],
        [null, null, 'Bình An, ngày 20 tháng 5 năm 2026'],
        [null, null, 'T/M CẤP UỶ'],
        [null, null, 'Nguyễn Văn Thư'],
        [4],
      ]),
    );
    expect(skipped).toEqual([2, 4, 5, 7, 10, 11, 12, 13, 14]);
    expect(of('fullName')).toEqual(['Lộc Công Hoà', 'Vi Đức Đạt', 'Bế Minh Hiệp']);
    expect(of('kind')).toEqual(['ex-officio', 'elected', 'alternate']);
    // Alternates under a heading of their own are not of the unit above it
    expect(of('unit')).toEqual(['', 'Chi bộ thôn Nà Lùng', '']);
    expect(of('summoned')).toEqual([true, true, false]);
  });

  it('have their number in the column of numbers, as often as not', () => {
    const { skipped, of } = read(
      sheetOf([
        HEADER,
        ['I', 'Đại biểu đương nhiên'],
        [1, 'Lộc Công Hoà', '1968', 'Hoa'],
        ['II.', 'Đại biểu được bầu'],
        [1, 'Chi bộ thôn Nà Lùng'],
        [1, 'Vi Đức Đạt', '1970', 'Nùng'],
        [2, 'Chi bộ thôn Pò Mã (2 đồng chí)'],
        [2, 'Đoàn Thị Ánh'],
        ['C', 'Khách mời'],
      ]),
    );
    expect([skipped, of('fullName')]).toEqual([
      [2, 4, 5, 7, 9],
      ['Lộc Công Hoà', 'Vi Đức Đạt', 'Đoàn Thị Ánh'],
    ]);
    expect([of('kind'), of('unit')]).toEqual([
      ['ex-officio', 'elected', 'elected'],
      ['', 'Chi bộ thôn Nà Lùng', 'Chi bộ thôn Pò Mã'],
    ]);
  });

  it('name the unit of those below by what it is, and never keep the unit before', () => {
    const sheet = sheetOf([
      ['STT', 'Họ và tên', 'Năm sinh'],
      ['CHI BỘ THÔN PÒ MÃ', null, null],
      [1, 'Vi Văn Sơn', 1970],
      ['Trường Tiểu học Bình An', null, null],
      [2, 'Đàm Văn Bé', 1971],
      [null, 'Công an xã', null],
      [3, 'Đoàn Thị Hội', 1972],
      [null, 'Công ty chè Nà Sla', null],
      [4, 'Tô Thị Bản', 1973],
      [null, 'Cộng: 4 đồng chí', null],
    ]);
    expect(read(sheet).people.map(({ draft }) => [draft.fullName, draft.unit])).toEqual([
      ['Vi Văn Sơn', 'CHI BỘ THÔN PÒ MÃ'],
      ['Đàm Văn Bé', 'Trường Tiểu học Bình An'],
      ['Đoàn Thị Hội', 'Công an xã'],
      ['Tô Thị Bản', 'Công ty chè Nà Sla'],
    ]);
  });

  it('tell official from probationary members, and elected delegates from alternates', () => {
    const members = sheetOf([
      ['DANH SÁCH ĐẢNG VIÊN CHI BỘ'],
      ['STT', 'Họ và tên', 'Năm sinh'],
      ['I', 'Đảng viên chính thức', null],
      [1, 'Vi Văn Sơn', 1970],
      ['II. Đảng viên dự bị', null, null],
      [2, 'Đàm Văn Bé', 2001],
    ]);
    expect(read(members).people.map(({ draft }) => [draft.kind, draft.membership])).toEqual([
      ['member', 'official'],
      ['member', 'probationary'],
    ]);
    const delegates = sheetOf([
      ['STT', 'Họ và tên', 'Năm sinh'],
      ['A. Đại biểu chính thức', null, null],
      [1, 'Vi Văn Sơn', 1970],
      ['B. Đại biểu dự khuyết', null, null],
      [1, 'Đàm Văn Bé', 1971],
    ]);
    expect(read(delegates).of('kind')).toEqual(['elected', 'alternate']);
  });

  it('make members of everybody on a list of Party members', () => {
    const members = [['DANH SÁCH ĐẢNG VIÊN TRIỆU TẬP'], HEADER, [1, 'Lộc Công Hoà', '1968', 'Hoa']];
    expect(read(sheetOf(members)).of('kind')).toEqual(['member']);
    expect(read(sheetOf(members.slice(1))).of('kind')).toEqual([null]);
  });
});

describe('one person', () => {
  it.each([
    { says: 'a word', header: 'Giới tính', cells: ['Nam', 'nữ', null], genders: ['male', 'female', null] },
    { says: 'a mark under Nữ', header: 'Nữ', cells: ['x', null, '0'], genders: ['female', 'male', 'male'] },
    { says: 'a mark under Nam', header: 'Nam', cells: ['x', null, true], genders: ['male', 'female', 'male'] },
  ])('has a gender by $says', ({ header, cells, genders }) => {
    const rows = cells.map((cell, index) => [index + 1, 'Lý Ánh', cell]);
    expect(read(sheetOf([['TT', 'Họ tên', header], ...rows])).of('gender')).toEqual(genders);
  });

  it('has a tidy name, whatever stands before it', () => {
    const names = ['Đ/c  NGUYỄN VĂN AN', 'Đồng chí Lý Thị ánh', 'Vi Đức Đạt '];
    const { of } = read(sheetOf([['TT', 'Họ và tên'], ...names.map((name, index) => [index + 1, name])]));
    expect(of('fullName')).toEqual(['Nguyễn Văn An', 'Lý Thị Ánh', 'Vi Đức Đạt']);
  });

  it('is reported on, cell by cell, and loses nothing that can be read', () => {
    const { people, problems } = read(
      sheetOf([
        ['TT', 'Họ và tên', 'Ngày sinh', 'Ngày vào Đảng', 'Giới tính', 'Đương nhiên', 'Bầu'],
        [1, 'Lý Ánh', '31/02/1980', 'hè 1990', 'nam nữ', 'x', 'x'],
        [2, null, '01/02/1980', '', '', '', ''],
      ]),
    );
    expect(problems).toEqual([
      {
        row: 2,
        code: 'two-kinds',
        message: 'Dòng 2: đánh dấu hai diện đại biểu; để trống diện, hãy sửa sau khi nhập.',
      },
      {
        row: 2,
        code: 'unknown-gender',
        message: 'Dòng 2: “nam nữ” không phải là nam hay nữ; để trống giới tính, hãy sửa sau khi nhập.',
      },
      {
        row: 2,
        code: 'impossible-date',
        message: 'Ô C2 “31/02/1980” không thể là ngày sinh; hãy chọn nhập và để trống, hay bỏ qua dòng này.',
      },
      {
        row: 2,
        code: 'unreadable-date',
        message: 'Ô D2 “hè 1990” không đọc được thành ngày vào Đảng; để trống, hãy sửa sau khi nhập.',
      },
      { row: 3, code: 'no-name', message: 'Dòng 3: chưa có họ và tên; dòng này không được nhập.' },
    ]);
    expect(people[0]?.draft).toMatchObject({ fullName: 'Lý Ánh', bornOn: null, gender: null, kind: null });
  });

  it.each([
    {
      says: 'a header of two rows',
      head: [
        ['Họ tên', 'Ngày sinh', null, null],
        [null, 'Ngày', 'Tháng', 'Năm'],
      ],
    },
    {
      says: 'the same without marks',
      head: [
        ['Ho ten', 'Ngay sinh', null, null],
        [null, 'Ngay', 'Thang', 'Nam'],
      ],
    },
    { says: 'three headers', head: [['Họ tên', 'Ngày sinh', 'Tháng sinh', 'Năm sinh']] },
    { says: 'one header over three columns', head: [['Họ tên', 'Ngày, tháng, năm sinh', null, null]] },
  ])('has its birth date in three columns under $says', ({ head }) => {
    const { of, problems } = read(
      sheetOf(
        [
          ...head,
          ['Lý Ánh', 2, 4, 1968],
          ['Lý Hoà', null, '04', '1970'],
          ['Lý Vân', null, null, 1971],
          ['Lý Đạt', 31, 2, 1980],
        ],
        [merge(0, 1, 0, 3)].slice(head.length === 1 && head[0]?.[2] !== null ? 1 : 0),
      ),
    );
    expect(of('bornOn')).toEqual(['1968-04-02', '1970-04', '1971', null]);
    expect(of('gender')).toEqual([null, null, null, null]);
    const row = head.length + 4;
    expect(problems.map(({ message }) => message)).toEqual([
      `Các ô B${row}, C${row}, D${row} “31 · 2 · 1980” không thể là ngày sinh; hãy chọn nhập và để trống, hay bỏ qua dòng này.`,
    ]);
  });

  it.each<{ says: string; head: CellContent[][]; merged?: MergedCells[] }>([
    {
      says: 'a header merged over three',
      head: [
        ['Họ tên', 'Ngày sinh', 'Ngày vào Đảng', null, null],
        [null, null, 'Ngày', 'Tháng', 'Năm'],
      ],
      merged: [merge(0, 0, 1, 0), merge(0, 1, 1, 1), merge(0, 2, 0, 4)],
    },
    {
      says: 'the same without marks',
      head: [
        ['Ho ten', 'Ngay sinh', 'Ngay vao Dang', null, null],
        [null, null, 'Ngay', 'Thang', 'Nam'],
      ],
      merged: [merge(0, 2, 0, 4)],
    },
    { says: 'bare headers after it', head: [['Họ tên', 'Ngày sinh', 'Ngày vào Đảng', 'Tháng', 'Năm']] },
    { says: 'bare headers without marks', head: [['Ho ten', 'Ngay sinh', 'Ngay vao Dang', 'Thang', 'Nam']] },
    { says: 'bare headers before it', head: [['Họ tên', 'Ngày sinh', 'Ngày', 'Tháng', 'Năm vào Đảng']] },
    {
      says: 'three headers that all say it',
      head: [['Họ tên', 'Ngày sinh', 'Ngày vào Đảng', 'Tháng vào Đảng', 'Năm vào Đảng']],
    },
    {
      says: 'one header over three columns',
      head: [['Họ tên', 'Ngày sinh', 'Ngày vào Đảng', null, null]],
      merged: [merge(0, 2, 0, 4)],
    },
  ])('has its day of joining the Party in three columns under $says', ({ head, merged }) => {
    const born = '2/4/1968';
    const rows = [
      ['Lý Ánh', born, 3, 2, 1999],
      ['Lý Hoà', born, null, '05', '2001'],
      ['Lý Vân', born, null, null, 2004],
      ['Lý Sen', born, null, null, null],
      ['Lý Bé', born, 7, null, 1995],
      ['Lý Đạt', born, 31, 2, 1990],
      ['Lý Cổ', born, 1, 1, 1925],
    ];
    const { of, problems } = read(sheetOf([...head, ...rows], merged));
    expect(of('joinedPartyOn')).toEqual(['1999-02-03', '2001-05', '2004', null, '1995', null, null]);
    expect(of('bornOn')).toEqual(rows.map(() => '1968-04-02'));
    expect(of('gender')).toEqual(rows.map(() => null));
    const row = head.length + 5;
    expect(problems.map(({ message }) => message)).toEqual([
      `Các ô C${row}, D${row}, E${row} “7 · … · 1995” có ngày mà không có tháng; chỉ ghi năm vào Đảng 1995.`,
      `Các ô C${row + 1}, D${row + 1}, E${row + 1} “31 · 2 · 1990” không thể là ngày vào Đảng; hãy chọn nhập và để trống, hay bỏ qua dòng này.`,
      `Các ô C${row + 2}, D${row + 2}, E${row + 2} “1 · 1 · 1925” không thể là ngày vào Đảng; hãy chọn nhập và để trống, hay bỏ qua dòng này.`,
    ]);
  });

  const PARTS = ['Ngày', 'Tháng', 'Năm'];
  it.each<{ says: string; head: CellContent[][]; merged?: MergedCells[] }>([
    {
      says: 'a header over cells that nobody merged',
      head: [
        ['Họ tên', 'Ngày vào Đảng', 'Chính thức (Ngày, Tháng, Năm)', null, null],
        [null, null, ...PARTS],
      ],
    },
    {
      says: 'the same merged and without marks',
      head: [
        ['Ho ten', 'Ngay vao Dang', 'Chinh thuc', null, null],
        [null, null, 'Ngay', 'Thang', 'Nam'],
      ],
      merged: [merge(0, 0, 1, 0), merge(0, 1, 1, 1), merge(0, 2, 0, 4)],
    },
    { says: 'bare headers after it', head: [['Họ tên', 'Ngày vào Đảng', 'Ngày chính thức', 'Tháng', 'Năm']] },
    { says: 'bare headers before it', head: [['Họ tên', 'Ngày vào Đảng', 'Ngày', 'Tháng', 'Năm chính thức']] },
    {
      says: 'three headers that all say it',
      head: [['Họ tên', 'Ngày vào Đảng', 'Ngày chính thức', 'Tháng chính thức', 'Năm chính thức']],
    },
    {
      says: 'one header over three columns',
      head: [['Họ tên', 'Ngày vào Đảng', 'Chính thức (ngày, tháng, năm)', null, null]],
      merged: [merge(0, 2, 0, 4)],
    },
  ])('has its day of full membership in three columns under $says', ({ head, merged }) => {
    const joined = '3/2/1998';
    const rows = [
      ['Lý Ánh', joined, 3, 2, 1999],
      ['Lý Hoà', joined, null, '05', '2001'],
      ['Lý Bé', joined, 7, null, 1999],
      ['Lý Đạt', joined, 31, 2, 1999],
    ];
    const { of, problems } = read(sheetOf([...head, ...rows], merged));
    expect(of('officialOn')).toEqual(['1999-02-03', '2001-05', '1999', null]);
    expect(of('joinedPartyOn')).toEqual(rows.map(() => '1998-02-03'));
    expect(of('kind')).toEqual(rows.map(() => null));
    const row = head.length + 3;
    expect(problems.map(({ message }) => message)).toEqual([
      `Các ô C${row}, D${row}, E${row} “7 · … · 1999” có ngày mà không có tháng; chỉ ghi năm chính thức 1999.`,
      `Các ô C${row + 1}, D${row + 1}, E${row + 1} “31 · 2 · 1999” không thể là ngày chính thức; hãy chọn nhập và để trống, hay bỏ qua dòng này.`,
    ]);
  });

  it('has the days of joining and of full membership in their parts below one header', () => {
    const { of } = read(
      sheetOf([
        ['Họ tên', 'Ngày vào Đảng'],
        [null, 'Dự bị', null, null, 'Chính thức', null, null],
        [null, ...PARTS, ...PARTS],
        ['Lý Ánh', 3, 2, 1999, 5, 3, 2000],
      ]),
    );
    expect([of('joinedPartyOn'), of('officialOn')]).toEqual([['1999-02-03'], ['2000-03-05']]);
  });

  it('has both dates in their parts side by side, and those the clerk put together by hand', () => {
    const dates = (head: CellContent[][], byColumn: Record<string, RosterField>) => {
      const sheet = sheetOf([...head, ['Lý Ánh', 2, 4, 1968, 3, 2, 1999]]);
      const layout = findRosterLayout(sheet, { ...NO_CHOICE, byColumn });
      if (!layout) throw new Error('no header found');
      const line = openRoster(sheet, layout, { thisYear: 2026 }).readLine(layout.firstRow);
      return line.kind === 'person' ? [line.person.draft.bornOn, line.person.draft.joinedPartyOn] : [];
    };
    const parts = ['Ngày', 'Tháng', 'Năm'];
    const both = [
      ['Họ tên', 'Ngày sinh', null, null, 'Vào Đảng', null, null],
      [null, ...parts, ...parts],
    ];
    expect(dates(both, {})).toEqual(['1968-04-02', '1999-02-03']);
    expect(dates([['Họ tên', 'Ngày sinh', 'Tháng', 'Năm', 'Ngày vào Đảng', 'Tháng', 'Năm']], {})).toEqual([
      '1968-04-02',
      '1999-02-03',
    ]);
    const byHand = { E: 'joinedPartyDay', F: 'joinedPartyMonth', G: 'joinedPartyYear' } as const;
    expect(dates([['Họ tên', 'Ngày sinh', 'Tháng', 'Năm', 'K1', 'K2', 'K3']], byHand)).toEqual([
      '1968-04-02',
      '1999-02-03',
    ]);
  });

  it('shares what stands in a cell merged over several rows, or is written "nt"', () => {
    const sheet = sheetOf(
      [
        ['STT', 'Đơn vị', 'Họ tên', 'Năm sinh', 'Quê quán'],
        [1, 'Chi bộ Nà Lùng', 'Vi Văn Sơn', 1970, 'Xã Bình An'],
        [2, null, 'Đàm Văn Bé', null, '-nt-'],
        [3, 'Chi bộ Pò Mã', 'Mã Thị Sen', 1972, '″'],
        [4, null, 'Lộc Hoà', 1973, null],
        ['Chi bộ Trạm Y tế', null, null, null, null],
        [5, 'nt', 'Hứa Thị Y', 1974, 'nt'],
      ],
      [merge(1, 1, 2, 1), merge(1, 3, 2, 3)],
    );
    const { of } = read(sheet);
    expect(of('unit')).toEqual(['Chi bộ Nà Lùng', 'Chi bộ Nà Lùng', 'Chi bộ Pò Mã', '', 'Chi bộ Trạm Y tế']);
    expect(of('homeTown')).toEqual(['Xã Bình An', 'Xã Bình An', 'Xã Bình An', '', '']);
    expect(of('bornOn')).toEqual(['1970', null, '1972', '1973', '1974']);
  });

  it('keeps a birth date beside columns of its month or year alone', () => {
    const born = (...head: string[]) =>
      read(
        sheetOf([
          ['Họ tên', ...head],
          ['Lý Ánh', '02/04/1968', 4],
        ]),
      ).of('bornOn');
    expect(born('Ngày sinh', 'Tháng sinh')).toEqual(['1968-04-02']);
    expect(born('Ngày sinh', 'Tháng sinh', 'Năm sinh')).toEqual(['1968-04-02']);
  });

  it('has no gender when two birth columns are filled', () => {
    const { problems, of } = read(
      sheetOf([
        ['Họ tên', 'Năm sinh nam', 'Ngày sinh nữ'],
        ['Lý Ánh', '1980', '1981'],
        ['Lý Ánh', null, '1981'],
      ]),
    );
    expect([of('gender'), problems.map(({ code }) => code)]).toEqual([[null, 'female'], ['unknown-gender']]);
  });
});
