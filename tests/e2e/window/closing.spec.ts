import { launchDouble } from '../electron-double/launch.ts';
import { expect, test } from '../fixtures.ts';
import { openPracticeCongress } from '../pages/first-start.ts';
import { goTo } from '../pages/screens.ts';

test('a window that holds figures not kept yet asks before it closes', async ({ browser, userData }) => {
  const { state, ...double } = await launchDouble({ browser, userData });
  const page = await double.page();
  const close = async () => state.windows[0]?.close();
  await openPracticeCongress(page);
  await goTo(page, '/personnel');
  await page.getByRole('tab', { name: 'Các bước' }).click();
  const summoned = page.getByLabel('Được triệu tập', { exact: true });
  await summoned.fill('3');
  await page.keyboard.press('Tab');
  await expect(page.getByText(/chưa ghi: sửa các ô đỏ/)).toBeVisible();

  await close();
  expect(state.questions.map(({ message }) => message)).toEqual(['Còn số liệu chưa ghi vì mâu thuẫn nhau.']);
  expect(state.quitCalled).toBe(false);
  await expect(summoned).toHaveValue('3');

  state.answer = ({ buttons }) => buttons.indexOf('Bỏ các số đó và đóng');
  await double.close();
  expect(state.quitCalled).toBe(true);
});
