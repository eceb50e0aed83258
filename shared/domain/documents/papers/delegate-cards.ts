import { cardCode, printedCardCode } from '../../delegates/check-in/card-code.ts';
import { rosterNumber } from '../../delegates/delegate-words.ts';
import type { Delegate } from '../../delegates/person.ts';
import { letterheadOf } from '../letterhead.ts';
import type { DraftValues, PaperDefinition, PaperFrame, PaperRecipient, PaperRecords } from '../paper.ts';
import { CONGRESS_SCREEN, choiceField, DELEGATES_SCREEN, recordField } from '../paper-field.ts';
import { capitals } from '../paper-names.ts';
import { openValueBook, type ValueBook } from '../value-book.ts';
import { placesOf, summonedOf } from './delegate-lists.ts';
import type { CardsView, CardView, NamePlatesView } from './guest-papers.view.ts';

const SECTION = { id: 'nguoi', label: 'Người được cấp' };
const LIST = recordField(SECTION.id, 'danh_sach', 'Người được triệu tập', DELEGATES_SCREEN, { type: 'table' });
const TITLE = recordField(SECTION.id, 'dai_hoi', 'Tên đại hội', CONGRESS_SCREEN);
const COMMON = {
  typeCode: 'none',
  issuer: 'congress',
  stage: 'before',
  need: { cell: 'optional', members: 'optional', delegates: 'must' },
  dueDays: { cell: -2, members: -3, delegates: -3 },
  responsible: 'Tổ phục vụ',
  restricted: false,
  sections: [SECTION],
} as const;

/** Delegates' cards (thẻ đại biểu), eight to a page, each with the bars that are read at the door. */
export const delegateCard: PaperDefinition = {
  ...COMMON,
  id: 'delegate-card',
  name: 'Thẻ đại biểu',
  cellName: 'Thẻ dự Đại hội',
  fields: [LIST, TITLE],
  shape: (records, values, frame) => shapeCards(records, values, frame),
  perPerson: (records, values, frame) => {
    const only = (ids: ReadonlySet<string>): PaperRecords => ({
      ...records,
      delegates: summonedOf(records).filter(({ id }) => ids.has(id)),
    });
    return {
      recipients: summonedOf(records).map(({ id, number, fullName, unit }) => ({
        ...{ id, name: fullName, unit, number: rosterNumber(number) },
      })),
      shapeFor: ({ id }) => shapeCards(only(new Set([id])), values, frame),
      shapeTogether: (people) => shapeCards(only(new Set(people.map(({ id }) => id))), values, frame),
    };
  },
};

/** Name plates for desks, one to a page that is folded along its middle. */
export const namePlate: PaperDefinition = {
  ...COMMON,
  id: 'name-plate',
  name: 'Biển tên để bàn',
  need: { cell: 'optional', members: 'optional', delegates: 'optional' },
  fields: [
    choiceField(SECTION.id, 'cho_ai', 'In cho', [
      ['doan_chu_tich', 'Đoàn Chủ tịch, Đoàn Thư ký'],
      ['tat_ca', 'Mọi người được triệu tập'],
    ]),
    LIST,
  ],
  shape: (records, values, frame) => shapePlates(open(records, values, namePlate.fields), { records, frame }),
  perPerson: (records, values, frame) => {
    const shape = (ids: ReadonlySet<string>) =>
      shapePlates(open(records, values, namePlate.fields), { records, frame }, ids);
    return {
      recipients: plateHolders(records, isForAll(open(records, values, namePlate.fields))),
      shapeFor: ({ id }) => shape(new Set([id])),
      shapeTogether: (people) => shape(new Set(people.map(({ id }) => id))),
    };
  },
};

const open = (records: PaperRecords, values: DraftValues, fields: PaperDefinition['fields']): ValueBook =>
  openValueBook(fields, values, records.setup.congress.kind);

const NOBODY: CardView = { dai_hoi: [], loai_the: '', ho_ten: '', don_vi: '', to_ghe: '', ma_vach: '', so_the: '' };

