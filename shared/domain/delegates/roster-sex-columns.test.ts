import { describe, expect, it } from 'vitest';
import type { CellContent, MergedCells, Sheet } from '#shared/kernel/sheet.ts';
import { openRoster } from './read-roster.ts';
import type { RosterField } from './roster-import.ts';
import { findRosterLayout } from './roster-layout.ts';

function read(rows: CellContent[][], byColumn: Record<string, RosterField | null> = {}, merged: MergedCells[] = []) {
  const sheet: Sheet = { name: 'DS', rows, merged, convertedFrom: null };
  const layout = findRosterLayout(sheet, { byColumn, byHeader: new Map() });
  if (!layout) throw new Error('no header found');
  const reader = openRoster(sheet, layout, { thisYear: 2026 });
  const lines = rows.slice(layout.firstRow).map((_, index) => reader.readLine(layout.firstRow + index));
  const found = lines.flatMap((line) => (line.kind === 'person' ? [line.person] : []));
  const people = found.map(({ draft }) => draft);
  return {
    doubts: layout.doubts,
    problems: found.flatMap((person) => person.problems.map(({ message }) => message)),
    fields: layout.columns.map(({ field }) => field),
    of: (field: keyof (typeof people)[number]) => people.map((draft) => draft[field]),
  };
}

const ABOVE = ['TT', 'Họ và tên', 'Ngày vào Đảng', null, null, null];

