import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { minimalDocx as docx, zipOf } from '../../../tests/fixtures/minimal-docx.ts';
import { inspectTemplate } from './inspect-template.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

describe('inspectTemplate', () => {
  it('lists tags with the sections around them, once each', () => {
    const text =
      'Số {so_ky_hieu} {#ky_phai}{#quyen_han}{dong}{/quyen_han}{ho_ten}{/ky_phai} {so_ky_hieu} {a.b} {#co_d}{d}{#e}{e}{/e}{/co_d}';
    expect(inspectTemplate(docx({ text }))).toEqual({
      ok: true,
      value: {
        tags: [
          'so_ky_hieu',
          'ky_phai',
          'ky_phai.quyen_han',
          'ky_phai.quyen_han.dong',
          'ky_phai.ho_ten',
          'a.b',
          'co_d',
          'd',
          'e',
        ],
      },
    });
  });

  it('reads a tag that Word has cut over several runs', () => {
    const body = '<w:p><w:r><w:t>{so_</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>phieu}</w:t></w:r></w:p>';
    expect(inspectTemplate(docx({ body }))).toMatchObject({ value: { tags: ['so_phieu'] } });
  });

  it('keeps raw tags without their sign, and lists those of a header', () => {
    const header = `<w:hdr xmlns:w="${WORD}"><w:p><w:r><w:t>{ten}</w:t></w:r></w:p></w:hdr>`;
    const inspected = inspectTemplate(
      docx({
        text: '{@noi_dung}',
        parts: { 'word/header1.xml': header },
        types: `<Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/>`,
      }),
    );
    expect(inspected.ok && [...inspected.value.tags].sort()).toEqual(['noi_dung', 'ten']);
  });

  it.each([
    ['a tag never closed', '{ten', 'tag-not-closed'],
    ['a brace too many', 'ten}', 'tag-not-opened'],
    ['a section never closed', '{#ds}{ten}', 'section-not-closed'],
    ['a section never opened', '{ten}{/ds}', 'section-not-opened'],
    ['sections that cross', '{#a}{#b}{/a}{/b}', 'sections-crossed'],
    ['a block tag with text around it', 'Nội dung: {@noi_dung}', 'block-tag-not-alone'],
    ['a name that is an expression', '{a + b}', 'tag-unreadable'],
    ['a change of the braces', '{=[[ ]]=}', 'tag-unreadable'],
  ])('names %s', (_, text, code) => {
    expect(codes(inspectTemplate(docx({ text })))).toContain(code);
  });

  it('names tags that reach for what is not theirs, and leaves no trace of them', () => {
    expect(inspectTemplate(docx({ text: '{#__proto__}{pollution}{/__proto__}{constructor.name}' })).ok).toBe(true);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect('pollution' in {}).toBe(false);
  });
});

describe('a file that could harm', () => {
  const link = (kind: string, target: string, external = true) =>
    `<Relationship Id="r9" Type="${OFFICE}/${kind}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`;

  it.each([
    ['macros', { parts: { 'word/vbaProject.bin': 'x' } }, 'macros'],
    [
      'the type of a file with macros',
      { types: '<Default Extension="m" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/>' },
      'macros',
    ],
    ['a remote template', { settingsLinks: link('attachedTemplate', 'http://x.vn/a.dotm') }, 'remote-template'],
    ['a picture from the network', { links: link('image', 'http://x.vn/a.png') }, 'external-content'],
    ['an embedded object', { parts: { 'word/embeddings/oleObject1.bin': 'x' } }, 'embedded-object'],
    ['an object link', { links: link('oleObject', 'embeddings/a.bin', false) }, 'embedded-object'],
    ['ActiveX', { parts: { 'word/activeX/activeX1.xml': '<a/>' } }, 'embedded-object'],
    ['another file taken in', { links: link('aFChunk', 'a.html', false) }, 'embedded-object'],
    ['object markup', { body: '<w:p><w:r><w:object/></w:r></w:p>' }, 'embedded-object'],
    ['a field that runs a program', { body: field('DDEAUTO c:\\\\windows\\\\cmd.exe') }, 'outside-field'],
    ['a field cut over runs', { body: field('INCLUDE', 'TEXT "http://x.vn"') }, 'outside-field'],
    [
      'a simple field that fetches',
      { body: '<w:p><w:fldSimple w:instr=" LINK Excel.Sheet.8 x"/></w:p>' },
      'outside-field',
    ],
    ['a DOCTYPE', { parts: { 'word/styles.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a/>' } }, 'xml-doctype'],
    ['broken XML', { body: '<w:p>' }, 'xml-broken'],
  ] as const)('with %s is refused', (_, given, code) => {
    expect(codes(inspectTemplate(docx({ text: '{ten}', ...given })))).toContain(code);
  });

  it('may link to a page: that is only followed when a person clicks', () => {
    expect(inspectTemplate(docx({ text: '{ten}', links: link('hyperlink', 'http://dangcongsan.vn') })).ok).toBe(true);
  });

  it('may hold a page number', () => {
    expect(inspectTemplate(docx({ body: field(' PAGE ') })).ok).toBe(true);
  });

  it.each([
    ['nothing', Buffer.alloc(0), 'zip-broken'],
    ['text', Buffer.from('Báo cáo'), 'file-wrong-type'],
    ['a PDF', Buffer.from('%PDF-1.7'), 'file-wrong-type'],
    ['an old .doc', compound('WordDocument'), 'file-old-format'],
    ['an old .xls', compound('Workbook'), 'file-old-format'],
    ['a .docx with a password', compound('EncryptedPackage'), 'file-encrypted'],
    ['an installer', compound('Installer'), 'file-wrong-type'],
    ['half a .docx', docx({ text: '{ten}' }).subarray(0, 200), 'zip-broken'],
    ['a bomb', zipOf({ 'word/document.xml': '0'.repeat(1_000_000) }), 'zip-ratio-too-high'],
    ['a zip of something else', zipOf({ 'a.txt': 'a' }), 'file-wrong-type'],
    ['a spreadsheet', readFileSync('resources/samples/dang-vien-chi-bo.xlsx'), 'file-wrong-type'],
  ])('refuses %s', (_, bytes, code) => {
    expect(inspectTemplate(bytes)).toMatchObject({ ok: false, error: [{ code }] });
  });
});

function field(...pieces: string[]): string {
  const texts = pieces.map((piece) => `<w:r><w:instrText>${piece}</w:instrText></w:r>`).join('');
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  return `<w:p>${mark('begin')}${texts}${mark('end')}</w:p>`;
}

function compound(name: string): Uint8Array {
  const head = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  return Buffer.concat([head, Buffer.alloc(64), Buffer.from(name, 'utf16le')]);
}

const codes = (result: ReturnType<typeof inspectTemplate>) => (result.ok ? [] : result.error.map(({ code }) => code));
