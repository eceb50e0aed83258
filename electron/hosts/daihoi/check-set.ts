import type { SetReport } from '#shared/domain/checking/consistency/compare-papers.ts';
import type { FactPlace } from '#shared/domain/checking/consistency/fact.ts';
import { textTable } from './table.ts';

type Named = readonly { readonly file: string }[];

const nameOf = (files: Named, at: number) => files[at]?.file ?? '';

/** The table of facts and the contradictions, with the names of files for their places in the list. */
export function setForPrograms({ facts, findings }: SetReport, files: Named) {
  const placed = ({ file, where }: FactPlace) => ({ file: nameOf(files, file), where });
  return {
    facts: facts.map(({ key, label, agrees, values }) => ({
      ...{ key, label, agrees },
      values: values.map(({ shown, places }) => ({ value: shown, places: places.map(placed) })),
    })),
    findings: findings.map(({ file, against, ...finding }) => ({
      ...finding,
      ...{ file: nameOf(files, file), against: placed(against) },
    })),
  };
}

/** For people: how many facts agree, then every contradiction with both places. */
export function describeSet({ facts, findings }: SetReport, files: Named): string {
  const agreeing = facts.filter(({ agrees }) => agrees).length;
  const head = `Đối chiếu giữa các văn bản: ${facts.length} điều cùng có ở nhiều văn bản, ${agreeing} điều khớp.`;
  if (findings.length === 0) return head;
  const at = ({ file, where }: FactPlace) =>
    where.paragraph === 0 ? nameOf(files, file) : `${nameOf(files, file)}, đoạn ${where.paragraph}`;
  const rows = findings.map((finding) => [finding.rule, at(finding), at(finding.against), finding.message]);
  return `${head}\n\n${textTable(['Mã', 'Ở đâu', 'So với', 'Nội dung'], rows)}`;
}
