import { describe, expect, it } from 'vitest';
import { ISSUED_FRAME, RECORDS } from '../../../../tests/fixtures/paper-records.ts';
import { toPaper } from '../outline/to-paper.ts';
import type { DraftValues, PaperRecords } from '../paper.ts';
import { bodiesList } from './bodies-list.ts';
import { credentialsReport } from './credentials-report.ts';
import { delegateCard, namePlate } from './delegate-cards.ts';
import { attendanceSheet, delegateRoster } from './delegate-lists.ts';
import type { CardsView, NamePlatesView } from './guest-papers.view.ts';
import { invitation } from './invitation.ts';
import { blocksOf, seatPlan } from './seat-plan.ts';

const report = (values: DraftValues = {}, records: PaperRecords = RECORDS) =>
  toPaper(credentialsReport).shape(records, values, ISSUED_FRAME);
const textOf = (view: unknown): string => {
  const found: string[] = [];
  JSON.stringify(view, (key, value) => {
    if ((key === 'text' || key === 'tieu_de') && typeof value === 'string') found.push(value);
    return value;
  });
  return found.join('\n');
};

describe('the credentials report', () => {
  it('says who is summoned, here and absent, with the base in words', () => {
    const text = textOf(report().view);
    expect(text).toContain('Tổng số đại biểu được triệu tập: 04 (bốn) đồng chí.');
    expect(text).toContain(
      'Có mặt tại Phiên chính thức, 07 giờ 30 phút ngày 20/6/2026: 03 (ba) đồng chí, đạt 75% số được triệu tập.',
    );
    expect(text).toContain('Vắng mặt 01 đồng chí (01 không có lý do).');
    expect(text).toContain('Mã Mạnh Đạt');
  });

  it('prints each table on the base of those here, the unknown apart', () => {
    const text = textOf(report().view).split('\n');
    const below = (title: string, count: number) =>
      text.slice(text.indexOf(title) + 1, text.indexOf(title) + 1 + count);
    expect(below('Giới tính', 6)).toEqual(['- Nam', '01', '33,33', '- Nữ', '02', '66,67']);
    expect(below('Độ tuổi', 9)).toEqual([
      ...['- Từ 31 đến 40 tuổi', '01', '33,33', '- Từ 41 đến 50 tuổi', '01', '33,33'],
      ...['- Từ 51 đến 60 tuổi', '01', '33,33'],
    ]);
    expect(text).toContain('- Cao tuổi nhất: đồng chí Lộc Công Hoà (sinh ngày 02/4/1968).');
    expect(text).toContain('- Tuổi bình quân: 46,5 (tính trên 02 đồng chí có ngày, tháng, năm).');
  });

  it('asks to recognise those who came and were not refused', () => {
    expect(textOf(report().view)).toContain('công nhận tư cách của 03 (ba) đại biểu');
    const refused = RECORDS.cases.map((one) => ({ ...one, decision: 'not-recognised' as const }));
    expect(textOf(report({}, { ...RECORDS, cases: refused }).view)).toContain(
      'công nhận tư cách của 02 (hai) đại biểu',
    );
  });

  it('holds a picture of the structure only where the secretary wants it, with the figures of the table', () => {
    const pictures = (values: DraftValues) => JSON.stringify(report(values).view).match(/"alt":"[^"]*"/g) ?? [];
    expect(pictures({})).toEqual([]);
    expect(pictures({ bieu_do: 'co' })).toEqual([
      expect.stringContaining('Biểu đồ cơ cấu đại biểu (tính trên 03 đồng chí). '),
    ]);
    expect(pictures({ bieu_do: 'co' })[0]).toContain('Giới tính: Nam 01 (33,33%); Nữ 02 (66,67%)');
  });

  it('cannot be issued before anybody signed in', () => {
    const reported = { ...RECORDS.reported, session: null };
    const { missing, warnings } = report({}, { ...RECORDS, reported });
    expect(missing.map(({ field }) => field)).toEqual(['co_mat', 'vang_mat']);
    expect(warnings.map(({ code }) => code)).toContain('nobody-signed-in');
  });

  it('names who is said to have joined the Party after the congress, and tells no party age of them', () => {
    const { reported } = RECORDS;
    const attendees = reported.attendees.map((one) =>
      one.checkIn === null ? one : { ...one, joinedPartyOn: '2026-09-16' },
    );
    const { view, warnings } = report({}, { ...RECORDS, reported: { ...reported, attendees } });
    expect(warnings.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/^Ngày vào Đảng sau ngày khai mạc: .+ \(16\/09\/2026\); không tính tuổi đảng/),
    );
    expect(textOf(view)).not.toContain('16/09/2026');
  });

  it('is out of date when a figure changes', () => {
    const values = new Map(report().used.map(({ record, value }) => [record, value]));
    expect(values.get('credentials.gender')).toBe('Nam: 1; Nữ: 2; chưa đủ dữ liệu: 0');
    expect(values.get('attendance.came')).toBe('03 (ba)');
  });
});

