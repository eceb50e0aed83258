import { knownDate, tableDate } from '#shared/kernel/paper-date.ts';
import { countOnPaper } from '#shared/kernel/vietnamese-numbers.ts';
import { type DossierLine, dossierGaps, dossierOf } from '../../personnel/dossier.ts';
import type { ListedCandidate } from '../../personnel/structure.ts';
import type { OutlineDefinition, OutlineSection, OutlineSource } from '../outline/outline-paper.ts';
import { CANDIDATES_SCREEN, DELEGATES_SCREEN, recordField } from '../paper-field.ts';
import { bare } from '../recipients.ts';
import { joinRich, richLines, richTable } from '../rich-compose.ts';
import { gap } from '../value-book.ts';

const candidateOf = ({ records, head }: OutlineSource): ListedCandidate | null =>
  records.candidates.find(({ id }) => id === head.frame.instance) ?? null;

const STATES: Readonly<Record<DossierLine['state'], string>> = {
  missing: 'Thiếu',
  undated: 'Chưa ghi ngày',
  expired: 'Hết hạn',
  expiring: 'Hết hạn trước khai mạc',
  complete: 'Có',
  'not-needed': 'Không cần',
  'not-there': 'Không bắt buộc',
};

/** Reckoned on the day of the paper; a draft is reckoned on the opening day. */
function linesOf({ records, head }: OutlineSource, candidate: ListedCandidate): readonly DossierLine[] {
  const opensOn = records.setup.congress.opensAt?.slice(0, 10) ?? null;
  return dossierOf({
    ...{ personId: candidate.personId, unitKind: records.setup.unit.kind, items: records.personnel.dossier, opensOn },
    origins: candidate.candidacies.filter(({ left }) => left === null).map(({ origin }) => origin),
    today: head.frame.issuedOn ?? opensOn ?? '',
  });
}

const INDEX: OutlineSection = {
  ...{ id: 'ho_so', label: 'Mục lục hồ sơ' },
  fields: [
    recordField('ho_so', 'nhan_su', 'Nhân sự', DELEGATES_SCREEN),
    recordField('ho_so', 'giay_to', 'Giấy tờ trong hồ sơ', CANDIDATES_SCREEN, { type: 'table' }),
  ],
  body: (source) => {
    const { book } = source;
    const candidate = candidateOf(source);
    if (!candidate) return richLines([book.lack('nhan_su')]);
    const { id, person } = candidate;
    const lines = linesOf(source, candidate);
    const rows = lines.map((line, at) => [String(at + 1), ...rowOf(line)]);
    book.note({
      tag: 'giay_to',
      label: person.fullName,
      value: rows.map((row) => row.join(' ')).join('; '),
      record: `dossier:${id}`,
    });
    const gaps = dossierGaps(lines).length;
    const there = lines.filter(({ item }) => item.state === 'present').length;
    const identity = [person.bornOn === null ? '' : `sinh ${knownDate(person.bornOn)}`, bare(person.post)].filter(
      (part) => part !== '',
    );
    return joinRich(
      richLines([
        `Họ và tên: ${book.record('nhan_su', `candidate:${id}.name`, person.fullName)}${identity.length === 0 ? '' : `, ${identity.join(', ')}`}.`,
        `Hồ sơ có ${countOnPaper(there)} giấy tờ; ${gaps === 0 ? 'không thiếu' : `còn ${countOnPaper(gaps)} giấy tờ thiếu, chưa ghi ngày hoặc hết hạn`}.`,
      ]),
      richTable(COLUMNS, rows),
    );
  },
};

const COLUMNS = [
  { label: 'TT', width: 10 },
  { label: 'Giấy tờ', width: 62, isText: true },
  { label: 'Số', width: 26 },
  { label: 'Ngày', width: 24 },
  { label: 'Hạn', width: 24 },
  { label: 'Tình trạng', width: 27 },
];

const day = (value: string | null) => (value === null ? '' : tableDate(value));

const rowOf = ({ paper, item, expiresOn, state }: DossierLine): readonly string[] => [
  paper.name,
  item.number,
  day(item.issuedOn),
  day(expiresOn),
  `${STATES[state]}${item.note.trim() === '' ? '' : `; ${bare(item.note)}`}`,
];

/** Index of a candidate's dossier (mục lục hồ sơ nhân sự), one for each. */
export const candidateFileIndex: OutlineDefinition = {
  id: 'candidate-file-index',
  name: 'Mục lục hồ sơ nhân sự',
  typeCode: 'none',
  issuer: 'committee',
  stage: 'before',
  need: { cell: 'optional', members: 'must', delegates: 'must' },
  dueDays: { cell: -19, members: -38, delegates: -38 },
  responsible: 'Tiểu ban nhân sự',
  restricted: true,
  instances: ({ candidates }) => candidates.map(({ id, person }) => ({ key: id, label: person.fullName })),
  title: 'DANH SÁCH',
  subject: (source) => [
    `giấy tờ trong hồ sơ nhân sự của đồng chí ${candidateOf(source)?.person.fullName ?? gap('họ và tên')}`,
  ],
  numbering: 'plain',
  outline: [INDEX],
  signing: { by: 'nobody' },
  recipients: () => [],
};
