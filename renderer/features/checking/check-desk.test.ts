import { beforeEach, expect, it } from 'vitest';
import { checkDesk, type FileToAdd, stampOf } from './check-desk.ts';

const PAGES = { count: 31, places: [] };
/** A folder's file as it is read each time the folder is chosen. */
const read = (name = 'bao-cao.docx'): FileToAdd => ({
  ...{ key: `/van-ban/${name}`, name, paperKey: `file:${name}`, folder: '/van-ban' },
  load: async () => new File([], name),
});
const put = (added: FileToAdd) => {
  checkDesk.add([added]);
  const file = checkDesk.find(added.key);
  if (!file) throw new Error('was not put on the desk');
  return file;
};

beforeEach(checkDesk.clear);

it('what is learnt of a file is kept with it, and with no other', () => {
  const [file, other] = [put(read()), put(read('to-trinh.docx'))];
  checkDesk.change(file, { error: 'đọc chậm' });
  checkDesk.change(file, { pages: PAGES });
  expect(checkDesk.find(file.key)).toMatchObject({ pages: PAGES, error: 'đọc chậm' });
  expect(checkDesk.find(other.key)).toMatchObject({ pages: null, error: null });
});

it('the pages of a file that was replaced while they were counted are not put on its replacement', () => {
  const file = put(read());
  put(read());
  checkDesk.change(file, { pages: PAGES });
  expect(checkDesk.find(file.key)?.pages).toBeNull();
});

it('what was reckoned from a file, as how it overlaps another, is not that of its replacement', () => {
  const file = put(read());
  checkDesk.change(file, { pages: PAGES });
  expect(stampOf(checkDesk.find(file.key) ?? file)).toBe(stampOf(file));
  expect(stampOf(put(read()))).not.toBe(stampOf(file));
});

it('tells once that a file was replaced or taken away, so that its counting stops', () => {
  const gone: string[] = [];
  const [file, other, kept] = [put(read()), put(read('to-trinh.docx')), put(read('giay-moi.docx'))];
  checkDesk.onceGone(file, () => gone.push(file.name));
  checkDesk.onceGone(other, () => gone.push(other.name));
  checkDesk.onceGone(kept, () => gone.push(kept.name))();
  checkDesk.change(file, { pages: PAGES });
  expect(gone).toEqual([]);
  put(read());
  checkDesk.remove(other.key);
  checkDesk.clear();
  expect(gone).toEqual(['bao-cao.docx', 'to-trinh.docx']);
});
