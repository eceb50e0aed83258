import { launchDouble } from '../electron-double/launch.ts';
import { expect, test } from '../fixtures.ts';

test.describe('a second copy', () => {
  test('ends at once and leaves the files alone', async ({ browser, userData }) => {
    const launched = await launchDouble({ browser, userData, secondCopy: true });
    expect(launched.state.quitCalled).toBe(true);
    expect(launched.state.windows).toEqual([]);
    expect(launched.state.handlers.size).toBe(0);
  });

  test('brings the first one to the front', async ({ browser, userData }) => {
    const double = await launchDouble({ browser, userData });
    await double.page();
    const focused = new Promise((resolve) => double.state.windows[0]?.once('focus', () => resolve(true)));
    double.electron.app.emit('second-instance');
    expect(await focused).toBe(true);
    await double.close();
  });
});
