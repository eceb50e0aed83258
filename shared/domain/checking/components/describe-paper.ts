import type { IssuerKind, PaperParts } from './paper-parts.ts';

/** What a paper says it is; null where nothing was recognised. */
export type PaperNamed = {
  /** 'Báo cáo' */
  readonly type: string | null;
  /** 'BC', as the type is abbreviated */
  readonly typeCode: string | null;
  /** 'ĐẢNG UỶ XÃ BÌNH AN', with the congress above its bodies */
  readonly issuer: string | null;
  readonly issuerKind: IssuerKind;
  /** '05-BC/ĐU' as written; null without a number line */
  readonly symbol: string | null;
  /** YYYY-MM-DD */
  readonly day: string | null;
};

export function describePaper({ head, title, isLetter }: PaperParts): PaperNamed {
  const lines = head.issuer.map(({ text }) => text).join(' ');
  return {
    type: isLetter && title.typeName === null ? 'Công văn' : title.typeName,
    typeCode: isLetter ? 'CV' : title.typeCode || null,
    issuer: lines === '' ? null : lines,
    issuerKind: head.issuerKind,
    symbol: head.number?.at.text.replace(/^S[ốô]\s*[:.]?\s*/iu, '') ?? null,
    day: head.placeDate?.iso ?? null,
  };
}
