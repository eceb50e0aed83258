import { describe, expect, it } from 'vitest';
import type { CellContent, Sheet } from '#shared/kernel/sheet.ts';
import { openMatcher } from './match-roster.ts';
import { openRoster } from './read-roster.ts';
import { findRosterLayout } from './roster-layout.ts';

const HEADER = ['STT', 'Họ và tên', 'Năm sinh'];

function match(rows: CellContent[][], unit: string, header: CellContent[]) {
  const sheet: Sheet = { name: 'DS', rows: [header, ...rows], merged: [], convertedFrom: null };
  const layout = findRosterLayout(sheet, { byColumn: {}, byHeader: new Map() });
  if (!layout) throw new Error('no header found');
  const reader = openRoster(sheet, layout, { thisYear: 2026, unit });
  const matcher = openMatcher([]);
  return rows.flatMap((_, index) => {
    const line = reader.readLine(index + 1);
    return line.kind === 'person' ? [matcher.match(line.person)] : [];
  });
}

const draftsOf = (rows: CellContent[][], header: CellContent[] = HEADER) =>
  match(rows, '', header).map(({ draft }) => draft);

const read = (rows: CellContent[][], unit = '', header: CellContent[] = HEADER) =>
  match(rows, unit, header).map(({ draft, action, problems }) => [
    draft.fullName,
    draft.unit,
    action,
    ...problems.map(({ message }) => message),
  ]);