describe('columns “Nam” and “Nữ” beside each other', () => {
  const BELOW = [null, null, 'Dự bị', 'Chính thức', 'Nam', 'Nữ'];
  const marked: CellContent[][] = [
    [1, 'Vi Văn Sơn', '3/2/1999', '3/2/2000', 'x', null],
    [2, 'Lý Thị Sen', '5/6/2001', '5/6/2002', null, 'x'],
    [3, 'Lý Vân', '5/6/2003', '5/6/2004', null, null],
  ];

  it.each<[string, CellContent[][], MergedCells[]]>([
    ['no header of their own, beside days in the Party', [ABOVE, BELOW], []],
    ['the days in the Party', [ABOVE, BELOW], [{ top: 0, left: 2, bottom: 0, right: 5 }]],
    [
      'the same without marks',
      [
        ['TT', 'Ho va ten', 'Ngay vao Dang'],
        [null, null, 'Du bi', 'Chinh thuc', 'Nam', 'Nu'],
      ],
      [],
    ],
  ])('both say the sex under %s', (_, header, merged) => {
    const { of, doubts } = read([...header, ...marked], {}, merged);
    expect([of('gender'), doubts]).toEqual([['male', 'female', null], []]);
    expect(of('joinedPartyOn')).toEqual(['1999-02-03', '2001-06-05', '2003-06-05']);
    expect(of('officialOn')).toEqual(['2000-02-03', '2002-06-05', '2004-06-05']);
  });

  it('may stand in the other order', () => {
    const turned = [ABOVE, BELOW, ...marked].map((row) => [...row.slice(0, 4), row[5] ?? null, row[4] ?? null]);
    expect(read(turned).of('gender')).toEqual(['male', 'female', null]);
  });

  it('leave the sex of others open where only men stand in the list', () => {
    const header = [
      ['TT', 'Họ và tên', 'Ngày sinh', null],
      [null, null, 'Nam', 'Nữ'],
    ];
    expect(read([...header, [1, 'Vi Sơn', 'x', null], [2, 'Lý Vân', null, null]]).of('gender')).toEqual(['male', null]);
    const years = read([
      ['TT', 'Họ và tên', 'Nam', 'Nữ'],
      [1, 'Vi Sơn', 1970, null],
      [2, 'Lý Vân', null, null],
    ]);
    expect([years.of('gender'), years.of('bornOn')]).toEqual([
      ['male', null],
      ['1970', null],
    ]);
  });

  it('are both left out, with a doubt, where they hold days below a day in the Party', () => {
    const header = [ABOVE.slice(0, 4), [null, null, 'Nam', 'Nữ']];
    const rows = [
      [1, 'Vi Sơn', '3/2/1999', null],
      [2, 'Lý Sen', null, '5/6/2001'],
    ];
    const { of, doubts } = read([...header, ...rows]);
    expect([of('gender'), of('bornOn'), of('joinedPartyOn')]).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
    expect(doubts).toEqual([
      'Cột C “Ngày vào Đảng · Nam” và cột D “Ngày vào Đảng · Nữ” chưa rõ ghi giới tính hay ghi ngày nào nên không dùng cột nào. Hãy mở phần “Cột” và chọn nghĩa cho cả hai.',
    ]);
    const chosen = read([...header, ...rows], { C: 'bornOnMale', D: 'bornOnFemale' });
    expect([chosen.doubts, chosen.of('gender'), chosen.of('bornOn')]).toEqual([
      [],
      ['male', 'female'],
      ['1999-02-03', '2001-06-05'],
    ]);
  });

  it('follow each other where the clerk has said what one of them is', () => {
    const header = [ABOVE.slice(0, 4), [null, null, 'Nam', 'Nữ']];
    const rows = [
      [1, 'Vi Sơn', '3/2/1999', null],
      [2, 'Lý Sen', null, '5/6/2001'],
    ];
    expect(read([...header, ...rows], { C: 'bornOnMale' }).fields.slice(2)).toEqual(['bornOnMale', 'bornOnFemale']);
    const { fields, doubts } = read([...header, ...rows], { C: 'joinedPartyOn' });
    expect([fields.slice(2), doubts]).toEqual([
      ['joinedPartyOn', null],
      [
        'Cột D “Ngày vào Đảng · Nữ” chưa rõ ghi giới tính hay ghi ngày nào nên không dùng. Hãy mở phần “Cột” và chọn nghĩa.',
      ],
    ]);
    const marks = [...header, [1, 'Vi Sơn', 'x', null], [2, 'Lý Sen', null, 'x']];
    expect(read(marks, { C: null }).of('gender')).toEqual(['male', 'female']);
  });

  it.each<[Record<string, RosterField | null>, (RosterField | null)[], string]>([
    [{ D: 'isFemale' }, [null, 'isFemale'], 'Cột C “Năm sinh · Nam” chưa rõ'],
    [{ C: 'bornOnMale' }, ['bornOnMale', null], 'Cột D “Năm sinh · Nữ” chưa rõ'],
  ])('follow each other only where their cells agree, else the doubt stays: %j', (byColumn, fields, doubt) => {
    const header = [
      ['TT', 'Họ và tên', 'Năm sinh', null],
      [null, null, 'Nam', 'Nữ'],
    ];
    const rows = [...header, [1, 'Vi Sơn', 1970, null], [2, 'Lý Sen', 1971, 'x']];
    const seen = read(rows, byColumn);
    expect([seen.fields.slice(2), seen.doubts]).toEqual([fields, [expect.stringContaining(doubt)]]);
    const answered = read(rows, { C: 'bornOn', D: 'isFemale' });
    expect([answered.doubts, answered.problems, answered.of('bornOn'), answered.of('gender')]).toEqual([
      [],
      [],
      ['1970', '1971'],
      ['male', 'female'],
    ]);
  });

  it('hold the day of joining in either where the clerk says so of both', () => {
    const header = [
      ['TT', 'Họ và tên', 'Ngày vào Đảng', null, 'Ngày kết nạp'],
      [null, null, 'Nam', 'Nữ', null],
    ];
    const rows = [
      [1, 'Vi Sơn', '3/2/1999', null, '1/1/1998'],
      [2, 'Lý Sen', null, '5/6/2001', '1/1/1998'],
      [3, 'Lý Vân', '3/2/1999', '5/6/2001', null],
      [4, 'Lý Kim', '3/2/1999', '1999', null],
      [5, 'Lý Hoa', '6/2001', '5/6/2001', null],
    ];
    const { fields, of, problems } = read([...header, ...rows], { C: 'joinedPartyOn', D: 'joinedPartyOn' });
    expect(fields.slice(2)).toEqual(['joinedPartyOn', 'joinedPartyOn', null]);
    expect(of('joinedPartyOn')).toEqual(['1999-02-03', '2001-06-05', null, '1999-02-03', '2001-06-05']);
    expect(problems).toEqual([
      'Các ô C5, D5 “3/2/1999 · 5/6/2001” ghi hai ngày khác nhau cho ngày vào Đảng; hãy chọn nhập và để trống rồi ghi ngày đúng, hay bỏ qua dòng này.',
    ]);
  });

  it.each<[string, CellContent[][], MergedCells[]]>([
    [
      'whose other headers stand in the row above',
      [
        ['TT', 'Họ và tên', 'Ngày vào Đảng', null, 'Năm sinh'],
        [null, null, 'Nam', 'Nữ', null],
      ],
      [{ top: 0, left: 2, bottom: 0, right: 3 }],
    ],
    [
      'that says the same of both',
      [['TT', 'Họ và tên', 'Ngày vào Đảng', 'Ngày vào Đảng', 'Năm sinh']],
      [{ top: 0, left: 2, bottom: 0, right: 3 }],
    ],
  ])('hold the day of joining where the clerk says so below a header %s', (_, header, merged) => {
    const rows = [
      [1, 'Vi Sơn', '3/2/1999', null, 1970],
      [2, 'Lý Sen', null, '5/6/2001', 1971],
    ];
    const { fields, of } = read([...header, ...rows], { C: 'joinedPartyOn', D: 'joinedPartyOn' }, merged);
    expect(fields).toEqual(['rowNumber', 'fullName', 'joinedPartyOn', 'joinedPartyOn', 'bornOn']);
    expect([of('joinedPartyOn'), of('fullName')]).toEqual([
      ['1999-02-03', '2001-06-05'],
      ['Vi Sơn', 'Lý Sen'],
    ]);
  });

  it('say the sex of other people in a second pair, with a doubt of what stands above', () => {
    const header = [
      ['TT', 'Họ và tên', 'Đảng viên chính thức', null, 'Đảng viên dự bị', null],
      [null, null, 'Nam', 'Nữ', 'Nam', 'Nữ'],
    ];
    const rows = [
      [1, 'Vi Sơn', 'x', null, null, null],
      [2, 'Lý Sen', null, 'x', null, null],
      [3, 'Lý Kim', null, null, 'x', null],
      [4, 'Lý Hoa', null, null, null, 'x'],
      [null, 'Cộng', 1, 1, 1, 1],
    ];
    const { of, doubts, problems } = read([...header, ...rows]);
    expect([of('gender'), problems]).toEqual([['male', 'female', 'male', 'female'], []]);
    expect(doubts).toEqual([
      'Cột E “Đảng viên dự bị · Nam” và cột F “Đảng viên dự bị · Nữ” chỉ được đọc là giới tính, như cặp cột Nam, Nữ khác; điều ghi phía trên các cặp cột ấy như “Đảng viên dự bị” không được lưu, hãy ghi sau khi nhập.',
    ]);
  });

  it.each<[string, string, CellContent[][]]>([
    [
      'days',
      'Ngày vào Đảng',
      [
        [1, 'Vi Sơn', 'x', null, '3/2/1999', null],
        [2, 'Lý Sen', null, 'x', null, '5/6/2001'],
      ],
    ],
    [
      'another sex',
      'Sau khi rà soát',
      [
        [1, 'Vi Sơn', 'x', null, 'x', null],
        [2, 'Lý Sen', 'x', null, null, 'x'],
      ],
    ],
    [
      'marks of some who have no other',
      'Đảng viên dự bị',
      [
        [1, 'Vi Sơn', 'x', null, 'x', null],
        [2, 'Lý Sen', null, null, null, 'x'],
      ],
    ],
  ])('are left out with a doubt where a second pair holds %s', (_, above, rows) => {
    const { fields, doubts } = read([
      ['TT', 'Họ và tên', 'Giới tính', null, above, null],
      [null, null, 'Nam', 'Nữ', 'Nam', 'Nữ'],
      ...rows,
    ]);
    expect([fields.slice(2), doubts]).toEqual([
      ['isMale', 'isFemale', null, null],
      [
        `Cột E “${above} · Nam” và cột F “${above} · Nữ” có ghi nhưng không dùng, vì đã có cặp cột Nam, Nữ khác. Hãy mở phần “Cột” và chọn nghĩa nếu cần.`,
      ],
    ]);
  });

  it('say nothing below an earlier pair that does', () => {
    const { of, doubts } = read([
      ['TT', 'Họ và tên', 'Giới tính', null, 'Con', null],
      [null, null, 'Nam', 'Nữ', 'Nam', 'Nữ'],
      [1, 'Vi Sơn', 'x', null, 1, 2],
      [2, 'Lý Sen', null, 'x', 2, null],
    ]);
    expect([of('gender'), doubts]).toEqual([['male', 'female'], []]);
  });

  it('are both left out where one holds days and the other marks', () => {
    const { of, doubts } = read([
      ['TT', 'Họ và tên', 'Nam', 'Nữ'],
      [1, 'Vi Sơn', 1970, null],
      [2, 'Lý Sen', 1971, 'x'],
    ]);
    expect([of('gender'), of('bornOn'), doubts.length]).toEqual([[null, null], [null, null], 1]);
  });

  it.each<[string, CellContent[][], CellContent[]]>([
    ['one row', [['TT', 'Ho va ten', 'Ngay sinh', 'Thang', 'Nam', 'Nu']], []],
    [
      'two rows',
      [
        ['TT', 'Ho va ten', 'Ngay sinh'],
        [null, null, 'Ngay', 'Thang', 'Nam', 'Nu'],
      ],
      [],
    ],
  ])('are no pair where “Nam” is a year typed without marks, under %s', (_, header) => {
    const { of } = read([...header, [1, 'Vi Sơn', 2, 4, 1968, null], [2, 'Lý Sen', 3, 5, 1970, 'x']]);
    expect([of('bornOn'), of('gender')]).toEqual([
      ['1968-04-02', '1970-05-03'],
      ['male', 'female'],
    ]);
  });

  it('leave a year of joining the Party alone beside a column “Nu” of its own', () => {
    const header = [
      ['TT', 'Ho va ten', 'Ngay vao Dang', null, null, 'Nu'],
      [null, null, 'Ngay', 'Thang', 'Nam', null],
    ];
    const { of } = read([...header, [1, 'Vi Sơn', 3, 2, 1999, null], [2, 'Lý Sen', 5, 6, 2001, 'x']]);
    expect([of('joinedPartyOn'), of('gender')]).toEqual([
      ['1999-02-03', '2001-06-05'],
      ['male', 'female'],
    ]);
  });
});
