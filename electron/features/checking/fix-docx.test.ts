import { expect, it } from 'vitest';
import { seededRandom } from '../../../scripts/kill-test/seeded-random.ts';
import { minimalDocx } from '../../../tests/fixtures/minimal-docx.ts';
import { readWord } from '../../platform/docx/word/read-word.ts';
import { fixDocx } from './fix-docx.ts';

const run = (text: string, fonts = '') =>
  `<w:r><w:rPr>${fonts === '' ? '' : `<w:rFonts ${fonts}/>`}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const of = (font: string) => `w:ascii="${font}" w:hAnsi="${font}"`;
const p = (...runs: string[]) => `<w:p>${runs.join('')}</w:p>`;

function fix(bytes: Uint8Array, only: readonly string[], tracked = false) {
  const at = '2026-11-26T08:00:00Z';
  const fixed = fixDocx(bytes, { profile: 'auto', today: '2026-11-26', tracked, at, only: new Set(only) });
  if (!fixed.ok) throw new Error(fixed.error.message);
  const read = readWord(fixed.value.bytes);
  if (!read.ok) throw new Error('unreadable');
  return { ...fixed.value, document: read.value.document };
}
const fixBody = (body: string, only: readonly string[], tracked = false) => fix(minimalDocx({ body }), only, tracked);

it('keeps Unicode text that stands in a font of the old kind, and changes its font', () => {
  const texts = ['Công tác xã hội, hỗ trợ, đã hoàn thành.', 'Đồng chí Lò Văn Tô'];
  const [first = '', second = ''] = texts;
  const { document, fixed } = fixBody(p(run(first, of('.VnTime'))) + p(run(second, of('VNI-Times'))), ['FT-02']);
  expect(document.paragraphs.map(({ text }) => text)).toEqual(texts);
  expect(document.paragraphs.map(({ runs }) => runs[0]?.font)).toEqual(['Times New Roman', 'Times New Roman']);
  expect(fixed).toContain('FT-02');
});

it('goes by the font that shows the letters beyond ASCII', () => {
  const body =
    p(run('Công tác xã', 'w:ascii=".VnTime" w:hAnsi="Times New Roman"')) +
    p(run('C«ng t¸c x·', 'w:ascii="Times New Roman" w:hAnsi=".VnTime"'));
  const { document } = fixBody(body, ['FT-02']);
  expect(document.paragraphs.map(({ text }) => text)).toEqual(['Công tác xã', 'Công tác xã']);
});

it('says that a word could be either, and leaves it', () => {
  const { document, left } = fixBody(p(run('chó', of('.VnTime'))), ['FT-02']);
  expect(document.paragraphs[0]).toMatchObject({ text: 'chó', runs: [{ font: '.VnTime' }] });
  expect(left).toContain('FT-02');
});

it.each([false, true])('reads a letter of VNI that is cut over two runs (tracked: %s)', (tracked) => {
  const body = p(run('Chi bo', of('VNI-Times')), run('ä maïnh.', of('VNI-Times')));
  expect(fixBody(body, ['FT-02'], tracked).document.paragraphs[0]?.text).toBe('Chi bộ mạnh.');
});

it.each([false, true])('flags and converts the old letters of a footnote (tracked: %s)', (tracked) => {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const bytes = minimalDocx({
    body: p(run('Thân văn bản.')) + p(run('Đoạn hai.')),
    links: `<Relationship Id="n1" Type="${office}/footnotes" Target="footnotes.xml"/>`,
    parts: {
      'word/footnotes.xml': `<w:footnotes xmlns:w="${word}"><w:footnote w:id="2">${p(run('§¶ng bé x· B×nh An', of('.VnTime')))}</w:footnote></w:footnotes>`,
    },
  });
  const { document, fixed } = fix(bytes, ['FT-02'], tracked);
  expect(document.notes[0]).toMatchObject({ text: 'Đảng bộ xã Bình An', runs: [{ font: 'Times New Roman' }] });
  expect(document.paragraphs.map(({ text }) => text)).toEqual(['Thân văn bản.', 'Đoạn hai.']);
  expect(fixed).toContain('FT-02');
});

const alternate = (text: string, older: string) =>
  '<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">' +
  `<mc:Choice Requires="w14"><w:t xml:space="preserve">${text}</w:t></mc:Choice>` +
  `<mc:Fallback><w:t xml:space="preserve">${older}</w:t></mc:Fallback></mc:AlternateContent></w:r>`;

it.each([false, true])(
  'leaves text that stands once for each kind of program in other words, and names it (tracked: %s)',
  (tracked) => {
    const twofold = alternate('chọn  ', 'lấy  ');
    const body = `${p(run('Một đoạn trước đã xong.'))}${p(twofold, run('một đoạn có nội dung thay thế  ở đây.'))}`;
    const { document, left } = fixBody(body, ['CP-01', 'CP-11'], tracked);
    expect(document.paragraphs[1]?.text).toMatch(/^chọn {2}một/);
    expect(left).toContain('CP-01');
  },
);

it.each([false, true])('mends text that stands in the same words for each kind of program (tracked: %s)', (tracked) => {
  const twofold = alternate('chọn  ', 'chọn  ');
  const body = `${p(run('Một đoạn trước đã xong.'))}${p(twofold, run('một đoạn có nội dung thay thế  ở đây.'))}`;
  const { document, left } = fixBody(body, ['CP-01', 'CP-11'], tracked);
  expect(document.paragraphs[1]?.text).toBe('Chọn một đoạn có nội dung thay thế ở đây.');
  expect(left).not.toContain('CP-01');
});

it("does not call another author's changes repaired", () => {
  const insertion = '<w:ins w:id="7" w:author="a" w:date="2026-01-01T00:00:00Z">';
  const { fixed, left, after } = fixBody(p(`${insertion}${run('chi bộ  họp')}</w:ins>`), ['FT-05', 'CP-11'], true);
  expect(fixed).not.toContain('FT-05');
  expect(left).toContain('FT-05');
  expect(after.info + after.warning + after.error).toBeGreaterThan(0);
});

const OLD_WORDS = ['§¶ng ', 'bé ', 'x· ', 'B×nh ', 'An '];
const oldRuns = (count: number) =>
  Array.from({ length: count }, (_, at) => run(OLD_WORDS[at % OLD_WORDS.length] ?? '', of('.VnTime'))).join('');

/** Letters that do not pack: many runs alike would be taken for a bomb. */
function noise(length: number): string {
  const random = seededRandom(1);
  return `<!--${Array.from({ length }, () => Math.floor(random() * 36).toString(36)).join('')}-->`;
}

/** ms of the processor. */
function costOf(bytes: Uint8Array): number {
  const before = process.cpuUsage();
  fix(bytes, ['FT-02']);
  return process.cpuUsage(before).user / 1_000;
}

it('repair of a paragraph costs by the number of its runs, not by the square of it', () => {
  const made = (count: number) => minimalDocx({ body: `${p(oldRuns(count))}${noise(40 * count)}` });
  costOf(made(500));
  // Eight times as many: about eight times as much, or by the square sixty-four.
  expect(costOf(made(8_000)) / costOf(made(1_000))).toBeLessThan(24);
}, 60_000);

it('words and the box beside them in one run are both mended', () => {
  const box = `<w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:shape style="width:90pt"><v:textbox><w:txbxContent>${p(run('x· B×nh An', of('.VnTime')))}</w:txbxContent></v:textbox></v:shape></w:pict>`;
  const body = p(`<w:r><w:rPr><w:rFonts ${of('.VnTime')}/></w:rPr><w:t>§¶ng bé</w:t>${box}</w:r>`);
  expect(fixBody(body, ['FT-02']).document.paragraphs.map(({ text }) => text)).toEqual(['Đảng bộ', 'xã Bình An']);
});

it('a copy with many changes alike is not taken for a bomb', () => {
  const body = `${p(oldRuns(4_000))}${noise(2_900)}`;
  expect(fixBody(body, ['FT-02']).document.paragraphs[0]?.text).toMatch(/^Đảng bộ xã Bình An Đảng/);
});

it.each(['</Types></Types>', '</Types> <!-- cuối -->'])(
  'adds its comments to a list of types that ends in %s',
  (end) => {
    const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
    const bytes = minimalDocx({
      body: p(run('§¶ng bé x· B×nh An', of('.VnTime'))),
      parts: {
        '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${types}"/>${end}`,
      },
    });
    expect(fix(bytes, ['FT-02'], true).document.paragraphs[0]?.text).toBe('Đảng bộ xã Bình An');
  },
);
