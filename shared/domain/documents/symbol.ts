import type { UnitKind } from '../congress/congress.ts';
import type { Issuer, TypeCode } from './paper.ts';

/** Code of the issuing organ (HD05 §3.1.2b): every body of the congress signs ĐH. */
export function organCode(issuer: Issuer, unitKind: UnitKind): 'ĐH' | 'ĐU' | 'CB' {
  if (issuer !== 'committee' && issuer !== 'standing-committee') return 'ĐH';
  return unitKind === 'cell' ? 'CB' : 'ĐU';
}

/** "05-BC/ĐU"; without a number "-BC/ĐU"; '' for papers that carry none. */
export function symbolOf(number: number | null, typeCode: TypeCode, organ: string): string {
  if (typeCode === 'none') return '';
  return `${number === null ? '' : String(number).padStart(2, '0')}-${typeCode}/${organ}`;
}

const BLANK_NUMBER = '     ';

/** "Số 05-BC/ĐU"; a number still to be written by hand leaves room: "Số      -BC/ĐU". */
export function numberLine(number: number | null, typeCode: TypeCode, organ: string): string {
  const symbol = symbolOf(number, typeCode, organ);
  if (symbol === '') return '';
  return number === null ? `Số ${BLANK_NUMBER}${symbol}` : `Số ${symbol}`;
}

/**
 * The sequence a paper's number is taken from: one over all types for the
 * congress and its bodies, one per type and term for the committee (HD05 §3.1.1).
 */
export function sequenceOf(issuer: Issuer, typeCode: TypeCode): string {
  if (typeCode === 'none') return 'none';
  return issuer === 'committee' || issuer === 'standing-committee' ? `committee:${typeCode}` : 'congress';
}

/** The sequence in words for the clerk. */
export function describeSequence(sequence: string): string {
  if (sequence === 'none') return 'Văn bản không đánh số';
  if (sequence === 'congress') return 'Một dãy số chung cho mọi văn bản của Đại hội và các cơ quan của Đại hội';
  return `Dãy số riêng của loại văn bản ${sequence.slice('committee:'.length)} trong nhiệm kỳ cấp uỷ`;
}
