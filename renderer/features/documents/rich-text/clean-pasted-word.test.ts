import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RichBlock } from '#shared/domain/documents/rich-text.ts';
import { richTextFromPastedHtml } from './clean-pasted-word.ts';
import { richTextFromEditor } from './editor-json.ts';
import { htmlFromRichText } from './rich-text-html.ts';

const blocks = (html: string) => richTextFromPastedHtml(html).content;
const clean = (html: string) => htmlFromRichText(richTextFromPastedHtml(html));
const paragraph = (text: string): RichBlock => ({ type: 'paragraph', content: [{ type: 'text', text }] });

/** As Word 2019 puts it on the clipboard, shortened. */
const wordPage = (
  body: string,
) => `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; font-size:14.0pt; font-family:"Times New Roman",serif;} --></style></head>
<body lang=EN-US style='tab-interval:36.0pt'><!--StartFragment-->${body}<!--EndFragment--></body></html>`;

const listLine = (mark: string, text: string, level = 1) =>
  `<p class=MsoListParagraph style='margin-left:36.0pt;text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span lang=VI style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span lang=VI>${text}<o:p></o:p></span></p>`;

describe('paragraphs from Word', () => {
  it('keeps the text and drops fonts, colours, styles and mso markup', () => {
    const html = wordPage(
      `<p class=MsoNormal style='text-align:justify;line-height:150%'><span lang=VI style='font-size:14.0pt;color:red;mso-ansi-language:VI'>Thu nhập bình quân đầu người
năm 2025 đạt <b style='mso-bidi-font-weight:normal'>52,4 triệu đồng</b>, <i>tăng <u>6,2</u></i>&nbsp;%.<o:p></o:p></span></p>`,
    );
    expect(clean(html)).toBe(
      '<p>Thu nhập bình quân đầu người năm 2025 đạt <strong>52,4 triệu đồng</strong>, <em>tăng </em><em><u>6,2</u></em> %.</p>',
    );
  });

  it('reads bold, italic and underline from styles, and that a <b> of normal weight is not bold', () => {
    expect(clean('<p><span style="font-weight:700">A</span><span style="font-style:italic">b</span></p>')).toBe(
      '<p><strong>A</strong><em>b</em></p>',
    );
    expect(clean('<b style="font-weight:normal" id="docs-internal-guid-1"><p><span>Một dòng</span></p></b>')).toBe(
      '<p>Một dòng</p>',
    );
  });

  it('drops empty paragraphs, deleted text, comments and pictures', () => {
    const html = wordPage(
      `<p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Giữ<del>xoá</del><ins> thêm</ins><span style='mso-element:comment'>góp ý</span><img src="file:///C:/a.png"></p>`,
    );
    expect(blocks(html)).toEqual([paragraph('Giữ thêm')]);
  });

  it('keeps line breaks but not page breaks', () => {
    expect(
      clean(`<p>Một<br>hai<br clear=all style='mso-special-character:line-break;page-break-before:always'></p>`),
    ).toBe('<p>Một<br>hai</p>');
  });

  it('decodes numeric and named entities into composed Vietnamese', () => {
    expect(blocks('<p>&#272;&#7841;i h&#7897;i &agrave; &ocirc; e&#770;&#769;</p>')).toEqual([
      paragraph('Đại hội à ô ế'),
    ]);
  });

  it('leaves TCVN3 text untouched, the soft hyphen that is its letter ư included', () => {
    const tcvn3 = '§¶ng bé x· B×nh An lÇn thø II, ­u ®iÓm';
    expect(blocks(`<p style='font-family:".VnTime"'>${tcvn3}</p>`)).toEqual([paragraph(tcvn3)]);
  });

  it('takes plain text between tags as a paragraph', () => {
    expect(blocks('Một dòng <b>đậm</b>')).toEqual([
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Một dòng ' },
          { type: 'text', text: 'đậm', marks: [{ type: 'bold' }] },
        ],
      },
    ]);
  });
});

describe('headings', () => {
  it.each([
    ['<h1><b>I- BỐI CẢNH</b></h1>', '<h1>I- BỐI CẢNH</h1>'],
    ['<h5>Chi tiết</h5>', '<h3>Chi tiết</h3>'],
    ['<p><b>I- BỐI CẢNH</b></p>', '<h1>I- BỐI CẢNH</h1>'],
    ['<p><b>1. Kinh tế</b></p>', '<h2>1. Kinh tế</h2>'],
    ['<p><b><i>a) Nông nghiệp</i></b></p>', '<h3><em>a) Nông nghiệp</em></h3>'],
    ['<p>1. Kinh tế phát triển, đời sống được nâng lên.</p>', '<p>1. Kinh tế phát triển, đời sống được nâng lên.</p>'],
    ['<p><b>Kết luận chung</b></p>', '<p><strong>Kết luận chung</strong></p>'],
  ])('%s → %s', (html, expected) => {
    expect(clean(html)).toBe(expected);
  });
});

