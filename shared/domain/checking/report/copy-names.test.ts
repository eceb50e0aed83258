import { expect, it } from 'vitest';
import { copyNames } from './copy-names.ts';

it('gives every copy a name of its own, whatever the case, the Unicode form or what lies there already', () => {
  expect(copyNames(['Báo cáo.docx', 'báo cáo.DOCX', 'Báo cáo.docx'.normalize('NFD'), 'Tờ trình.docx'])).toEqual([
    'Báo cáo.docx',
    'báo cáo-2.docx',
    `${'Báo cáo'.normalize('NFD')}-3.docx`,
    'Tờ trình.docx',
  ]);
  expect(copyNames(['a.docx'], ['A.docx', 'a-2.docx'])).toEqual(['a-3.docx']);
});
