import { Menu, type MenuItemConstructorOptions } from 'electron';

type Choices = {
  /** Moves the window to a screen: '#/help' */
  readonly show: (hash: string) => void;
  readonly mayInspect: boolean;
};

/** The menu bar in Vietnamese; what a screen offers by itself is not repeated here. */
export function setMenu({ show, mayInspect }: Choices): void {
  const inspect: MenuItemConstructorOptions[] = mayInspect ? [{ role: 'toggleDevTools' }] : [];
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      { label: 'Tệp', submenu: [{ role: 'quit', label: 'Thoát' }] },
      {
        label: 'Sửa',
        submenu: [
          { role: 'undo', label: 'Hoàn tác chữ vừa gõ' },
          { role: 'redo', label: 'Làm lại chữ vừa gõ' },
          { type: 'separator' },
          { role: 'cut', label: 'Cắt' },
          { role: 'copy', label: 'Chép' },
          { role: 'paste', label: 'Dán' },
          { role: 'selectAll', label: 'Chọn tất cả' },
        ],
      },
      {
        label: 'Xem',
        submenu: [
          { role: 'zoomIn', label: 'Phóng to', accelerator: 'CmdOrCtrl+=' },
          { role: 'zoomOut', label: 'Thu nhỏ' },
          { role: 'resetZoom', label: 'Cỡ thường' },
          { role: 'togglefullscreen', label: 'Toàn màn hình' },
          ...inspect,
        ],
      },
      {
        label: 'Trợ giúp',
        submenu: [{ label: 'Hướng dẫn sử dụng', click: () => show('#/help') }],
      },
    ]),
  );
}
