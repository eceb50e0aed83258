import type { Page } from '@playwright/test';
import { cardCode } from '../../../shared/domain/delegates/check-in/card-code.ts';
import type { Delegate } from '../../../shared/domain/delegates/person.ts';
import { expect, inPractice, step } from '../fixtures.ts';
import { installPageClient } from '../page-client/install.ts';
import { openPaperDesk } from '../pages/paper-desk.ts';
import { goTo } from '../pages/screens.ts';

/** Running numbers of those who do not come, and of two whose alternates come. */
const ABSENT = { excused: 57, refused: 77, unexplained: 91 };
const REPLACED = [20, 30];
const BY_CARD = [11, 12, 13];
const BY_NUMBER = 14;
/** Comes last, when everybody else is here. */
const LAST = 15;
const BY_NAME = { typed: 'hoang thi oanh', shown: 'Hoàng Thị Oanh' };

type Prepared = { readonly sessionId: string; readonly alternates: readonly Delegate[] };

/** Two alternates are called and one absence is not accepted; the practice congress has the other two. */
const prepare = (page: Page): Promise<Prepared> =>
  page.evaluate(
    async ({ refused, replaced }) => {
      const { client } = window.pageClient;
      const query = { search: '', unit: null, kind: null, incomplete: false, sort: 'number', offset: 0 } as const;
      const { delegates } = await client.delegates.list({ ...query, limit: 200 });
      const called = (number: number) => {
        const found = delegates.find((one) => one.number === number);
        if (!found) throw new Error(`nobody has number ${number}`);
        return found;
      };
      const alternates = [];
      for (const [at, number] of replaced.entries()) {
        const { id: _id, ...like } = called(number);
        const fullName = ['Vương Thị Sợi', 'Đàm Văn Ước'][at] ?? '';
        const draft = {
          ...like,
          fullName,
          kind: 'alternate' as const,
          summoned: false,
          gender: null,
          bornOn: '1990-05-04',
        };
        const alternate = await client.delegates.add(draft);
        alternates.push(alternate);
        await client.delegates.replace({ id: called(number).id, byId: alternate.id, on: '2026-06-18', reason: 'Ốm' });
      }
      await client.delegates.recordAttendanceFacts({
        id: called(refused).id,
        facts: {
          ...{ summoned: true, notSummonedReason: '', notCounted: null, notCountedNote: '' },
          ...{ absence: 'whole', absenceReason: 'Việc riêng', absenceAccepted: false },
        },
      });
      const sessions = await client.attendance.listSessions();
      return { sessionId: sessions.at(-1)?.id ?? '', alternates };
    },
    { refused: ABSENT.refused, replaced: REPLACED },
  );

/** Everybody else but one comes, as their cards would bring them in. */
const letTheRestIn = (page: Page, sessionId: string): Promise<void> =>
  page.evaluate(
    async ({ session, absent }) => {
      const { client } = window.pageClient;
      const read = await client.attendance.read({ sessionId: session });
      const rest = (read?.attendees ?? []).filter((one) => one.checkIn === null && !absent.includes(one.number));
      for (const { number } of rest)
        await client.attendance.checkIn({ sessionId: session, entry: { number }, way: 'scan' });
    },
    { session: sessionId, absent: [...Object.values(ABSENT), LAST] },
  );

/** Keys as a reader sends them, five milliseconds apart by the clock they carry, however slow the machine of the test. */
async function readWithScanner(page: Page, code: string): Promise<void> {
  const devices = await page.context().newCDPSession(page);
  const start = Date.now() / 1000;
  const digits = [...code].map((digit) => ({ key: digit, code: `Digit${digit}`, text: digit, vk: 48 + Number(digit) }));
  for (const [at, { vk, ...key }] of [...digits, { key: 'Enter', code: 'Enter', text: '\r', vk: 13 }].entries()) {
    const stroke = { ...key, windowsVirtualKeyCode: vk, timestamp: start + at * 0.005 };
    await devices.send('Input.dispatchKeyEvent', { type: 'keyDown', ...stroke });
    await devices.send('Input.dispatchKeyEvent', { type: 'keyUp', ...stroke });
  }
  await devices.detach();
}

const readLists = (page: Page, sessionId: string) =>
  page.evaluate(async (session) => {
    const { client } = window.pageClient;
    const query = { search: '', unit: null, kind: null, incomplete: false, sort: 'number', offset: 0 } as const;
    const { delegates } = await client.delegates.list({ ...query, limit: 200 });
    const read = await client.attendance.read({ sessionId: session });
    const came = new Set(read?.attendees.filter(({ checkIn }) => checkIn !== null).map(({ id }) => id));
    const { congress } = await client.congress.findSetup();
    return { delegates: delegates.filter(({ id }) => came.has(id)), opensOn: congress.opensAt?.slice(0, 10) ?? '' };
  }, sessionId);

/** The report's tables as they are printed: title → row → number. */
const readTables = (page: Page): Promise<Record<string, Record<string, number>>> =>
  page.locator('.page-scroller section.docx table tr').evaluateAll((rows) => {
    const tables: Record<string, Record<string, number>> = {};
    let title = '';
    for (const row of rows) {
      const cells = [...row.querySelectorAll('td')].map((cell) => cell.textContent?.trim() ?? '');
      if (cells.length === 1) title = cells[0] ?? '';
      const label = cells[0]?.startsWith('- ') ? cells[0].slice(2) : null;
      if (cells.length >= 3 && label !== null) tables[title] = { ...tables[title], [label]: Number(cells[1]) };
    }
    return tables;
  });

