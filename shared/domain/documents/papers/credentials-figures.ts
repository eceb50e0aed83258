import { knownDate, tableDate } from '#shared/kernel/paper-date.ts';
import { countOnPaper, wholeWithWords } from '#shared/kernel/vietnamese-numbers.ts';
import { statisticsBase } from '../../delegates/credentials/reported-session.ts';
import {
  AGE_BANDS,
  type AgeBands,
  countStatistics,
  type Extremes,
  type StatisticTable,
} from '../../delegates/credentials/statistics.ts';
import { drawStructure } from '../../delegates/credentials/structure-chart.ts';
import type { Delegate } from '../../delegates/person.ts';
import type { OutlineSection, OutlineSource } from '../outline/outline-paper.ts';
import { voters } from '../outline/outline-records.ts';
import { choiceField, DELEGATES_SCREEN, recordField } from '../paper-field.ts';
import { shareText } from '../percent-text.ts';
import { joinRich, type RichColumn, type RichRow, richLines, richPictures, richTable } from '../rich-compose.ts';

/** Quality of those who came (documents.md §5.3): one table, each part adding up to the same base. */
const SECTION = 'chat_luong';

export const qualitySection: OutlineSection = {
  id: SECTION,
  label: 'Thành phần, chất lượng',
  heading: (source) => `Thành phần, chất lượng ${voters(source)}`,
  fields: [
    recordField(SECTION, 'so_lieu', 'Số liệu thành phần, chất lượng', DELEGATES_SCREEN, { type: 'table' }),
    choiceField(
      SECTION,
      'nhom_tuoi',
      'Nhóm tuổi',
      [
        ['usual', 'Đến 30, 31 – 40, 41 – 50, 51 – 60, trên 60'],
        ['fine', 'Đến 30, 31 – 35, 36 – 40, 41 – 50, 51 – 60, trên 60'],
      ],
      { rule: 'age-bands' },
    ),
    choiceField(SECTION, 'bieu_do', 'Biểu đồ trong báo cáo', [
      ['khong', 'Không in biểu đồ'],
      ['co', 'In hình biểu đồ cơ cấu sau bảng số liệu'],
    ]),
  ],
  body: qualityText,
};

function statisticsOf({ records, book }: OutlineSource) {
  const { kind, opensAt } = records.setup.congress;
  const asked = book.text('nhom_tuoi');
  const bands: AgeBands = Object.hasOwn(AGE_BANDS, asked) ? (asked as AgeBands) : 'usual';
  return countStatistics(statisticsBase(records.reported), { kind, on: opensAt?.slice(0, 10) ?? null, bands });
}

function qualityText(source: OutlineSource) {
  const { book } = source;
  const { base, tables, untold, ages, partyAges, joinedLater } = statisticsOf(source);
  if (base === 0) return richLines([book.lack('so_lieu')]);
  for (const table of tables) noteTable(source, table);
  const unknown = tables.filter((table) => table.unknown.length > 0);
  if (unknown.length > 0)
    book.warn({
      code: 'statistics-incomplete',
      section: SECTION,
      message: `Còn thiếu dữ liệu: ${unknown.map((one) => `${one.title.toLowerCase()} ${one.unknown.length} người`).join(', ')}; số này in riêng, không tính là “không”.`,
    });
  warnOfUntold(book, untold);
  if (joinedLater.length > 0)
    book.warn({
      code: 'joined-after-congress',
      section: SECTION,
      message: `Ngày vào Đảng sau ngày khai mạc: ${joinedLater.map(({ fullName, joinedPartyOn }) => `${fullName} (${tableDate(joinedPartyOn ?? '')})`).join(', ')}; không tính tuổi đảng, xem lại ở Đại biểu.`,
    });
  const lines = [
    `Số liệu và tỉ lệ dưới đây tính trên ${wholeWithWords(base)} ${voters(source)} ${source.records.reported.session === null ? 'được triệu tập' : 'có mặt'}:`,
  ];
  const isDrawn = book.text('bieu_do') === 'co';
  return joinRich(
    richLines(lines),
    richTable(
      COLUMNS,
      tables.flatMap((table) => tableRows(table, base)),
    ),
    richLines([
      ...extremeLines(ages, 'tuổi', ({ bornOn }) => bornOn),
      ...extremeLines(partyAges, 'tuổi đảng', ({ joinedPartyOn }) => joinedPartyOn),
    ]),
    ...(isDrawn ? [chartOf(tables, base, voters(source))] : []),
  );
}

