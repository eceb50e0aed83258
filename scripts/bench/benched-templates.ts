import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { dayOf, nameOf } from './people.ts';

/**
 * Templates that every program can fill: the parts of our summons with a body
 * of plain tags and one repeated row or line, written in the language of each.
 */
type Language = 'docxtemplater' | 'carbone';
const SUMMONS = join(import.meta.dirname, '..', '..', 'resources', 'templates', 'delegate-summons', 'template.docx');

const tag = (language: Language, name: string) => (language === 'carbone' ? `{d.${name}}` : `{${name}}`);

const paragraph = (style: string, text: string) =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const row = (texts: readonly string[]) =>
  `<w:tr>${texts.map((text) => `<w:tc><w:tcPr><w:tcW w:w="1100" w:type="dxa"/></w:tcPr>${paragraph('BangChu', text)}</w:tc>`).join('')}</w:tr>`;
const tableOf = (...rows: readonly string[]) =>
  `<w:tbl><w:tblPr><w:tblW w:w="9354" w:type="dxa"/></w:tblPr><w:tblGrid/>${rows.join('')}</w:tbl>`;

/** A row for each entry of `dong`, with these columns. */
function repeatedRow(language: Language, names: readonly string[]): readonly string[] {
  if (language === 'carbone') {
    return ['i', 'i+1'].map((at) => row(names.map((name) => `{d.dong[${at}].${name}}`)));
  }
  const last = names.length - 1;
  return [row(names.map((name, at) => `${at === 0 ? '{#dong}' : ''}{${name}}${at === last ? '{/dong}' : ''}`))];
}

function templateOf(body: string): Uint8Array {
  const zip = new PizZip(readFileSync(SUMMONS));
  const xml = zip.file('word/document.xml')?.asText() ?? '';
  const start = xml.indexOf('<w:body>') + '<w:body>'.length;
  zip.file('word/document.xml', xml.slice(0, start) + body + xml.slice(xml.lastIndexOf('<w:sectPr')));
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

const TEXT =
  'Đề nghị đồng chí nghiên cứu trước dự thảo các văn kiện, chuẩn bị ý kiến tham gia thảo luận và có mặt đúng thời gian quy định. ';

export const letterTemplate = (language: Language): Uint8Array => {
  const at = (name: string) => tag(language, name);
  return templateOf(
    [
      tableOf(
        row([at('cap_tren'), 'ĐẢNG CỘNG SẢN VIỆT NAM']),
        row([at('co_quan'), at('dia_danh_ngay')]),
        row([at('so'), '']),
      ),
      paragraph('TenLoai', 'GIẤY TRIỆU TẬP'),
      paragraph('TrichYeu', at('trich_yeu')),
      paragraph('NoiDung', `Kính gửi: Đồng chí ${at('ho_ten')}, ${at('chuc_vu')}, ${at('don_vi')}`),
      ...Array.from({ length: 6 }, (_, n) =>
        paragraph('NoiDung', `${n + 1}. ${TEXT}${n % 2 ? at('dia_diem') : at('thoi_gian')}`),
      ),
      tableOf(row(['TT', 'Nội dung', 'Thời gian']), ...repeatedRow(language, ['tt', 'noi_dung', 'gio'])),
      paragraph('NoiDung', `Liên hệ: ${at('lien_he')}, ${at('dien_thoai')}`),
      paragraph('QuyenHan', at('quyen_han')),
      paragraph('HoTen', at('nguoi_ky')),
    ].join(''),
  );
};

export const letter = (at: number): Readonly<Record<string, unknown>> => ({
  ...{ cap_tren: 'ĐẢNG BỘ TỈNH LẠNG SƠN', co_quan: 'ĐẢNG UỶ XÃ BÌNH AN', so: `Số ${at + 1}-GM/ĐU` },
  ...{
    dia_danh_ngay: 'Bình An, ngày 02 tháng 6 năm 2026',
    trich_yeu: 'dự Đại hội đại biểu Đảng bộ xã Bình An lần thứ II',
  },
  ...{ ho_ten: `${nameOf(at)} “${at}”`, chuc_vu: 'Bí thư Chi bộ', don_vi: `Chi bộ thôn ${at % 40} & vùng lân cận` },
  ...{ thoi_gian: '07 giờ 30 phút, ngày 20/6/2026', dia_diem: 'Hội trường Uỷ ban nhân dân xã Bình An' },
  ...{ lien_he: 'Văn phòng Đảng uỷ', dien_thoai: '0205 3 800 000', quyen_han: 'T/M ĐẢNG UỶ', nguoi_ky: 'Lộc Công Hoà' },
  dong: ['Phiên trù bị', 'Phiên chính thức', 'Bế mạc'].map((noi_dung, n) => ({
    tt: `${n + 1}`,
    noi_dung,
    gio: `${7 + n} giờ 30`,
  })),
});

const COLUMNS = ['tt', 'ho_ten', 'ngay_sinh', 'gioi_tinh', 'dan_toc', 'que_quan', 'chuc_vu', 'don_vi'];
export const cells = COLUMNS.length;

export const tableTemplate = (language: Language): Uint8Array =>
  templateOf(
    paragraph('TenLoai', 'DANH SÁCH') +
      tableOf(row(COLUMNS), ...repeatedRow(language, COLUMNS)) +
      paragraph('NoiDung', ''),
  );

export const table = (rows: number): Readonly<Record<string, unknown>> => ({
  dong: Array.from({ length: rows }, (_, at) => ({
    ...{ tt: `“${at + 1}”`, ho_ten: nameOf(at), ngay_sinh: dayOf(at).split('-').reverse().join('/') },
    ...{ gioi_tinh: at % 2 ? 'Nam' : 'Nữ', dan_toc: 'Tày', que_quan: 'Xã Bình An, Lạng Sơn' },
    ...{ chuc_vu: 'Đảng uỷ viên, Bí thư Chi bộ', don_vi: `Chi bộ thôn ${at % 40}` },
  })),
});