describe('a heading that does not say what it is', () => {
  const rows = [
    ['CHI BỘ THÔN PÒ MÃ', null, null],
    [1, 'Vi Văn Sơn', 1970],
    ['Nà Lùng', null, null],
    [2, 'Đàm Văn Bé', 1971],
    [3, 'Lý Thị Sen', 1972],
    ['CHI BỘ THÔN KHAU SAO', null, null],
    [4, 'Mã Văn Kim', 1973],
  ];
  const doubt = (does: string) =>
    `Dòng 5: đề mục “Nà Lùng” ở dòng 4 chưa rõ có phải tổ chức đảng không nên từ dòng này ${does}. Nếu phải, hãy thêm chữ như “Chi bộ” vào đề mục trong tệp rồi chọn lại tệp.`;

  it('ends the unit above, and the first person below tells the clerk', () => {
    expect(read(rows)).toEqual([
      ['Vi Văn Sơn', 'CHI BỘ THÔN PÒ MÃ', 'add'],
      ['Đàm Văn Bé', '', 'add', doubt('để trống tổ chức đảng')],
      ['Lý Thị Sen', '', 'add'],
      ['Mã Văn Kim', 'CHI BỘ THÔN KHAU SAO', 'add'],
    ]);
  });

  it('leaves people to the unit the clerk gave the sheet, and says so', () => {
    expect(read(rows, 'Đảng bộ xã')[1]).toEqual([
      ...['Đàm Văn Bé', 'Đảng bộ xã', 'add', doubt('ghi tổ chức đảng “Đảng bộ xã”')],
    ]);
  });

  it.each([
    { where: 'in the column of numbers', units: [['Chi bộ thôn Pò Mã'], ['Nà Lùng'], ['Khau Sao']] },
    {
      where: 'in capitals where names stand',
      units: [
        [null, 'CHI BỘ THÔN PÒ MÃ: 1 ĐỒNG CHÍ'],
        [null, 'NÀ LÙNG'],
        [null, 'KHAU SAO'],
      ],
    },
    {
      where: 'after a Roman number',
      units: [
        ['I', 'Chi bộ thôn Pò Mã'],
        ['II', 'Nà Lùng'],
        ['III', 'Khau Sao'],
      ],
    },
    { where: 'with the number before it', units: [['1. Chi bộ thôn Pò Mã'], ['2. Nà Lùng'], ['3. Khau Sao']] },
  ])('is a unit where it looks like the headings of units, $where', ({ units }) => {
    const [first = [], second = [], third = []] = units;
    const people = read([first, [1, 'Vi Văn Sơn', 1970], second, [2, 'Đàm Văn Bé', 1971], third, [3, 'Lý Sen', 1972]]);
    expect(people.map(([, unit]) => unit?.toLowerCase())).toEqual(['chi bộ thôn pò mã', 'nà lùng', 'khau sao']);
    expect(people.map(([, , , doubt]) => doubt?.includes('được lấy làm tổ chức đảng'))).toEqual([
      undefined,
      true,
      true,
    ]);
  });

  it('is no unit where headings of kinds look the same', () => {
    const people = read([
      ['I. Đại biểu đương nhiên'],
      [1, 'Vi Văn Sơn', 1970],
      ['II. Chi bộ thôn Pò Mã'],
      [2, 'Đàm Văn Bé', 1971],
      ['III. Khách mời'],
      [3, 'Lý Thị Sen', 1972],
    ]);
    expect(people.map(([, unit]) => unit)).toEqual(['', 'Chi bộ thôn Pò Mã', '']);
    expect(people[2]).toHaveLength(4);
  });

  it('is none below a subtotal either, while names that sign the list trouble nobody', () => {
    const people = read([
      ['Chi bộ thôn Pò Mã'],
      [1, 'Vi Văn Sơn', 1970],
      ['Cộng: 1 đồng chí'],
      ['NÀ LÙNG'],
      [2, 'Đàm Văn Bé', 1971],
      ['NGƯỜI LẬP BIỂU'],
      ['Lý Thị Sen'],
    ]);
    expect(people).toEqual([
      ['Vi Văn Sơn', 'Chi bộ thôn Pò Mã', 'add'],
      ['Đàm Văn Bé', '', 'add', expect.stringContaining('“NÀ LÙNG” ở dòng 5 chưa rõ')],
    ]);
  });

  it('changes nothing where each person has a unit, a gender parts them, or a text goes on from the row above', () => {
    const header = [...HEADER, 'Chi bộ'];
    expect(read([[1, 'Vi Văn Sơn', 1970, 'Pò Mã'], ['Khách mời'], [2, 'Lý Sen', 1971, 'Pò Mã']], '', header)).toEqual([
      ['Vi Văn Sơn', 'Pò Mã', 'add'],
      ['Lý Sen', 'Pò Mã', 'add'],
    ]);
    const unit = 'Chi bộ thôn Pò Mã';
    for (const row of [['Nữ'], [null, null, null, 'thôn Bình An']])
      expect(read([[unit], [1, 'Vi Văn Sơn', 1970], row, [2, 'Lý Sen', 1971]]).slice(1)).toEqual([
        ['Lý Sen', unit, 'add'],
      ]);
  });

  it('is for the clerk to decide where it could be a person', () => {
    const people = read([
      ['CHI BỘ THÔN PÒ MÃ', null],
      [1, 'Vi Văn Sơn', 1970],
      [null, 'Nà Lùng', null],
      [2, 'Đàm Văn Bé', 1971],
    ]);
    expect(people[1]).toEqual([
      ...['Nà Lùng', 'CHI BỘ THÔN PÒ MÃ', 'decide'],
      'Dòng 4: chỉ có chữ “Nà Lùng”, không có số thứ tự. Là người thì chọn nhập; là đề mục thì bỏ qua và xem lại tổ chức đảng của những người ở dưới.',
    ]);
    expect(
      read([
        [null, 'Vi Văn Sơn'],
        [null, 'Lý Thị Sen'],
      ]).map(([, , action]) => action),
    ).toEqual(['add', 'add']);
  });
});

