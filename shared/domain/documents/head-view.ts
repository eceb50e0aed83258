import { dayOfMoment, shortDate } from '#shared/kernel/paper-date.ts';
import type { CongressSetup } from '../congress/congress.ts';
import { congressTitle } from '../congress/congress-title.ts';
import { letterheadOf } from './letterhead.ts';
import type { Issuer, PaperFrame, TypeCode } from './paper.ts';
import { nextTerm } from './paper-names.ts';
import type { AnnexView, HeadView } from './papers/common.view.ts';
import { blankDate, placeAndDate } from './place-date.ts';
import { numberLine, organCode } from './symbol.ts';
import type { ValueBook } from './value-book.ts';

export type PaperHead = {
  readonly setup: CongressSetup;
  readonly frame: PaperFrame;
  readonly issuer: Issuer;
  readonly typeCode: TypeCode;
  readonly book: ValueBook;
};

/** Opening blocks of a paper; `title` in capitals, `subject` one entry a line. */
export function headView(head: PaperHead, title: string, subject: readonly string[]): HeadView {
  const { setup, frame, issuer, typeCode, book } = head;
  const letterhead = letterheadOf(setup, issuer);
  noteIssuer(head);
  const place = book.record('dia_danh', 'unit.place', setup.unit.place);
  return {
    tap_duot: frame.practice,
    dong_tren: letterhead.upper.map((ten) => ({ ten })),
    dong_ban_hanh: letterhead.issuer.map((ten) => ({ ten })),
    so_ky_hieu: numberLine(frame.number, typeCode, organCode(issuer, setup.unit.kind)),
    dia_danh_ngay: placeAndDate(place, frame.issuedOn, openingYear(setup)),
    co_du_thao: frame.draftNumber !== null,
    du_thao: frame.draftNumber === null ? '' : `Dự thảo lần ${frame.draftNumber}`,
    ten_loai: title,
    trich_yeu: subject.filter((line) => line !== '').map((dong) => ({ dong })),
  };
}

/** Full title of the congress with its term: "Đại hội đại biểu Đảng bộ xã Bình An lần thứ II, nhiệm kỳ 2026 - 2031". */
export function titleWithTerm({ unit, congress }: CongressSetup): string {
  const title = congressTitle(unit, congress);
  const term = nextTerm(congress);
  return title === '' || term === '' || title.endsWith(term) ? title : `${title}, ${term}`;
}

function noteIssuer({ setup, issuer, book }: PaperHead): void {
  const { unit, congress } = setup;
  book.record('dai_hoi', 'congress.title', hasKnownTitle(setup) ? titleWithTerm({ unit, congress, posts: [] }) : '');
  if (issuer !== 'committee' && issuer !== 'standing-committee') return;
  const name = unit.kind === 'cell' ? 'organizationName' : 'committeeName';
  book.record('co_quan', `unit.${name}`, unit[name]);
  book.record('cap_tren', 'unit.superiorOrganizationName', unit.superiorOrganizationName);
}

/** A party organization's congress needs its ordinal; a cell's may be told apart by its term (HD05 §2.1.1). */
const hasKnownTitle = ({ unit, congress }: CongressSetup) =>
  congress.ordinal !== null || (unit.kind === 'cell' && nextTerm(congress) !== '');

const openingYear = ({ congress }: CongressSetup): number | null =>
  congress.opensAt === null ? null : Number(dayOfMoment(congress.opensAt).slice(0, 4));

/** Head of an annex with its reference line (HD05 BS§1); `number` null when there is one annex only. */
export function annexView(head: PaperHead, number: number | null, title: string, main: string): AnnexView {
  const { setup, frame, issuer, typeCode } = head;
  const symbol = numberLine(frame.number, typeCode, organCode(issuer, setup.unit.kind)).replace(/^Số/, 'số');
  const day = frame.issuedOn === null ? blankDate(openingYear(setup)) : `ngày ${shortDate(frame.issuedOn)}`;
  return {
    ten_phu_luc: number === null ? 'Phụ lục' : `Phụ lục ${number}`,
    tieu_de: title,
    dan_chieu: `(Kèm theo ${main.replace('{so}', symbol).replace('{ngay}', day)})`,
  };
}
