import type { BulkPaper, WrittenCopies } from '#shared/domain/documents/bulk.ts';
import type { PaperRecipient } from '#shared/domain/documents/paper.ts';
import { foldVietnamese } from '#shared/kernel/vietnamese-text.ts';

export const BULK_FORMS = {
  files: 'Mỗi người một tệp',
  merged: 'Một tệp gồm tất cả, mỗi người bắt đầu một trang',
  print: 'In ngay',
} as const;
export type BulkWay = keyof typeof BULK_FORMS;

/** What the clerk must know before these copies go out; '' when there is nothing. */
export function describeReadiness({ isIssued, missing, isSlow }: BulkPaper): readonly string[] {
  return [
    ...(isIssued
      ? []
      : ['Văn bản chưa ban hành: mỗi bản in mang dòng “Dự thảo”. Ban hành rồi in thì có ngày ký, không còn dòng đó.']),
    ...(missing.length === 0
      ? []
      : [`Còn thiếu ${missing.map(({ label }) => label).join(', ')}; chỗ thiếu in có tô vàng.`]),
    ...(isSlow ? ['Mẫu riêng có ngắt phần trong vùng lặp nên in chậm hơn mẫu chuẩn.'] : []),
  ];
}

/** "128 bản, mỗi bản 1 trang: 128 tờ nếu in một mặt". Pages are those of the preview; Word may break a line elsewhere. */
export function describePages(copies: number, pagesEach: number | null, isTogether: boolean): string {
  if (pagesEach === null) return `${copies} bản, đang đếm trang…`;
  if (isTogether) return `${copies} bản trên ${pagesEach} trang (đếm ở bản xem trước).`;
  const total = copies * pagesEach;
  return `${copies} bản, mỗi bản ${pagesEach} trang: cả thảy ${total} trang (ước theo bản dài nhất ở bản xem trước).`;
}

export const describeWritten = ({ path, copies }: WrittenCopies): string => `Đã ghi ${copies} bản vào ${path}`;

export const unitsOf = (recipients: readonly PaperRecipient[]): readonly string[] =>
  [...new Set(recipients.map(({ unit }) => unit))].filter((unit) => unit !== '');

/** By name, number or unit without marks; no units: all. */
export function filterRecipients(
  recipients: readonly PaperRecipient[],
  { search, units }: { readonly search: string; readonly units: readonly string[] },
): readonly PaperRecipient[] {
  const wanted = foldVietnamese(search);
  return recipients.filter(
    ({ name, number, unit }) =>
      (units.length === 0 || units.includes(unit)) && foldVietnamese(`${number} ${name} ${unit}`).includes(wanted),
  );
}
