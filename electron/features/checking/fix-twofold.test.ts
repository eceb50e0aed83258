import { describe, expect, it } from 'vitest';
import { minimalDocx } from '../../../tests/fixtures/minimal-docx.ts';
import { readWord } from '../../platform/docx/word/read-word.ts';
import { checkDocx } from './check-docx.ts';
import { fixDocx } from './fix-docx.ts';

const OLD = '<w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr>';
const run = (text: string) => `<w:r>${OLD}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (...inner: string[]) => `<w:p>${inner.join('')}</w:p>`;
const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const field = (instruction: string, result: string) =>
  `${char('begin')}<w:r><w:instrText>${instruction}</w:instrText></w:r>${char('separate')}${result}${char('end')}`;

const MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const alternate = (choice: string, fallback: string) =>
  `<mc:AlternateContent ${MC}><mc:Choice Requires="wps">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;
const newBox = (inner: string) =>
  `<w:drawing><wp:anchor xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wps:wsp xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx></wps:wsp></wp:anchor></w:drawing>`;
const oldBox = (inner: string) =>
  `<w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:shape><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></v:shape></w:pict>`;
const box = (now: string, before: string) => p(`<w:r>${alternate(newBox(now), oldBox(before))}</w:r>`);

const PLAIN = p(run('§¶ng bé x· B×nh An'));
const CHECK = { profile: 'auto', today: '2026-11-26' } as const;

function fix(body: string, tracked: boolean) {
  const at = '2026-11-26T08:00:00Z';
  const fixed = fixDocx(minimalDocx({ body }), { ...CHECK, tracked, at, only: new Set(['FT-02']) });
  if (!fixed.ok) throw new Error(fixed.error.message);
  const read = readWord(fixed.value.bytes);
  if (!read.ok) throw new Error('unreadable');
  const xml = read.value.zip.file('word/document.xml')?.asText() ?? '';
  return {
    texts: read.value.document.paragraphs.map(({ text }) => text),
    /** What a reader sees of either branch: deleted text is none */
    xml: xml.replace(/<w:delText[^>]*>[^<]*<\/w:delText>/g, ''),
    left: checkDocx(fixed.value.bytes, CHECK).findings.filter(({ rule }) => rule === 'FT-02'),
    again: fixDocx(fixed.value.bytes, { ...CHECK, tracked, at, only: new Set(['FT-02']) }),
    bytes: fixed.value.bytes,
  };
}