describe('a text that is no heading', () => {
  const BESIDE = [...HEADER, 'Chức vụ', 'Quê quán'];
  it.each([
    ['a post', [null, null, null, 'Trưởng thôn Nà Lùng', null]],
    ['a home town', [null, null, null, null, 'thôn Pò Mã']],
    ['a unit', [null, null, null, 'Chi bộ Khau Sao', null]],
    ['a kind', [null, null, null, 'đại biểu đương nhiên', null]],
    ['a membership', [null, null, null, null, 'đảng viên dự bị']],
  ])('goes on from the row above, and is not the section of those below: %s', (_, row) => {
    const drafts = draftsOf(
      [['Chi bộ Nà Lùng'], [1, 'Vi Văn Sơn', 1970, 'Bí thư chi bộ,', 'Xã Bình An,'], row, [2, 'Lý Sen', 1971]],
      BESIDE,
    );
    expect(drafts.map(({ unit, kind, membership }) => [unit, kind, membership])).toEqual([
      ['Chi bộ Nà Lùng', null, null],
      ['Chi bộ Nà Lùng', null, null],
    ]);
  });

  it.each(['Trưởng ban tổ chức', 'Đoàn Văn Hùng', 'Tô Văn Bản', 'Hội Văn Ấp', 'Bàn Văn Sự'])(
    'signs the list: “%s” is never the unit of those below, and says so',
    (signer) => {
      for (const total of signer.startsWith('Trưởng') ? [[], [['Cộng: 1']]] : [[['Cộng: 1']]])
        expect(
          read([['Chi bộ Nà Lùng'], [1, 'Vi Văn Sơn', 1970], ...total, [signer], [2, 'Lý Sen', 1971]]).at(-1),
        ).toEqual(['Lý Sen', '', 'add', expect.stringContaining(`“${signer}”`)]);
    },
  );

  it('leaves what is numbered or marked as an organisation a unit, below a subtotal too', () => {
    const people = read([
      ['I. Phòng Kinh tế'],
      [1, 'Vi Văn Sơn', 1970],
      ['Cộng: 1'],
      ['II', 'Đoàn Thanh niên xã'],
      [2, 'Lý Sen', 1971],
      ['Cộng: 1'],
      ['Trạm Y tế'],
      [3, 'Mã Kim', 1972],
    ]);
    expect(people.map(([, unit]) => unit)).toEqual(['Phòng Kinh tế', 'Đoàn Thanh niên xã', 'Trạm Y tế']);
  });
});

describe('a heading of official or probationary members', () => {
  const seen = (rows: CellContent[][]) => draftsOf(rows).map(({ unit, membership }) => [unit, membership]);
  const A = 'Chi bộ A';
  const B = 'Chi bộ B';

  it('ends with its unit, a kind, or another heading of its level', () => {
    const official = [[A], ['I. Đảng viên chính thức'], [1, 'Vi Văn Sơn', 1970]];
    const rows = [...official, ['II. Đảng viên dự bị'], [2, 'Lý Sen', 1971]];
    const below = [
      [A, 'official'],
      [A, 'probationary'],
    ];
    expect(seen([...rows, [B], [3, 'Mã Kim', 1972], [4, 'Bế Hà', 1973]])).toEqual([...below, [B, null], [B, null]]);
    expect(seen([...rows, ['III. Đảng viên được miễn sinh hoạt'], [3, 'Mã Kim', 1972]])).toEqual([...below, [A, null]]);
    for (const heading of ['III. Khách mời', 'III. Đảng viên thôn Nà Lùng', 'III. Đảng viên khối trường học'])
      expect(seen([...rows, [heading], [3, 'Mã Kim', 1972]])).toEqual([...below, ['', null]]);
    expect(seen([...rows, ['B. Đại biểu dự khuyết'], [3, 'Mã Kim', 1972]])[2]?.[1]).toBeNull();
  });

  it('stays over the units below it', () => {
    expect(
      seen([
        ['I. Đảng viên chính thức'],
        [A],
        [1, 'Vi Văn Sơn', 1970],
        [B],
        [2, 'Lý Sen', 1971],
        ['II. Đảng viên dự bị'],
        [A],
        [3, 'Mã Kim', 1972],
        ['Khau Sao'],
        [4, 'Bế Hà', 1973],
        ['III. Đảng viên được miễn sinh hoạt'],
        [5, 'Vi Kim', 1950],
      ]),
    ).toEqual([
      [A, 'official'],
      [B, 'official'],
      [A, 'probationary'],
      ['Khau Sao', 'probationary'],
      ['', null],
    ]);
  });
});

