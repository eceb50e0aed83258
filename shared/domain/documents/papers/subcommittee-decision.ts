import { writtenSection } from '../outline/outline-fields.ts';
import type { OutlineDefinition, OutlineSection, OutlineSource } from '../outline/outline-paper.ts';
import { congressName, dueBefore } from '../outline/outline-records.ts';
import { typedRows, wordCell } from '../outline/outline-rows.ts';
import { textField } from '../paper-field.ts';
import { capitals, issuerName, standingName } from '../paper-names.ts';
import { joinRich, richLines } from '../rich-compose.ts';
import { gap } from '../value-book.ts';

const MEMBERS = typedRows({
  section: 'thanh_vien',
  field: 'thanh_vien',
  label: 'Thành viên',
  help: 'Đúng một trưởng tiểu ban; không ai tham gia hai lần.',
  columns: [
    { name: 'ho_ten', label: 'Họ và tên', width: 54, isText: true },
    { name: 'chuc_vu', label: 'Chức vụ, đơn vị', width: 66, isText: true },
    { name: 'vai_tro', label: 'Vai trò (Trưởng, Phó Trưởng, Thành viên)', head: 'Vai trò', width: 34, isText: true },
  ],
});

const SECTIONS: readonly OutlineSection[] = [
  {
    id: 'quyet_dinh',
    label: 'Câu quyết định',
    fields: [],
    body: ({ records: { setup } }) => richLines([`${standingName(setup.unit) || gap('tên cấp uỷ')} quyết định:`]),
  },
  {
    id: 'thanh_vien',
    label: 'Thành lập và danh sách',
    heading: ({ book }) => `Thành lập ${nameOf(book.text('ten_tieu_ban'))} gồm các đồng chí có tên sau đây`,
    fields: [
      textField('thanh_vien', 'ten_tieu_ban', 'Tên tiểu ban (tổ)', { help: 'Ví dụ: Tiểu ban văn kiện Đại hội.' }),
      MEMBERS.field,
    ],
    body: MEMBERS.print,
  },
  writtenSection('nhiem_vu', 'Nhiệm vụ'),
  {
    ...writtenSection('che_do', 'Chế độ làm việc và giải thể', { optional: true }),
    body: ({ book }) =>
      joinRich(book.rich('che_do'), richLines(['Tiểu ban tự giải thể sau khi hoàn thành nhiệm vụ phục vụ Đại hội.'])),
  },
  {
    id: 'thi_hanh',
    label: 'Thi hành',
    heading: 'Hiệu lực thi hành',
    fields: [],
    body: ({ records: { setup } }) =>
      richLines([
        `Các tổ chức đảng trực thuộc ${issuerName(setup.unit) || gap('tên cấp uỷ')} và các đồng chí có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.`,
        'Quyết định có hiệu lực từ ngày ký.',
      ]),
  },
];

const nameOf = (typed: string) => typed.charAt(0).toLocaleUpperCase('vi') + typed.slice(1);

/** Decision to set up a subcommittee (quyết định thành lập tiểu ban, tổ giúp việc). */
export const subcommitteeDecision: OutlineDefinition = {
  id: 'subcommittee-decision',
  name: 'Quyết định thành lập tiểu ban',
  typeCode: 'QĐ',
  issuer: 'standing-committee',
  stage: 'before',
  need: { cell: 'optional', members: 'must', delegates: 'must' },
  dueDays: dueBefore(140),
  responsible: 'Văn phòng',
  restricted: false,
  title: 'QUYẾT ĐỊNH',
  subject: (source) => [`thành lập ${source.book.text('ten_tieu_ban')}`, `chuẩn bị ${congressName(source)}`],
  hasGrounds: true,
  numbering: 'article',
  outline: SECTIONS,
  signing: { by: 'committee', body: 'standing-committee', mayDeputySign: true },
  recipients: ({ records: { setup } }) => [setup.unit.superiorCommitteeName, 'Như Điều 1'],
  check: checkMembers,
};

function checkMembers({ book }: OutlineSource): void {
  const rows = book.rows('thanh_vien');
  const warn = (code: string, message: string) => book.warn({ code, section: 'thanh_vien', message });
  const heads = rows.filter((row) => /^trưởng/iu.test(wordCell(row.vai_tro))).length;
  if (rows.length > 0 && heads !== 1) warn('not-one-head', `Tiểu ban phải có đúng một trưởng; đang có ${heads}.`);
  const names = rows.map((row) => capitals(wordCell(row.ho_ten)));
  const double = names.find((name, at) => name !== '' && names.indexOf(name) !== at);
  if (double !== undefined) warn('member-twice', `Một người có tên hai lần: ${double}.`);
}