describe('lists', () => {
  it("turns Word's list paragraphs into a dash list, nested by level", () => {
    const html = wordPage(
      listLine('·', 'Thôn Bản Mới: 12 ha') + listLine('o', 'vụ xuân', 2) + listLine('·', 'Thôn Nà Lùng: 8 ha'),
    );
    expect(clean(html)).toBe(
      '<ul><li><p>Thôn Bản Mới: 12 ha</p><ul><li><p>vụ xuân</p></li></ul></li><li><p>Thôn Nà Lùng: 8 ha</p></li></ul>',
    );
  });

  it('takes numbers of a Word list as a numbered list', () => {
    expect(clean(listLine('1.', 'Một') + listLine('2.', 'Hai'))).toBe(
      '<ol><li><p>Một</p></li><li><p>Hai</p></li></ol>',
    );
  });

  it('takes typed dashes and pluses as entries, plus below dash', () => {
    expect(clean('<p>- Một</p><p>+ chi tiết</p><p>–&nbsp;Hai</p><p>Ba</p>')).toBe(
      '<ul><li><p>Một</p><ul><li><p>chi tiết</p></li></ul></li><li><p>Hai</p></li></ul><p>Ba</p>',
    );
  });

  it('does not take a negative number or a dash inside a line for a list', () => {
    expect(clean('<p>-5,2 % so với 2020</p><p>Tày - Nùng</p>')).toBe('<p>-5,2 % so với 2020</p><p>Tày - Nùng</p>');
  });

  it('reads lists of browsers and LibreOffice, also nested beside their entry', () => {
    expect(clean('<ul><li><p>Một</p></li><ul><li>con</li></ul><li>Hai</ul><ol><li>Ba</li></ol>')).toBe(
      '<ul><li><p>Một</p><ul><li><p>con</p></li></ul></li><li><p>Hai</p></li></ul><ol><li><p>Ba</p></li></ol>',
    );
  });

  it('keeps a second paragraph inside its entry', () => {
    expect(clean('<ul><li><p>Một</p><p>tiếp</p></li></ul>')).toBe('<ul><li><p>Một</p><p>tiếp</p></li></ul>');
  });
});

describe('tables', () => {
  it('keeps rows, heads and spans, and nothing else', () => {
    const html = wordPage(
      `<table class=MsoTableGrid border=1 style='border-collapse:collapse'><thead><tr><th colspan=2 style='width:100pt'><p class=MsoNormal><b>Chỉ tiêu</b></p></th></tr></thead>
       <tr style='height:1cm'><td rowspan=2 valign=top><p class=MsoNormal>Hộ nghèo</p></td><td><p class=MsoNormal>3,1&nbsp;%<o:p></o:p></p></td></tr><tr><td></td></tr></table>`,
    );
    expect(clean(html)).toBe(
      '<table><tr><th colspan="2"><p><strong>Chỉ tiêu</strong></p></th></tr><tr><td rowspan="2"><p>Hộ nghèo</p></td><td><p>3,1 %</p></td></tr><tr><td><p></p></td></tr></table>',
    );
  });

  it('reads cells copied from Excel and out of a table within a cell', () => {
    expect(clean('<table><col width=64><tr><td>A<table><tr><td>B</td></tr></table></td><td>2</td></tr></table>')).toBe(
      '<table><tr><td><p>A</p><p>B</p></td><td><p>2</p></td></tr></table>',
    );
  });
});

describe('whatever is pasted', () => {
  it('becomes strict rich text that survives the editor, and cleaning twice changes nothing', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<b>',
      '</b>',
      '<ul>',
      '<li>',
      '</li>',
      '</ul>',
      '<table>',
      '<tr>',
      '<td>',
      '</td>',
      '</tr>',
      '</table>',
      '<h2>',
      '</h2>',
      '<br>',
      '- ',
      '1. ',
      'chữ ',
      '&nbsp;',
      '&lt;',
      '<!-- x -->',
      '<o:p></o:p>',
      '<script>a</script>',
      '<',
      'Đ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = richTextFromPastedHtml(pieces.join(''));
        const strict = richTextFromEditor(text);
        if (strict !== null) expect(strict.content.length).toBeGreaterThan(0);
        const once = htmlFromRichText(text);
        expect(once).not.toMatch(/script|style|mso|o:p/);
        const twice = htmlFromRichText(richTextFromPastedHtml(once));
        expect(htmlFromRichText(richTextFromPastedHtml(twice))).toBe(twice);
      }),
    );
  });
});