describe('a row that counts people', () => {
  const header = ['TT', 'Họ và tên', 'Nam', 'Nữ', 'Năm sinh'];

  it.each<[string, CellContent[], string]>([
    ['a unit', ['I', 'Chi bộ Khau Sao', 2, 1], 'Chi bộ Khau Sao'],
    ['a unit with an Arabic number', [2, 'Chi bộ Khau Sao', 2, 1], 'Chi bộ Khau Sao'],
    ['a unit in the column of numbers', ['Chi bộ Khau Sao', null, '2 đ/c', '1 đ/c'], 'Chi bộ Khau Sao'],
    ['a unit that says what it is', [2, 'Trạm Y tế', 2, 1], 'Trạm Y tế'],
    ['a unit that is enumerated', ['II', 'Phòng Kinh tế', 2, 1], 'Phòng Kinh tế'],
    ['what may be a unit', ['II', 'Nà Lùng', 2, 1], ''],
    ['a kind', ['II', 'Đại biểu được bầu', 2, 1], ''],
    ['a kind with an Arabic number', [2, 'Đại biểu được bầu', 2, 1], ''],
  ])('is the heading of %s, and no person', (_, row, unit) => {
    const people = match(
      [['Chi bộ Pò Mã'], [1, 'Vi Sơn', 'x', null, 1970], row, [1, 'Lý Sen', null, 'x', 1971]],
      '',
      header,
    );
    const isKind = String(row[1]).startsWith('Đại biểu');
    expect(people.map(({ draft }) => [draft.fullName, draft.unit, draft.kind])).toEqual([
      ['Vi Sơn', 'Chi bộ Pò Mã', null],
      ['Lý Sen', isKind ? 'Chi bộ Pò Mã' : unit, isKind ? 'elected' : null],
    ]);
    expect(people[1]?.problems.map(({ code }) => code)).toEqual(row[1] === 'Nà Lùng' ? ['unclear-heading'] : []);
  });

  it('stays a person who has a birth year or a mark beside the number', () => {
    const rows = [
      [1, 'Đại biểu Nguyễn Văn An', 'x', null, null],
      [2, 'Trạm Văn A', null, null, 1970],
      [3, 'Nam Hoà', 1, null, null],
    ];
    expect(match(rows, '', header)).toHaveLength(3);
  });

  it.each<[string, CellContent[][]]>([
    ['in one cell', [['Trong đó:'], [1, 'Nữ: 1'], [2, 'Dân tộc: 2 đồng chí'], [3, 'Đảng viên dự bị: 1']]],
    ['in two cells', [['Trong đó'], [1, 'Nữ', 1], [2, 'Dân tộc thiểu số', 2]]],
  ])('is part of a total, and changes nothing for those below, with a number before it, %s', (_, total) => {
    const rows = [['Chi bộ Pò Mã'], [1, 'Vi Sơn', 1970], ['Cộng: 2'], ...total, [2, 'Lý Sen', 1971]];
    expect(match(rows, '', HEADER).map(({ draft, problems }) => [draft, problems])).toMatchObject([
      [{ fullName: 'Vi Sơn', unit: 'Chi bộ Pò Mã', membership: null }, []],
      [{ fullName: 'Lý Sen', unit: 'Chi bộ Pò Mã', membership: null }, []],
    ]);
  });
});

