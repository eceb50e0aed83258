import type { CongressKind } from '../congress/congress.ts';
import type { UnconfirmedRule } from '../congress/rule-sources.ts';
import type { PaperField, PaperSection, TableColumn } from './paper.ts';

/** Short ways to write a paper's fields; every label is what the clerk reads and what a marked gap says. */
type Options = {
  readonly help?: string;
  readonly optional?: boolean;
  readonly kinds?: readonly CongressKind[];
  readonly unless?: PaperField['unless'];
  readonly rule?: UnconfirmedRule;
};

const field = (
  type: PaperField['type'],
  section: string,
  name: string,
  label: string,
  { help, optional, kinds, unless, rule }: Options,
): PaperField => ({
  ...{ name, label, section, type, required: optional !== true, source: 'typed' },
  ...(help === undefined ? {} : { help }),
  ...(kinds === undefined ? {} : { kinds }),
  ...(unless === undefined ? {} : { unless }),
  ...(rule === undefined ? {} : { rule }),
});

export const richField = (section: string, name: string, label: string, options: Options = {}): PaperField =>
  field('rich', section, name, label, options);
export const textField = (section: string, name: string, label: string, options: Options = {}): PaperField =>
  field('text', section, name, label, options);
export const wholeField = (section: string, name: string, label: string, options: Options = {}): PaperField =>
  field('whole', section, name, label, options);
export const timeField = (section: string, name: string, label: string, options: Options = {}): PaperField =>
  field('time', section, name, label, options);

export const tableField = (
  section: string,
  name: string,
  label: string,
  columns: readonly TableColumn[],
  options: Options = {},
): PaperField => ({ ...field('table', section, name, label, options), columns });

export const choiceField = (
  section: string,
  name: string,
  label: string,
  choices: readonly (readonly [value: string, label: string])[],
  options: Options = {},
): PaperField => ({
  ...field('choice', section, name, label, { optional: true, ...options }),
  choices: choices.map(([value, text]) => ({ value, label: text })),
});

/** A value of the records, shown with its source and changed on that screen. */
export const recordField = (
  section: string,
  name: string,
  label: string,
  from: { readonly label: string; readonly screen: string },
  options: Options & { readonly type?: 'text' | 'table' } = {},
): PaperField => ({ ...field(options.type ?? 'text', section, name, label, options), source: 'record', from });

export const UNIT_SCREEN = { label: 'Đại hội › Đơn vị', screen: '/congress' };
export const CONGRESS_SCREEN = { label: 'Đại hội › Đại hội', screen: '/congress' };
export const POSTS_SCREEN = { label: 'Đại hội › Chức danh', screen: '/congress' };
export const INDICATORS_SCREEN = { label: 'Đại hội › Chỉ tiêu', screen: '/congress' };
export const DELEGATES_SCREEN = { label: 'Đại biểu › Danh sách', screen: '/delegates' };
export const CANDIDATES_SCREEN = { label: 'Nhân sự › Danh sách', screen: '/personnel' };
export const ISSUED_SCREEN = { label: 'Văn kiện › Đã ban hành', screen: '/documents' };
export const PAPERS_SCREEN = { label: 'Văn kiện › Danh mục', screen: '/documents' };
export const OPINIONS_SCREEN = { label: 'Văn kiện › Ý kiến góp ý', screen: '/documents?tab=opinions' };
export const STEPS_SCREEN = { label: 'Nhân sự › Các bước', screen: '/personnel' };
export const STRUCTURE_SCREEN = { label: 'Nhân sự › Cơ cấu', screen: '/personnel' };

/** The section every paper ends with: what letterhead, date line, signature and recipients are made of. */
export const FORMAT_SECTION: PaperSection = { id: 'the_thuc', label: 'Thể thức: tên cơ quan, chữ ký, nơi nhận' };

const RECIPIENTS = tableField(FORMAT_SECTION.id, 'noi_nhan', 'Nơi nhận', [{ name: 'ten', label: 'Nơi nhận' }], {
  optional: true,
  help: 'Để trống thì dùng danh sách thường dùng. Dòng “Lưu …” tự thêm ở cuối.',
  rule: 'default-recipients',
});

const CONGRESS_NAME = recordField(FORMAT_SECTION.id, 'dai_hoi', 'Tên đại hội', CONGRESS_SCREEN, {
  rule: 'members-letterhead',
});

/** Fields that every paper of the committee has. */
export const COMMITTEE_FORMAT_FIELDS: readonly PaperField[] = [
  recordField(FORMAT_SECTION.id, 'co_quan', 'Tên cơ quan ban hành', UNIT_SCREEN),
  recordField(FORMAT_SECTION.id, 'cap_tren', 'Tên tổ chức đảng cấp trên trực tiếp', UNIT_SCREEN),
  CONGRESS_NAME,
  recordField(FORMAT_SECTION.id, 'dia_danh', 'Địa danh', UNIT_SCREEN),
  recordField(FORMAT_SECTION.id, 'nguoi_ky', 'Người ký', POSTS_SCREEN),
  RECIPIENTS,
];

/** Fields that every paper of the congress has. */
export const CONGRESS_FORMAT_FIELDS: readonly PaperField[] = [
  CONGRESS_NAME,
  recordField(FORMAT_SECTION.id, 'dia_danh', 'Địa danh', UNIT_SCREEN),
  RECIPIENTS,
];
