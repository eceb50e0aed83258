import { expect, it } from 'vitest';
import { fixDocx } from '../../../../electron/features/checking/fix-docx.ts';
import { readWord } from '../../../../electron/platform/docx/word/read-word.ts';
import { CELL_REPORT, REPORT } from '../../../../scripts/format-corpus/bases.ts';
import { buildPaper } from '../../../../scripts/format-corpus/build-paper.ts';
import { look, say } from '../../../../scripts/format-corpus/change.ts';
import type { Spec } from '../../../../scripts/format-corpus/paper-spec.ts';

function linesAfter(paper: Spec): readonly string[] {
  const fixed = fixDocx(buildPaper(paper), {
    ...{ profile: 'HD05_2026', today: '2026-11-25', tracked: false, at: '2026-11-25T00:00:00Z' },
  });
  const read = fixed.ok ? readWord(fixed.value.bytes) : fixed;
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.document.paragraphs.map(({ text }) => text);
}
const archived = (line: string): Spec => ({
  ...CELL_REPORT,
  recipients: { label: 'Nơi nhận:', items: ['- Đảng uỷ xã (báo cáo);', line] },
});

it.each<[string, Spec, string]>([
  [
    'a label in capitals with two blanks',
    { ...REPORT, recipients: { label: 'NƠI  NHẬN:', items: ['- Lưu Văn phòng.'] } },
    'Nơi nhận:',
  ],
  [
    'a level before a Roman number',
    { ...REPORT, placeDate: 'Phường IV, ngày 5 tháng 6 năm 2026' },
    'Phường IV, ngày 05 tháng 6 năm 2026',
  ],
  [
    'a place in capitals',
    { ...REPORT, placeDate: 'BÌNH AN II, ngày 5 tháng 6 năm 2026' },
    'Bình An II, ngày 05 tháng 6 năm 2026',
  ],
  ['a number with a zero too many', { ...REPORT, number: 'Số 005-BC/ĐU' }, 'Số 05-BC/ĐU'],
  ['an archive joined by a hyphen', archived('- Lưu: VT-CB.'), '- Lưu Chi bộ-CB.'],
  ['an archive with a typist', archived('- Lưu: VT, NVA (05b).'), '- Lưu Chi bộ, NVA (05b).'],
  ['an archive that names the cell', archived('- Lưu: VT, Chi bộ.'), '- Lưu Chi bộ.'],
])('repairs %s as a clerk would', (_, paper, line) => {
  expect(linesAfter(paper)).toContain(line);
});

it('puts no number together from pieces', () => {
  expect(linesAfter({ ...REPORT, number: 'Số 01.05-BC/ĐU' })).toContain('Số 01.05-BC/ĐU');
});

it('leaves addresses, names of files and surnames as they are', () => {
  const words = 'Trang dangbo.Binhan, mạng Facebook.Com, phần mềm .Net Core, Node.Js, tệp baocao.Docx.';
  const right = { authority: ['T/M ĐẢNG UỶ'], posts: ['BÍ THƯ'], name: 'Ông Ích Khiêm' };
  const lines = linesAfter({ ...REPORT, right, body: [...REPORT.body, { kind: 'text', text: words }] });
  expect(lines).toEqual(expect.arrayContaining([words, 'Ông Ích Khiêm']));
});

it('converts old letters around names that were typed in Unicode, and leaves the names', () => {
  const mixed = say(look(REPORT, 'text', { font: '.VnTime' }), '§ång chÝ Nguyễn Thị Hà và bà Lan ®· b¸o c¸o.');
  expect(linesAfter(mixed)).toContain('Đồng chí Nguyễn Thị Hà và bà Lan đã báo cáo.');
});