describe('a row that could be a person or a heading', () => {
  const decided = (rows: CellContent[][]) => read(rows).map(([name, unit, action]) => [name, unit, action]);

  it('is put to the clerk where units without a number stand among the names', () => {
    expect(
      decided([
        [null, 'Chi bộ Pò Mã'],
        [1, 'Vi Văn Sơn', 1970],
        [null, 'Lý Văn Ba'],
        [2, 'Lý Sen', 1971],
      ]),
    ).toEqual([
      ['Vi Văn Sơn', 'Chi bộ Pò Mã', 'add'],
      ['Lý Văn Ba', 'Chi bộ Pò Mã', 'decide'],
      ['Lý Sen', 'Chi bộ Pò Mã', 'add'],
    ]);
  });

  it('is a unit in capitals like the other units, unless people are written in capitals, too', () => {
    const rows = (name: string, alone: string) => [
      [null, 'CHI BỘ PÒ MÃ'],
      [1, name, 1970],
      [null, alone],
      [2, 'Lý Sen', 1971],
    ];
    expect(decided(rows('Vi Văn Sơn', 'NÀ LÙNG'))).toEqual([
      ['Vi Văn Sơn', 'CHI BỘ PÒ MÃ', 'add'],
      ['Lý Sen', 'NÀ LÙNG', 'add'],
    ]);
    expect(decided(rows('VI VĂN SƠN', 'LÝ VĂN BA'))).toEqual([
      ['Vi Văn Sơn', 'CHI BỘ PÒ MÃ', 'add'],
      ['Lý Văn Ba', 'CHI BỘ PÒ MÃ', 'decide'],
      ['Lý Sen', 'CHI BỘ PÒ MÃ', 'add'],
    ]);
  });

  it('is never passed over where it has a number in a list that counts its people', () => {
    const people = read([
      [1, 'Trường Thị Hoa', '', null],
      [2, 'Trạm Văn A', 1970],
      [3, 'Ấp B', null, null],
    ]);
    const doubt = (row: number, name: string) =>
      `Dòng ${row}: chỉ có số thứ tự và chữ “${name}”. Là người thì chọn nhập; là đề mục thì bỏ qua và xem lại tổ chức đảng của những người ở dưới.`;
    expect(people).toEqual([
      ['Trường Thị Hoa', '', 'decide', doubt(2, 'Trường Thị Hoa')],
      ['Trạm Văn A', '', 'add'],
      ['Ấp B', '', 'decide', doubt(4, 'Ấp B')],
    ]);
    expect(
      decided([
        [1, 'Trường Thị Hoa'],
        [2, 'Vi Sơn'],
      ]).map(([, , action]) => action),
    ).toEqual(['decide', 'add']);
  });

  it.each(['Trần Đăng Khôi', 'Lê Đăng Viên', 'Tô Đăng Khoa', 'Đàm Khôi'])(
    'is a person where the name only sounds like a heading: %s',
    (name) => {
      const beside = [name, '', 'add'];
      expect(
        decided([
          [1, name],
          [2, 'Vi Sơn'],
        ])[0],
      ).toEqual(beside);
      expect(
        match(
          [
            ['Vi Sơn', 1970],
            [name, 1971],
          ],
          '',
          ['Họ và tên', 'Năm sinh'],
        ).map(({ draft }) => draft.fullName),
      ).toEqual(['Vi Sơn', name]);
    },
  );

  it.each(['Tổ đảng 1', 'To dang 1', 'Chi bo Na Lung', 'Khối cơ quan'])(
    'is a heading where it says what it is, with or without marks: %s',
    (heading) => {
      const header = ['Họ và tên', 'Năm sinh'];
      expect(match([['Vi Sơn', 1970], [heading], ['Lý Sen', 1971]], '', header)).toHaveLength(2);
    },
  );

  it('is a unit among people with numbers where their numbers begin anew below it, or its name is nobody’s', () => {
    const rows = (third: CellContent[]) => [
      [1, 'Chi bộ Nà Lùng'],
      [1, 'Vi Văn Sơn'],
      [2, 'Lý Sen'],
      [2, 'Trạm Y tế'],
      [1, 'Lý Sang'],
      [2, 'Lý Sáo'],
      third,
      [1, 'Lý Sánh'],
    ];
    for (const unit of ['Công an xã', 'Thôn Đoài'])
      expect(read(rows([3, unit]))).toEqual([
        ['Vi Văn Sơn', 'Chi bộ Nà Lùng', 'add'],
        ['Lý Sen', 'Chi bộ Nà Lùng', 'add'],
        ['Lý Sang', 'Trạm Y tế', 'add'],
        ['Lý Sáo', 'Trạm Y tế', 'add'],
        ['Lý Sánh', unit, 'add'],
      ]);
  });

  it.each([
    { row: [3, 'Trạm Y tế'], next: 4, why: 'là tên cơ quan, đơn vị' },
    { row: [3, 'Thôn Đoài'], next: 1, why: 'số thứ tự ở dưới bắt đầu lại từ 1' },
  ])(
    'is a unit that the clerk should look at where only one of both says so: $row, then $next',
    ({ row, next, why }) => {
      const people = read([
        ['Chi bộ Pò Mã'],
        [1, 'Vi Văn Sơn'],
        [2, 'Lý Sen'],
        row,
        [next, 'Lý Sang'],
        [next + 1, 'Lý Vân'],
      ]);
      expect(people.slice(2)).toEqual([
        [
          ...['Lý Sang', row[1], 'add'],
          `Dòng 6: đề mục “3 ${row[1]}” ở dòng 5 được lấy làm tổ chức đảng vì ${why}; hãy xem có đúng không.`,
        ],
        ['Lý Vân', row[1], 'add'],
      ]);
    },
  );

  it.each([
    { row: [3, 'Thôn Đoài'], next: 4 },
    { row: [3, 'Trường thị Hoa'], next: 1 },
    { row: [null, 'Nà Lùng'], next: 3 },
  ])('never leaves those below to the unit above without a word: $row, then $next', ({ row, next }) => {
    const people = read([
      ['Chi bộ Pò Mã'],
      [1, 'Vi Văn Sơn'],
      [2, 'Lý Sen'],
      row,
      [next, 'Lý Sang'],
      [next + 1, 'Lý Vân'],
    ]);
    expect(people.slice(2).map(([, unit, action, ...messages]) => [unit, action, messages.length])).toEqual([
      ['Chi bộ Pò Mã', 'decide', 1],
      ['Chi bộ Pò Mã', 'add', 1],
      ['Chi bộ Pò Mã', 'add', 0],
    ]);
    expect(people[3]?.[3]).toBe(
      `Dòng 6: “${row[1]}” ở dòng 5 chưa rõ là người hay đề mục nên từ dòng này vẫn ghi tổ chức đảng “Chi bộ Pò Mã”. Nếu là đề mục, hãy thêm chữ như “Chi bộ” vào đó trong tệp rồi chọn lại tệp.`,
    );
  });

  it('may be any name alone after units with numbers where numbers begin anew below it', () => {
    const rows = [
      [1, 'Chi bộ Pò Mã'],
      [1, 'Vi Văn Sơn'],
      [2, 'Lý Sen'],
    ];
    const taken = (unit: string) => [...['Lý Vân', unit, 'add'], expect.stringContaining('được lấy làm tổ chức đảng')];
    for (const unit of ['Phòng Kinh tế', 'Nà Lùng'])
      expect(read([...rows, [2, unit], [1, 'Lý Vân']]).at(-1)).toEqual(taken(unit));
    expect(read([...rows, [3, 'Nà Lùng'], [1, 'Lý Vân']]).slice(-2)).toEqual([
      ['Nà Lùng', 'Chi bộ Pò Mã', 'decide', expect.stringContaining('chỉ có số thứ tự và chữ “Nà Lùng”')],
      ['Lý Vân', 'Chi bộ Pò Mã', 'add', expect.stringContaining('“Nà Lùng” ở dòng 5 chưa rõ là người hay đề mục')],
    ]);
    const people = [
      ...rows,
      [3, 'Lý Thị Hà'],
      [1, 'Chi bộ Khau Sao'],
      [1, 'Lý Kim'],
      [2, 'Lý Bé', 1970],
      [1, 'Lý Vân'],
    ];
    expect(decided(people).map(([name, unit, action]) => `${name}, ${unit}, ${action}`)).toEqual([
      'Vi Văn Sơn, Chi bộ Pò Mã, add',
      'Lý Sen, Chi bộ Pò Mã, add',
      'Lý Thị Hà, Chi bộ Pò Mã, add',
      'Lý Kim, Chi bộ Khau Sao, add',
      'Lý Bé, Chi bộ Khau Sao, add',
      'Lý Vân, Chi bộ Khau Sao, add',
    ]);
  });

  it('is a unit in capitals, though people are written so, where numbers begin anew below it', () => {
    const rows = (next: number) => [
      [null, 'CHI BỘ PÒ MÃ'],
      [1, 'VI VĂN SƠN', 1970],
      [null, 'NÀ PÀN'],
      [next, 'Lý Sen', 1971],
    ];
    expect(decided(rows(1)).at(-1)).toEqual(['Lý Sen', 'NÀ PÀN', 'add']);
    const [sen] = read(rows(2)).slice(-1);
    expect(sen).toEqual([
      'Lý Sen',
      'CHI BỘ PÒ MÃ',
      'add',
      expect.stringContaining('“NÀ PÀN” ở dòng 4 chưa rõ là người'),
    ]);
  });

  it('is a unit where only the units are counted', () => {
    expect(
      decided([
        [1, 'Trường Tiểu học Bình An'],
        [null, 'Vi Văn Sơn', 1970],
        [2, 'Trạm Y tế'],
        [null, 'Lý Sen', 1971],
      ]),
    ).toEqual([
      ['Vi Văn Sơn', 'Trường Tiểu học Bình An', 'add'],
      ['Lý Sen', 'Trạm Y tế', 'add'],
    ]);
  });
});

