import { expect, it } from 'vitest';
import { listenForPaste } from './listen-for-paste.ts';

const CELLS = 'STT\tHọ và tên\r\n1\tLò Thị Mới\r\n';
const FILE = new File(['PK'], 'danh-sach.xlsx');

function paste(...clipboards: { readonly text?: string; readonly files?: readonly File[] }[]): File[] {
  const screen = new EventTarget();
  const taken: File[] = [];
  const stop = listenForPaste(screen, (file) => taken.push(file));
  const fire = ({ text = '', files = [] }: (typeof clipboards)[number]) =>
    screen.dispatchEvent(Object.assign(new Event('paste'), { clipboardData: { getData: () => text, files } }));
  for (const clipboard of clipboards) fire(clipboard);
  stop();
  fire({ text: CELLS, files: [FILE] });
  return taken;
}

it('cells copied in Excel are read like a file, letter for letter, though a picture of them is copied too', async () => {
  const [file, ...others] = paste({ text: CELLS, files: [new File([''], 'image.png')] });
  expect([file?.name, await file?.text(), others]).toEqual(['Bảng đã dán.csv', CELLS, []]);
});

it('a copied file is read itself, and a single word is no list', () => {
  expect(paste({ files: [FILE] }, { text: 'một chữ' }, {})).toEqual([FILE]);
});
