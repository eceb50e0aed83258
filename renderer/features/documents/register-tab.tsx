import { Button } from 'antd';
import type { IssuedPaper } from '#shared/domain/documents/paper.ts';
import {
  describeRegister,
  type NumberRegister,
  type RegisterLine,
  registersOf,
} from '#shared/domain/documents/register.ts';
import { formatDay } from '../../lib/format.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Tag } from '../../ui/tag.tsx';
import { WholeSetButtons } from './whole-set-buttons.tsx';

/** Registers of numbers (sổ văn bản): one for the congress, one for each type of the committee. */
export function RegisterTab({ papers }: { readonly papers: readonly IssuedPaper[] }) {
  const registers = registersOf(papers);
  return (
    <div className="stack">
      <div className="row-tight no-print">
        <Button onClick={() => window.print()} disabled={registers.length === 0}>
          In sổ văn bản
        </Button>
      </div>
      <WholeSetButtons />
      {registers.length === 0 && (
        <EmptyState title="Sổ văn bản chưa có số nào" hint="Ban hành một văn bản có đánh số thì số vào sổ ở đây." />
      )}
      {registers.map((register) => (
        <RegisterCard key={register.sequence} register={register} />
      ))}
    </div>
  );
}

function RegisterCard({ register }: { readonly register: NumberRegister }) {
  const problems = describeRegister(register);
  return (
    <section className="card papers-stage">
      <h2>{register.title}</h2>
      {problems.map((problem) => (
        <p key={problem} className="row-tight">
          <Tag tone="warn">xem lại</Tag> {problem}
        </p>
      ))}
      <div className="scroll-x">
        <table className="plain-table">
          <thead>
            <tr>
              <th className="num">Số</th>
              <th>Số, ký hiệu</th>
              <th>Ngày ký</th>
              <th>Tên loại, trích yếu</th>
              <th>Tình trạng</th>
            </tr>
          </thead>
          <tbody>
            {register.lines.map((line) => (
              <LineRow key={`${line.number} ${line.paper?.id ?? ''}`} line={line} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function LineRow({ line: { number, paper } }: { readonly line: RegisterLine }) {
  const state =
    paper === null ? (
      <Tag tone="warn">số trống</Tag>
    ) : paper.revokedAt === null ? (
      <Tag tone="ok">còn hiệu lực</Tag>
    ) : (
      <Tag tone="bad">thu hồi: {paper.revokedReason}</Tag>
    );
  return (
    <tr>
      <td className="num">{String(number).padStart(2, '0')}</td>
      <td>{paper?.symbol ?? '–'}</td>
      <td>{paper ? formatDay(paper.issuedOn) : '–'}</td>
      <td>{paper?.name ?? '–'}</td>
      <td>{state}</td>
    </tr>
  );
}