function shapeCards(records: PaperRecords, values: DraftValues, frame: PaperFrame) {
  const book = open(records, values, [LIST, TITLE]);
  const called = summonedOf(records);
  const { issuer } = letterheadOf(records.setup, 'congress');
  // A name with a marked gap in it is not known yet
  const title = issuer.join(' ');
  book.record('dai_hoi', 'congress.title', title.includes('⟦') ? null : title);
  const blank: CardView = { ...NOBODY, ho_ten: called.length === 0 ? book.lack('danh_sach') : '' };
  const isDelegates = records.setup.congress.kind === 'delegates';
  const placeOf = placesOf(records);
  const cards = called.map((one): CardView => {
    const { group, seat } = placeOf(one.id);
    book.note({
      tag: 'danh_sach',
      label: one.fullName,
      value: `${one.fullName}; ${one.unit}; ${one.number}`,
      record: `person:${one.id}`,
    });
    return {
      dai_hoi: issuer.map((ten) => ({ ten })),
      loai_the: isDelegates ? 'THẺ ĐẠI BIỂU' : 'THẺ DỰ ĐẠI HỘI',
      ho_ten: capitals(one.fullName),
      don_vi: one.unit,
      to_ghe: [group === '' ? '' : `Tổ ${group}`, seat === '' ? '' : `Ghế ${seat}`]
        .filter((part) => part !== '')
        .join(' · '),
      ma_vach: { type: 'barcode', digits: cardCode(one.number) },
      so_the: `Số thẻ ${printedCardCode(one.number)}`,
    };
  });
  warnOfDoubles(called, book);
  const left = (at: number) => cards[at] ?? blank;
  const hang = Array.from({ length: Math.max(1, Math.ceil(cards.length / 2)) }, (_, row) => {
    const phai = cards[row * 2 + 1];
    return { trai: left(row * 2), co_phai: phai !== undefined, phai: phai ?? NOBODY };
  });
  return { view: { tap_duot: frame.practice, hang } satisfies CardsView, ...book.close() };
}

function warnOfDoubles(called: readonly Delegate[], book: ValueBook): void {
  const numbers = called.map(({ number }) => number);
  const twice = [...new Set(numbers.filter((one, at) => numbers.indexOf(one) !== at))];
  if (twice.length === 0) return;
  book.warn({
    code: 'card-number-twice',
    section: SECTION.id,
    message: `Có số thẻ trùng nhau: ${twice.join(', ')}; hãy sửa số thứ tự trong danh sách trước khi in.`,
  });
}

const isForAll = (book: ValueBook): boolean => book.text('cho_ai') === 'tat_ca';

/** `post` is the line under the name. */
type PlateHolder = PaperRecipient & { readonly post: string };

function plateHolders(records: PaperRecords, isAll: boolean): readonly PlateHolder[] {
  if (isAll)
    return summonedOf(records).map(({ id, number, fullName, unit, post }) => ({
      ...{ id, name: fullName, unit, post, number: rosterNumber(number) },
    }));
  const bodies = records.setup.posts.filter(({ post }) => post === 'presidium' || post.startsWith('secretariat'));
  return bodies.map(({ id, post, fullName, title }, at) => ({
    ...{ id, name: fullName, post: title, number: rosterNumber(at + 1) },
    unit: post === 'presidium' ? 'Đoàn Chủ tịch' : 'Đoàn Thư ký',
  }));
}

type PlateSource = { readonly records: PaperRecords; readonly frame: PaperFrame };

/** Plates of these people, one after the other; without `ids` of all. */
function shapePlates(book: ValueBook, { records, frame }: PlateSource, ids?: ReadonlySet<string>) {
  const isAll = isForAll(book);
  const people = plateHolders(records, isAll).filter(({ id }) => ids?.has(id) ?? true);
  book.note({
    tag: 'danh_sach',
    label: 'Biển tên',
    value: people.map(({ name }) => name).join('; '),
    record: isAll ? 'delegates.summoned-names' : 'posts.presidium',
  });
  const bien = people.map(({ name, post }, at) => ({ sang_trang: at > 0, ho_ten: capitals(name), chuc_vu: post }));
  const view: NamePlatesView = {
    tap_duot: frame.practice,
    bien: bien.length > 0 ? bien : [{ sang_trang: false, ho_ten: book.lack('danh_sach'), chuc_vu: '' }],
  };
  return { view, ...book.close() };
}