describe('nobody is passed over', () => {
  const seen = (rows: CellContent[][], header: CellContent[] = HEADER) =>
    match(rows, '', header).map(({ draft, action, problems }) =>
      [draft.fullName, draft.unit, action, ...problems.map(({ code }) => code)].join(', '),
    );

  it('below the heading of a unit that follows a subtotal, with a number or without', () => {
    for (const unit of ['Chi bộ B', 'Trạm Y tế'])
      expect(seen([['Chi bộ A'], [1, 'Vi Văn A', 1970], ['Cộng', 1], [unit], ['', 'Vi Văn B', 1970]])).toEqual([
        'Vi Văn A, Chi bộ A, add',
        `Vi Văn B, ${unit}, add`,
      ]);
  });

  it('while a total is nobody, and those named Tòng are', () => {
    const header = ['STT', 'Họ và tên', 'Nam', 'Nữ', 'Năm sinh'];
    for (const total of ['Tổng', 'TỔNG:'])
      expect(
        seen(
          [
            [1, 'Vi Văn A', 1, null, 1970],
            [null, total, 1, 1, null],
          ],
          header,
        ),
      ).toEqual(['Vi Văn A, , add']);
    expect(seen([[null, 'Tòng', 'Sín', 1970]], ['STT', 'Họ đệm', 'Tên', 'Năm sinh'])).toEqual(['Tòng Sín, , add']);
  });

  it('while organisations whose names end early are units, not people', () => {
    for (const unit of ['Công an', 'UBND', 'Văn phòng Đảng uỷ', 'Ban Tổ chức'])
      expect(
        seen([
          [1, 'Công an xã'],
          [1, 'Vi Văn A', 1970],
          [2, 'Vi Văn B', 1970],
          [2, 'Hội Phụ nữ'],
          [3, 'Vi Văn C', 1980],
          [3, unit],
          [4, 'Vi Văn D', 1980],
        ]),
      ).toEqual(['A, Công an xã', 'B, Công an xã', 'C, Hội Phụ nữ', `D, ${unit}`].map((who) => `Vi Văn ${who}, add`));
  });

  it('nor taken for a person unasked whose number is out of turn, with nothing beside the name where others have more', () => {
    const rows = (alone: CellContent[]) => [
      ['Chi bộ A'],
      [1, 'Vi Sơn', 1970],
      [2, 'Lý Sen', 1971],
      alone,
      [3, 'Mã Kim', 1972],
    ];
    const seenOf = (alone: CellContent[]) => seen(rows(alone)).slice(2);
    expect(seenOf([2, 'Nà Lùng'])).toEqual([
      'Nà Lùng, Chi bộ A, decide, person-or-heading',
      'Mã Kim, Chi bộ A, add, unclear-heading',
    ]);
    expect(seenOf([3, 'Lý Bé'])[0]).toBe('Lý Bé, Chi bộ A, add');
    expect(
      seen([
        [7, 'Vi Sơn'],
        [2, 'Lý Sen'],
        [4, 'Mã Kim'],
      ]).map((row) => row.split(', ')[2]),
    ).toEqual(['add', 'add', 'add']);
  });

  it('who has the number 1 that the next one has, too', () => {
    expect(
      seen([
        [3, 'Chi bộ C'],
        [1, 'Vàng Sín'],
        [1, 'Lù Pao'],
      ]),
    ).toEqual(['Vàng Sín, Chi bộ C, decide, person-or-heading', 'Lù Pao, Chi bộ C, add, unclear-heading']);
    expect(
      seen([['Tổ 1'], [1, 'Giàng Pao'], [2, 'Lù Sín'], [1, 'Vàng Mỷ'], [1, 'Sùng Dế']]).map(
        (row) => row.split(', ')[0],
      ),
    ).toEqual(['Giàng Pao', 'Lù Sín', 'Vàng Mỷ', 'Sùng Dế']);
  });
});