/** Counted by hand from the list: what the report must say. */
function countByHand(people: readonly Delegate[], opensOn: string) {
  const tally = (labelOf: (one: Delegate) => string) => {
    const counts: Record<string, number> = {};
    for (const one of people) counts[labelOf(one)] = (counts[labelOf(one)] ?? 0) + 1;
    return counts;
  };
  const UNKNOWN = 'Chưa đủ dữ liệu';
  const genders = { male: 'Nam', female: 'Nữ' };
  const kinds: Record<string, string> = {
    ...{ 'ex-officio': 'Đương nhiên', elected: 'Được bầu', alternate: 'Dự khuyết được gọi thay' },
  };
  const age = ({ bornOn }: Delegate): string => {
    if (bornOn === null || bornOn.length < 10) return UNKNOWN;
    const before = opensOn.slice(5) < bornOn.slice(5) ? 1 : 0;
    const years = Number(opensOn.slice(0, 4)) - Number(bornOn.slice(0, 4)) - before;
    if (years <= 30) return 'Đến 30 tuổi';
    if (years > 60) return 'Trên 60 tuổi';
    const upTo = Math.ceil(years / 10) * 10;
    return `Từ ${upTo - 9} đến ${upTo} tuổi`;
  };
  return {
    'Thành phần đại biểu': tally(({ kind }) => kinds[kind ?? ''] ?? UNKNOWN),
    'Giới tính': tally(({ gender }) => (gender === null ? UNKNOWN : genders[gender])),
    'Dân tộc': tally(({ ethnicity }) => ethnicity || UNKNOWN),
    'Độ tuổi': tally(age),
  };
}

inPractice('a morning: delegates sign in, the quorum is read and the credentials report issued', async ({ app }) => {
  const { page } = app;
  await installPageClient(page);
  const { sessionId, alternates } = await prepare(page);
  await goTo(page, '/delegates?tab=check-in');
  await page.getByRole('combobox', { name: 'Phiên' }).click();
  await page.locator('.ant-select-item-option', { hasText: 'Phiên chính thức' }).click();
  const answer = page.locator('.check-in-feedback');
  const figures = page.getByRole('complementary', { name: 'Số liệu phiên họp' });
  const box = page.getByLabel('Quét thẻ, gõ số hoặc tên');
  const readCard = async (number: number) => {
    await readWithScanner(page, cardCode(number));
    await expect(answer).toContainText(`Số 0${number}`);
  };

  await step('cards, a number and a name let people in', async () => {
    await expect(figures).toContainText('/ 128 có mặt');
    await expect(box).toBeFocused();
    for (const number of BY_CARD) await readCard(number);
    await box.fill(String(BY_NUMBER));
    await box.press('Enter');
    await expect(answer).toContainText(`Số 0${BY_NUMBER}`);
    await box.fill(BY_NAME.typed);
    await expect(page.getByRole('list', { name: 'Người tìm thấy' })).toContainText(BY_NAME.shown);
    await box.press('Enter');
    await expect(answer).toContainText(BY_NAME.shown);
    await expect(figures).toContainText('chưa đủ điều kiện', { ignoreCase: true });
  });

  await step('who is replaced is sent away by name, the alternate comes in', async () => {
    await box.fill(String(REPLACED[0]));
    await box.press('Enter');
    await expect(answer).toContainText(`đã được thay bằng đại biểu dự khuyết ${alternates[0]?.fullName}`);
    await box.fill(String(alternates[0]?.number));
    await box.press('Enter');
    await expect(answer).toContainText(alternates[0]?.fullName ?? '');
  });

  await step('the quorum is read when all but three are here', async () => {
    await letTheRestIn(page, sessionId);
    await readCard(LAST);
    await expect(figures).toContainText('125/ 128 có mặt, 97,66%');
    await expect(figures).toContainText(
      'có mặt 125 (một trăm hai mươi lăm) đồng chí, đạt 97,66%; vắng mặt 03 đồng chí (01 có lý do được chấp nhận, ' +
        '01 có lý do không được chấp nhận, 01 không có lý do)',
    );
    await expect(figures).toContainText('Đủ điều kiện tiến hành Đại hội theo Điều lệ Đảng.');
  });

  await step('every figure of the report is the one of the list', async () => {
    const { delegates, opensOn } = await readLists(page, sessionId);
    expect(delegates).toHaveLength(125);
    const desk = await openPaperDesk(page, 'credentials-report');
    await expect(async () => {
      const text = (await desk.pages()).join('\n');
      expect(text).toContain('Tổng số đại biểu được triệu tập: 128 (một trăm hai mươi tám) đồng chí.');
      expect(text).toContain('125 (một trăm hai mươi lăm) đồng chí, đạt 97,66% số được triệu tập');
      for (const { fullName } of alternates) expect(text).toContain(fullName);
      expect(text).toContain('công nhận tư cách của 125 (một trăm hai mươi lăm) đại biểu');
    }).toPass();
    const tables = await readTables(page);
    expect(tables).toMatchObject(countByHand(delegates, opensOn));
    for (const [title, rows] of Object.entries(tables))
      expect([title, Object.values(rows).reduce((sum, one) => sum + one, 0)]).toEqual([title, 125]);
    await page.getByRole('button', { name: 'Ban hành…' }).click();
    await page.getByRole('button', { name: /^Ban hành Số \d+-BC\/ĐH$/ }).click();
    await expect(desk.form.getByRole('alert').first()).toContainText('Đã ban hành Số');
  });
});
