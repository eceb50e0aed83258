import { type BrowserWindow, dialog } from 'electron';

const STAY = 0;
const LEAVE = 1;

/** A page that holds what is not kept yet objects to being closed; without this Electron would stay open without a word. */
export function askBeforeClosing(window: BrowserWindow): void {
  window.webContents.on('will-prevent-unload', (event) => {
    const answer = dialog.showMessageBoxSync(window, {
      type: 'warning',
      title: 'Thư ký Đại hội',
      message: 'Còn số liệu chưa ghi vì mâu thuẫn nhau.',
      detail: 'Đóng chương trình bây giờ thì các số vừa gõ trên màn hình này mất. Mọi việc đã ghi vẫn còn nguyên.',
      buttons: ['Ở lại để sửa', 'Bỏ các số đó và đóng'],
      defaultId: STAY,
      cancelId: STAY,
      noLink: true,
    });
    if (answer === LEAVE) event.preventDefault();
  });
}
