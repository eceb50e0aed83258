import { shortDate } from '#shared/kernel/paper-date.ts';
import { bare } from './recipients.ts';

/** A Party document that is referred to. */
export type CitedPaper = {
  /** As the catalogue calls it: "Kế hoạch tổ chức Đại hội", "Báo cáo chính trị" */
  readonly name: string;
  /** "12-KH/ĐU"; '' for a paper without number */
  readonly symbol: string;
  /** ISO day of signing */
  readonly issuedOn: string;
  /** Who issued it, as references name it: "Đảng uỷ xã Bình An" */
  readonly issuer: string;
};

/** Types whose subject follows the issuer after "về"; of a report or minutes the subject is part of the name. */
const ABOUT = ['Kế hoạch', 'Quyết định', 'Thông báo', 'Chương trình', 'Đề án', 'Tờ trình', 'Nghị quyết', 'Quy chế'];

/**
 * The first reference to a Party document, in full: type, number, symbol, day, issuer, subject (HD05 §6.1.4):
 * "Kế hoạch số 12-KH/ĐU, ngày 05/01/2026 của Đảng uỷ xã Bình An về tổ chức Đại hội".
 */
export function fullCitation({ name, symbol, issuedOn, issuer }: CitedPaper): string {
  const type = ABOUT.find((one) => name === one || name.startsWith(`${one} `));
  const subject = type === undefined ? '' : name.slice(type.length).trim();
  const number = symbol === '' ? '' : ` số ${symbol}`;
  const by = issuer === '' ? '' : ` của ${issuer}`;
  return `${type ?? name}${number}, ngày ${shortDate(issuedOn)}${by}${subject === '' ? '' : ` về ${subject}`}`;
}

/** Every later reference: type, number and symbol only. */
export function shortCitation({ name, symbol }: CitedPaper): string {
  const type = ABOUT.find((one) => name.startsWith(`${one} `)) ?? /^(?:Báo cáo|Biên bản|Giấy mời)/.exec(name)?.[0];
  return symbol === '' ? name : `${type ?? name} số ${symbol}`;
}

/** A line of the grounds: "Căn cứ …" without dash and end mark, which the paper puts on. */
export const groundOf = (citation: string): string => {
  const words = bare(citation);
  return /^căn cứ\b/iu.test(words) || /^căn cứ /iu.test(words) ? words : `Căn cứ ${words}`;
};

/** A ground as it is referred to in the text: without "Căn cứ", up to the day, the issuer or the subject when short. */
export function groundInText(ground: string): { readonly full: string; readonly short: string } {
  const full = bare(ground).replace(/^căn cứ\s+/iu, '');
  const numbered = /^(.+?\bsố\s+\S+?)(?:,|\s+ngày\b)/u.exec(full);
  const byCode = /^(.+?\d+-[A-ZĐ]+\/[\p{Lu}\d-]+)(?:,|\s|$)/u.exec(full);
  return { full, short: numbered?.[1] ?? byCode?.[1] ?? full };
}