/** Tables that part people; a bar that stands for everybody would show nothing. */
function chartOf(tables: readonly StatisticTable[], base: number, who: string) {
  const subject = `Biểu đồ cơ cấu ${who} (tính trên ${countOnPaper(base)} đồng chí)`;
  const panels = tables
    .map(({ title, rows, unknown }) => ({
      title,
      rows: [
        ...rows.map(({ label, people }) => chartRow(label, people.length, base)),
        ...(unknown.length === 0 ? [] : [{ ...chartRow('Chưa đủ dữ liệu', unknown.length, base), isUnknown: true }]),
      ],
    }))
    .filter(({ rows }) => rows.length > 1);
  const pictures = drawStructure(panels, base, subject);
  return pictures.length === 0 ? richLines([]) : joinRich(richLines([`${subject}:`]), richPictures(pictures));
}

const chartRow = (label: string, people: number, base: number) => ({
  ...{ label, people, isUnknown: false },
  value: `${countOnPaper(people)} (${shareText(people, base) ?? ''}%)`,
});

function warnOfUntold(book: OutlineSource['book'], untold: readonly StatisticTable[]): void {
  if (untold.length === 0) return;
  book.warn({
    code: 'statistics-untold',
    section: SECTION,
    message: `Chưa đủ dữ liệu của bất cứ ai về: ${untold.map(({ title }) => title.toLocaleLowerCase('vi')).join('; ')}; báo cáo không in các mục này.`,
  });
}

const COLUMNS: readonly RichColumn[] = [
  { label: 'Nội dung', width: 95, isText: true },
  { label: 'Số lượng', width: 35 },
  { label: 'Tỉ lệ (%)', width: 35 },
];

function tableRows({ title, rows, unknown }: StatisticTable, base: number): readonly RichRow[] {
  const row = (label: string, people: number): readonly string[] => [
    label,
    countOnPaper(people),
    shareText(people, base) ?? '',
  ];
  return [
    { group: title },
    ...rows.map(({ label, people }) => row(`- ${label}`, people.length)),
    ...(unknown.length === 0 ? [] : [row('- Chưa đủ dữ liệu', unknown.length)]),
  ];
}

function noteTable({ book }: OutlineSource, { id, title, rows, unknown }: StatisticTable): void {
  const told = [...rows.map(({ label, people }) => `${label}: ${people.length}`), `chưa đủ dữ liệu: ${unknown.length}`];
  book.note({ tag: 'so_lieu', label: title, value: told.join('; '), record: `credentials.${id}` });
}

function extremeLines(
  { first, last, average, averageOf }: Extremes,
  what: 'tuổi' | 'tuổi đảng',
  dayOf: (one: Delegate) => string | null,
): readonly string[] {
  if (first.length === 0) return [];
  const names = (list: readonly Delegate[]) =>
    list
      .map((one) => `đồng chí ${one.fullName} (${what === 'tuổi' ? 'sinh' : 'vào Đảng'} ${dayWords(dayOf(one) ?? '')})`)
      .join('; ');
  const [most, least, mean] =
    what === 'tuổi'
      ? ['Cao tuổi nhất', 'Trẻ tuổi nhất', 'Tuổi bình quân']
      : ['Tuổi đảng cao nhất', 'Tuổi đảng ít nhất', 'Tuổi đảng bình quân'];
  const averageLine =
    average === null
      ? []
      : [
          `- ${mean}: ${Math.floor(average / 10)},${average % 10} (tính trên ${countOnPaper(averageOf)} đồng chí có ngày, tháng, năm).`,
        ];
  return [`- ${most}: ${names(first)}.`, `- ${least}: ${names(last)}.`, ...averageLine];
}

const dayWords = (day: string) =>
  day.length === 10 ? `ngày ${knownDate(day)}` : day.length === 7 ? `tháng ${knownDate(day)}` : `năm ${day}`;