describe('lists and cards', () => {
  it('the roster and the sheet to sign have everybody summoned once', () => {
    for (const paper of [delegateRoster, attendanceSheet]) {
      const text = textOf(toPaper(paper).shape(RECORDS, {}, ISSUED_FRAME).view);
      for (const { fullName } of RECORDS.delegates)
        expect(text.split('\n').filter((one) => one === fullName)).toHaveLength(1);
    }
  });

  it('the sheet to sign prints the number under the bars of the card', () => {
    expect(textOf(toPaper(attendanceSheet).shape(RECORDS, {}, ISSUED_FRAME).view)).toContain('0000001 3');
  });

  it('cards stand two in a row, the odd one alone', () => {
    const { hang } = delegateCard.shape({ ...RECORDS, delegates: RECORDS.delegates.slice(0, 3) }, {}, ISSUED_FRAME)
      .view as CardsView;
    expect(hang.map(({ trai, phai }) => [trai.ho_ten, phai.ho_ten])).toEqual([
      ['LỘC CÔNG HOÀ', 'NÔNG THỊ THANH MAI'],
      ['HOÀNG THUÝ YẾN', ''],
    ]);
    expect(hang[0]?.trai).toMatchObject({ to_ghe: 'Tổ 1 · Ghế A-1', ma_vach: { digits: '00000013' } });
    expect(hang[1]?.co_phai).toBe(false);
  });

  it('one card or some are made from the same template', () => {
    const copies = delegateCard.perPerson?.(RECORDS, {}, ISSUED_FRAME);
    const [first, , third] = copies?.recipients ?? [];
    const names = (view: unknown) => (view as CardsView).hang.flatMap(({ trai, phai }) => [trai.ho_ten, phai.ho_ten]);
    expect(names(copies?.shapeFor(third!).view)).toEqual(['HOÀNG THUÝ YẾN', '']);
    expect(names(copies?.shapeTogether?.([first!, third!]).view)).toEqual(['LỘC CÔNG HOÀ', 'HOÀNG THUÝ YẾN']);
  });

  it('plates are made for the presidium, or for everybody, or for some of them', () => {
    const plates = (values: DraftValues) => namePlate.perPerson?.(RECORDS, values, ISSUED_FRAME);
    const names = (view: unknown) => (view as NamePlatesView).bien.map(({ ho_ten }) => ho_ten);
    expect(plates({})?.recipients.map(({ unit }) => unit)).toEqual([
      ...['Đoàn Chủ tịch', 'Đoàn Chủ tịch', 'Đoàn Chủ tịch', 'Đoàn Thư ký', 'Đoàn Thư ký'],
    ]);
    const all = plates({ cho_ai: 'tat_ca' });
    expect(names(all?.shapeFor(all.recipients[2]!).view)).toEqual(['HOÀNG THUÝ YẾN']);
    expect(names(all?.shapeTogether?.(all.recipients.slice(0, 2)).view)).toEqual([
      'LỘC CÔNG HOÀ',
      'NÔNG THỊ THANH MAI',
    ]);
  });

  it('two people with one number are told before the cards are printed', () => {
    const delegates = RECORDS.delegates.map((one) => ({ ...one, number: 7 }));
    expect(delegateCard.shape({ ...RECORDS, delegates }, {}, ISSUED_FRAME).warnings).toMatchObject([
      { code: 'card-number-twice' },
    ]);
  });

  it('the seat plan shows who sits where, then where everybody sits, by name', () => {
    const text = textOf(toPaper(seatPlan).shape(RECORDS, {}, ISSUED_FRAME).view).split('\n');
    const from = (word: string, count: number) => text.slice(text.indexOf(word), text.indexOf(word) + count);
    expect(from('Hàng', 4 + 4)).toEqual(['Hàng', '1', '2', '3', 'A', '001', '002', '003']);
    expect(from('Tra chỗ ngồi theo tên', 6)).toEqual([
      ...['Tra chỗ ngồi theo tên', '004', 'Mã Mạnh Đạt', 'Chi bộ thôn Nà Lùng', 'B', '1'],
    ]);
  });

  it('the way between two blocks of seats is crossed by no line', () => {
    const plan = (aisleAfter: number) =>
      JSON.stringify(
        toPaper(seatPlan).shape({ ...RECORDS, hall: { ...RECORDS.hall, aisleAfter } }, {}, ISSUED_FRAME).view,
      );
    expect(plan(0)).not.toContain('"open"');
    expect(plan(3)).not.toContain('"open"');
    expect(plan(2).match(/"open":true/g)).toHaveLength(RECORDS.hall.rows + 1);
    expect(plan(2)).toContain('lối đi');
  });

  it.each([
    [{ seatsPerRow: 26, aisleAfter: 13 }, [[1, 26]]],
    [
      { seatsPerRow: 40, aisleAfter: 18 },
      [
        [1, 18],
        [19, 40],
      ],
    ],
    [
      { seatsPerRow: 60, aisleAfter: 0 },
      [
        [1, 20],
        [21, 40],
        [41, 60],
      ],
    ],
  ])('a hall of %j is drawn in blocks %j', (hall, blocks) => {
    expect(blocksOf({ rows: 2, ...hall })).toEqual(blocks);
  });

  it('every guest gets an invitation', () => {
    const values = {
      khach_moi: [
        { ho_ten: 'Vi Văn Thành', chuc_vu: 'Uỷ viên Ban Thường vụ Tỉnh uỷ' },
        { ho_ten: 'Nông Quốc Bảo', chuc_vu: '' },
      ],
    };
    const copies = invitation.perPerson?.(RECORDS, values, ISSUED_FRAME);
    expect(copies?.recipients.map(({ name, number }) => `${number} ${name}`)).toEqual([
      '001 Vi Văn Thành',
      '002 Nông Quốc Bảo',
    ]);
    expect(JSON.stringify(copies?.shapeFor(copies.recipients[0]!).view)).toContain(
      'Đảng uỷ xã Bình An trân trọng kính mời: đồng chí Vi Văn Thành, Uỷ viên Ban Thường vụ Tỉnh uỷ.',
    );
  });

  it('a teller who stands for election is pointed out', () => {
    const posts = [{ ...RECORDS.setup.posts[0]!, post: 'counting' as const, fullName: 'Mã Mạnh Đạt' }];
    const { warnings } = toPaper(bodiesList).shape(
      { ...RECORDS, setup: { ...RECORDS.setup, posts } },
      {},
      ISSUED_FRAME,
    );
    expect(warnings.map(({ code }) => code)).toContain('counting-member-stands');
  });
});
