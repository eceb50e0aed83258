import type { TemplateReport } from '#shared/domain/documents/paper.ts';
import { ProblemList } from '../../ui/problem-list.tsx';
import { Tag } from '../../ui/tag.tsx';

/** What a unit's template holds: problems first, then unknown tags, known ones, and those it leaves out. */
export function TemplateReportView({ report }: { readonly report: TemplateReport }) {
  const unknown = report.tags.filter(({ known }) => !known);
  const known = report.tags.filter((tag) => tag.known);
  return (
    <div className="stack">
      <h3>{report.fileName}</h3>
      {report.problems.length > 0 && (
        <ProblemList problems={report.problems.map(({ message }) => ({ label: 'Lỗi', tone: 'bad', message }))} />
      )}
      {unknown.length > 0 && (
        <section>
          <h3>Thẻ lạ: {unknown.length}</h3>
          <p className="sub small">Chương trình không có số liệu cho các thẻ này; kiểm tra lại chính tả.</p>
          <div className="row-tight">
            {unknown.map(({ tag }) => (
              <Tag key={tag} tone="warn">{`{${tag}}`}</Tag>
            ))}
          </div>
        </section>
      )}
      {known.length > 0 && <TagTable title={`Thẻ khớp: ${known.length}`} tags={known} />}
      {report.unused.length > 0 && (
        <TagTable title={`Có trong mẫu chuẩn nhưng tệp này không dùng: ${report.unused.length}`} tags={report.unused} />
      )}
    </div>
  );
}

type TagTableProps = {
  readonly title: string;
  readonly tags: readonly { readonly tag: string; readonly label: string }[];
};

function TagTable({ title, tags }: TagTableProps) {
  return (
    <details open={tags.length <= 12}>
      <summary>{title}</summary>
      <table className="plain-table">
        <tbody>
          {tags.map(({ tag, label }) => (
            <tr key={tag}>
              <td>
                <code>{`{${tag}}`}</code>
              </td>
              <td>{label}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
