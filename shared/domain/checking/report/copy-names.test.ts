import { expect, it } from 'vitest';
import { copyNames, repairedBaseName, safeBaseName } from './copy-names.ts';

it('gives every copy a name of its own, whatever the case, the Unicode form or what lies there already', () => {
  expect(copyNames(['Báo cáo.docx', 'báo cáo.DOCX', 'Báo cáo.docx'.normalize('NFD'), 'Tờ trình.docx'])).toEqual([
    'Báo cáo.docx',
    'báo cáo-2.docx',
    `${'Báo cáo'.normalize('NFD')}-3.docx`,
    'Tờ trình.docx',
  ]);
  expect(copyNames(['a.docx'], ['A.docx', 'a-2.docx'])).toEqual(['a-3.docx']);
});

it.each([
  ['Báo cáo.docx', 'Báo cáo'],
  ['../../Windows/Báo cáo.docx', 'Báo cáo'],
  ['C:\\Users\\a\\Báo cáo.DOCX', 'Báo cáo'],
  ['a<b>:"c"|d?*\u0007.docx', 'a-b---c--d---'],
  ['CON.docx', '_CON'],
  ['..', 'van-ban'],
  ['.docx', 'van-ban'],
  ['  . Tờ trình . .docx', 'Tờ trình'],
  ['Báo cáo.docx'.normalize('NFD'), 'Báo cáo'],
])('makes of “%s” a name that every file system takes and that leads nowhere else', (given, safe) => {
  expect(safeBaseName(given)).toBe(safe);
});

it('names the copy after the paper and says whether changes are tracked', () => {
  expect(repairedBaseName('x/Báo cáo.docx', false)).toBe('Báo cáo-da-sua');
  expect(repairedBaseName('Báo cáo.docx', true)).toBe('Báo cáo-da-sua-theo-doi');
  expect(safeBaseName('a'.repeat(300))).toHaveLength(120);
});