describe.each([false, true])('with changes tracked: %s', (tracked) => {
  it.each([
    ['a complex field', field(' REF ten ', run('®¹i héi'))],
    ['a simple field', `<w:fldSimple w:instr=" REF ten ">${run('®¹i héi')}</w:fldSimple>`],
    ['a field within a link', `<w:hyperlink w:anchor="a">${field(' PAGEREF a ', run('®¹i héi'))}</w:hyperlink>`],
    [
      'a field all in one run',
      `<w:r>${OLD}<w:fldChar w:fldCharType="begin"/><w:instrText> REF a </w:instrText><w:fldChar w:fldCharType="separate"/><w:t>®¹i héi</w:t><w:fldChar w:fldCharType="end"/></w:r>`,
    ],
  ])('the words %s shows are converted with the rest', (_, shown) => {
    const { texts, left, xml } = fix(PLAIN + p(run('V¨n kiÖn '), shown), tracked);
    expect(texts).toEqual(['Đảng bộ xã Bình An', 'Văn kiện đại hội']);
    expect(left).toEqual([]);
    expect(xml).toMatch(/REF a|REF ten|PAGEREF a/);
  });

  it('a text box and the same box for older programs are converted together', () => {
    const words = p(run('x· '), run('B×nh An')) + p(run('Sè 05'));
    const { texts, xml, left, again, bytes } = fix(PLAIN + box(words, words), tracked);
    expect(texts).toEqual(['Đảng bộ xã Bình An', '', 'xã Bình An', 'Số 05']);
    expect(xml).not.toMatch(/x·|B×nh|Sè/);
    expect(xml.match(/Bình An<\/w:t>/g)).toHaveLength(3);
    expect(left).toEqual([]);
    expect(again).toMatchObject({ ok: true, value: { bytes } });
  });

  it('a box that older programs read otherwise is left and named; the rest is converted', () => {
    const { texts, left } = fix(PLAIN + box(p(run('x· B×nh An')), p(run('x· §«ng An'))), tracked);
    expect(texts).toEqual(['Đảng bộ xã Bình An', '', 'x· B×nh An']);
    expect(left).toMatchObject([{ fix: 'no', where: { paragraph: 3 } }]);
    expect(left[0]?.message).toContain('hai lần không giống nhau');
  });

  it('a box with nothing in it for older programs is converted', () => {
    expect(fix(box(p(run('x· B×nh An')), '<w:p/>'), tracked).texts).toEqual(['', 'xã Bình An']);
  });

  it('words that stand twice within a paragraph are converted in both places', () => {
    const twice = alternate(run('x· B×nh An'), run('x· ') + run('B×nh An'));
    const { texts, xml } = fix(p(run('§¶ng bé '), twice, run(' m¹nh')), tracked);
    expect(texts).toEqual(['Đảng bộ xã Bình An mạnh']);
    expect(xml).not.toMatch(/x·|B×nh/);
  });

  it('words that stand twice within a run are converted in both places', () => {
    const twice = alternate('<w:t>x· B×nh An</w:t>', '<w:t xml:space="preserve">x· </w:t><w:t>B×nh An</w:t>');
    const { texts, xml, left } = fix(p(`<w:r>${OLD}<w:t xml:space="preserve">§¶ng bé </w:t>${twice}</w:r>`), tracked);
    expect(texts).toEqual(['Đảng bộ xã Bình An']);
    expect(xml).not.toMatch(/x·|B×nh/);
    expect(left).toEqual([]);
  });

  it('words that stand twice and differ are left and named', () => {
    const { texts, left } = fix(PLAIN + p(run('X· '), alternate(run('B×nh An'), run('B×nh'))), tracked);
    expect(texts).toEqual(['Đảng bộ xã Bình An', 'Xã B×nh An']);
    expect(left).toHaveLength(1);
  });

  it.each([
    ['with the same for older programs', (inner: string) => alternate(inner, inner)],
    ['with nothing for older programs', (inner: string) => alternate(inner, '')],
    ['with a drawing alone for older programs', (inner: string) => alternate(inner, oldBox('<w:p/>'))],
  ])('words beside a box %s are left and named; those in the box are converted', (_, twice) => {
    const mixed = `<w:t>B×nh An</w:t>${oldBox(p(run('x· B×nh An')))}`;
    const { texts, left } = fix(PLAIN + p(run('X· '), `<w:r>${OLD}${twice(mixed)}</w:r>`), tracked);
    expect(texts.slice(0, 2)).toEqual(['Đảng bộ xã Bình An', 'Xã B×nh An']);
    expect(left).not.toEqual([]);
  });

  it('whole paragraphs that stand twice are converted in both places', () => {
    const { texts, xml } = fix(alternate(PLAIN, PLAIN), tracked);
    expect(texts).toEqual(['Đảng bộ xã Bình An']);
    expect(xml).not.toContain('B×nh');
  });

  it('words Word fills in from data of the file are left and named; others in a content control are not', () => {
    const control = (bound: string, inner: string) =>
      `<w:sdt><w:sdtPr>${bound}</w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
    const data = '<w:dataBinding w:xpath="/a" w:storeItemID="{1}"/>';
    const body = control('', PLAIN) + p(run('X· '), control(data, run('B×nh An'))) + control(data, p(run('Sè m­êi')));
    const { texts, left } = fix(body, tracked);
    expect(texts).toEqual(['Đảng bộ xã Bình An', 'Xã B×nh An', 'Sè m­êi']);
    expect(left.map(({ message }) => /thông tin gắn trong tệp/.test(message))).toEqual([true]);
  });
});

it('a comment on a box stands where the box is anchored, for Word knows none within', () => {
  const { xml } = fix(PLAIN + box(p(run('x· B×nh An')), p(run('x· B×nh An'))), true);
  const inBoxes = xml.match(/<w:txbxContent>.*?<\/w:txbxContent>/gs) ?? [];
  expect(inBoxes).toHaveLength(2);
  expect(inBoxes.join('')).not.toContain('comment');
  expect(xml).toContain('commentReference');
});

it.each([false, true])('endnotes are converted as footnotes are (tracked: %s)', (tracked) => {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const part = (name: string, text: string) =>
    `<w:${name}s xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:${name} w:type="separator" w:id="-1">${p(run('bá'))}</w:${name}><w:${name} w:id="2">${p(run(text))}</w:${name}></w:${name}s>`;
  const bytes = minimalDocx({
    body: PLAIN,
    links: ['footnotes', 'endnotes']
      .map((kind) => `<Relationship Id="${kind}" Type="${office}/${kind}" Target="${kind}.xml"/>`)
      .join(''),
    parts: {
      'word/footnotes.xml': part('footnote', 'ch©n trang'),
      'word/endnotes.xml': part('endnote', 'cuèi v¨n b¶n'),
    },
  });
  const before = checkDocx(bytes, CHECK).findings.filter(({ rule }) => rule === 'FT-02');
  expect(before.map(({ message }) => message).join()).toMatch(/cuối trang.*cuối văn bản/);
  const fixed = fixDocx(bytes, { ...CHECK, tracked, at: '2026-11-26T08:00:00Z', only: new Set(['FT-02']) });
  const read = fixed.ok ? readWord(fixed.value.bytes) : fixed;
  if (!fixed.ok || !read.ok) throw new Error('unreadable');
  expect(read.value.document.notes.map(({ text }) => text)).toEqual(['chân trang', 'cuối văn bản']);
  expect(fixed.value.left).not.toContain('FT-02');
});
