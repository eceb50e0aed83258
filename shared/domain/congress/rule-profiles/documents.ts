/** Documents that rules come from. A number alone is not unique: 35-CT/TW is of 2019 and of 2024. */
type RuleDocument = {
  /** As people write it, without its day */
  readonly name: string;
  /** ISO day; null when no source gave it, or for a practice */
  readonly date: string | null;
};

export const RULE_DOCUMENTS = {
  'DL-2011': { name: 'Điều lệ Đảng (khoá XI)', date: null },
  'QD29-2016': { name: 'Quy định 29-QĐ/TW', date: '2016-07-25' },
  'QD24-2021': { name: 'Quy định 24-QĐ/TW', date: '2021-07-30' },
  'QD294-2025': { name: 'Quy định 294-QĐ/TW', date: '2025-05-26' },
  QC244: { name: 'Quy chế bầu cử kèm Quyết định 244-QĐ/TW', date: '2014-06-09' },
  QC190: { name: 'Quy chế bầu cử kèm Quyết định 190-QĐ/TW', date: '2024-10-10' },
  'HD03-2020': { name: 'Hướng dẫn 03-HD/TW', date: '2020-03-20' },
  'HD04-2024': { name: 'Hướng dẫn 04-HD/TW', date: '2024-12-31' },
  'CT35-2019': { name: 'Chỉ thị 35-CT/TW', date: '2019-05-30' },
  'HD26-2019': { name: 'Hướng dẫn 26-HD/BTCTW', date: '2019-10-18' },
  'HD08-UBKT-2020': { name: 'Hướng dẫn 08-HD/UBKTTW', date: '2020-02-14' },
  'CT35-2024': { name: 'Chỉ thị 35-CT/TW', date: '2024-06-14' },
  'HD27-2024': { name: 'Hướng dẫn 27-HD/BTCTW', date: '2024-08-26' },
  'CT45-2025': { name: 'Chỉ thị 45-CT/TW', date: '2025-04-14' },
  'CV8548-2025': { name: 'Công văn 8548-CV/BTCTW', date: null },
  'QD296-2025': { name: 'Quy định 296-QĐ/TW', date: '2025-05-30' },
  'HD17-UBKT-2025': { name: 'Hướng dẫn 17-HD/UBKTTW', date: '2025-06-06' },
  'ND135-2020': { name: 'Nghị định 135/2020/NĐ-CP', date: '2020-11-18' },
  'BLLD-2012': { name: 'Bộ luật Lao động năm 2012', date: null },
  'BLLD-2019': { name: 'Bộ luật Lao động năm 2019 và thông báo nghỉ lễ hằng năm', date: null },
  'HT-2025': { name: 'kế hoạch của Hà Tĩnh năm 2025', date: null },
  'HD-2025': { name: 'hướng dẫn của Hải Dương năm 2025', date: null },
  PRACTICE: { name: 'thông lệ của cấp uỷ cơ sở', date: null },
} as const satisfies Readonly<Record<string, RuleDocument>>;
export type DocumentKey = keyof typeof RULE_DOCUMENTS;
