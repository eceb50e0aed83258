import { addDays, dayOfMoment, longDate } from '#shared/kernel/paper-date.ts';
import type { OutlineDefinition, OutlineSource } from '../outline/outline-paper.ts';
import { congressName, dueAfter } from '../outline/outline-records.ts';
import { tableSection } from '../outline/outline-rows.ts';
import { CONGRESS_SCREEN, recordField, textField, wholeField } from '../paper-field.ts';
import { joinRich, richLines, richTable } from '../rich-compose.ts';
import type { RichText } from '../rich-text.ts';

/** Handover of the congress's file to the archive (biên bản bàn giao hồ sơ): what is issued lists itself. */
export const archiveHandover: OutlineDefinition = {
  id: 'archive-handover',
  name: 'Mục lục, biên bản bàn giao hồ sơ Đại hội',
  typeCode: 'BB',
  issuer: 'committee',
  stage: 'after',
  need: { cell: 'optional', members: 'must', delegates: 'must' },
  dueDays: dueAfter(90),
  responsible: 'Đoàn Thư ký',
  restricted: false,
  title: 'BIÊN BẢN',
  subject: (source) => ['bàn giao hồ sơ, tài liệu', congressName(source)],
  numbering: 'roman',
  outline: [
    {
      id: 'cac_ben',
      label: 'Bên giao, bên nhận',
      heading: 'Bên giao, bên nhận',
      fields: [
        textField('cac_ben', 'ben_giao', 'Bên giao (họ tên, chức vụ)'),
        textField('cac_ben', 'ben_nhan', 'Bên nhận (họ tên, chức vụ)'),
      ],
      body: ({ book }) => richLines([`Bên giao: ${book.text('ben_giao')}.`, `Bên nhận: ${book.text('ben_nhan')}.`]),
    },
    {
      id: 'van_ban',
      label: 'Văn bản đã ban hành',
      heading: 'Văn bản đã ban hành',
      fields: [],
      body: issuedTable,
    },
    tableSection({
      field: 'ho_so_khac',
      label: 'Hồ sơ, tài liệu khác',
      optional: true,
      columns: [
        { name: 'ten', label: 'Tên hồ sơ, tài liệu', width: 84, isText: true },
        { name: 'so_to', label: 'Số tờ', width: 20 },
        { name: 'thoi_han', label: 'Thời hạn bảo quản', width: 50, isText: true },
      ],
    }),
    {
      id: 'phieu_bau',
      label: 'Phiếu bầu niêm phong',
      heading: 'Phiếu bầu niêm phong',
      fields: [
        recordField('phieu_bau', 'ngay_huy', 'Ngày được huỷ phiếu bầu', CONGRESS_SCREEN),
        wholeField('phieu_bau', 'so_bi', 'Số bì phiếu niêm phong'),
      ],
      body: ballotsText,
    },
  ],
  signing: { by: 'meeting' },
  recipients: () => ['Các bên giao, nhận'],
};

function issuedTable({ records }: OutlineSource): RichText {
  if (records.issued.length === 0) return richLines(['Chưa có văn bản nào được ban hành.']);
  return richTable(
    [
      { label: 'TT', width: 11 },
      { label: 'Tên văn bản', width: 84, isText: true },
      { label: 'Số, ký hiệu', width: 35 },
      { label: 'Ngày', width: 35 },
    ],
    records.issued.map(({ name, symbol, issuedOn }, at) => [
      String(at + 1),
      name,
      symbol,
      issuedOn.split('-').reverse().join('/'),
    ]),
  );
}

/** Ballots are kept sealed for six months (QC190 art. 35); reckoned here as 183 days, never less than six months. */
const KEPT_DAYS = 184;

function ballotsText({ records, book }: OutlineSource): RichText {
  const { closesAt } = records.setup.congress;
  const until = closesAt === null ? null : longDate(addDays(dayOfMoment(closesAt), KEPT_DAYS));
  const bags = book.whole('so_bi');
  return joinRich(
    richLines([
      `Số bì phiếu niêm phong: ${bags === null ? book.lack('so_bi') : String(bags).padStart(2, '0')}.`,
      `Phiếu bầu lưu giữ sáu tháng kể từ ngày bế mạc; sớm nhất ${book.record('ngay_huy', 'congress.closesAt', until)} mới được huỷ theo quyết định.`,
    ]),
  );
}
