import { Button } from 'antd';
import { useState } from 'react';
import { OVERLAP_LIMIT } from '#shared/domain/checking/overlap/find-overlap.ts';
import type { SectionShare } from '#shared/domain/checking/overlap/section-shares.ts';
import { type DiffPiece, diffWords } from '#shared/domain/checking/overlap/word-diff.ts';
import type { ComparedPapers } from '#shared/domain/checking/report/compared-papers.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { withKeys } from '../messages.ts';

type Props = { readonly names: readonly [string, string]; readonly compared: ComparedPapers };

const PAGE = 40;
const LIMIT = OVERLAP_LIMIT * 100;

/** Shares by section both ways, then the paragraphs side by side with their differences marked. */
export function OverlapView({ names: [a, b], compared }: Props) {
  const [limit, setLimit] = useState(PAGE);
  const { pairs, sections, aInB, bInA } = compared;
  const shown = pairs.slice(0, limit);
  return (
    <>
      <div className="checking-sides">
        <Shares name={a} percent={aInB} other="văn bản thứ hai" sections={sections.a} />
        <Shares name={b} percent={bInA} other="văn bản thứ nhất" sections={sections.b} />
      </div>
      {pairs.length === 0 ? (
        <EmptyState title="Không có đoạn nào giống nhau" hint="Tiêu đề, căn cứ, nơi nhận và câu mẫu không được tính." />
      ) : (
        <ul className="checking-pairs" aria-label="Các đoạn giống nhau, giống nhất trước">
          {withKeys(shown, (pair) => `${pair.a.paragraph} ${pair.b.paragraph}`).map(({ key, one: pair }) => {
            const diff = diffWords(pair.a.text, pair.b.text);
            return (
              <li key={key} className="checking-sides">
                <Side place={pair.a.paragraph} pieces={diff.a} />
                <Side place={pair.b.paragraph} pieces={diff.b} share={pair.similarity} />
              </li>
            );
          })}
        </ul>
      )}
      {pairs.length > limit && (
        <Button onClick={() => setLimit(limit + PAGE)}>Xem thêm ({pairs.length - limit} cặp đoạn)</Button>
      )}
    </>
  );
}

type SharesProps = {
  readonly name: string;
  readonly percent: number;
  readonly other: string;
  readonly sections: readonly SectionShare[];
};

function Shares({ name, percent, other, sections }: SharesProps) {
  return (
    <section className="card">
      <b>{name}</b>
      <p>
        <Tag tone={percent > LIMIT ? 'warn' : 'ok'}>{percent} %</Tag> số chữ so được có lại ở {other}
        {percent > LIMIT && `, quá ${LIMIT} % (mức nhắc mặc định của chương trình, không phải quy định)`}.
      </p>
      <table className="plain-table">
        <thead>
          <tr>
            <th>Phần</th>
            <th className="num">Chữ có lại / so được</th>
            <th className="num">Tỉ lệ</th>
          </tr>
        </thead>
        <tbody>
          {sections.map(({ section, words, repeated, percent: share }) => (
            <tr key={section}>
              <td>{section === '' ? 'Mở đầu' : section}</td>
              <td className="num">
                {repeated} / {words}
              </td>
              <td className="num">{share === null ? '' : `${share} %`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type SideProps = { readonly place: number; readonly pieces: readonly DiffPiece[]; readonly share?: number };

function Side({ place, pieces, share }: SideProps) {
  return (
    <div className="checking-side-text">
      <div className="sub small">
        Đoạn {place}
        {share !== undefined && ` · giống ${Math.round(share * 100)} %`}
      </div>
      {withKeys(pieces, ({ text }) => text).map(({ key, one: { text, isSame } }) =>
        isSame ? <span key={key}>{text} </span> : <mark key={key}>{text} </mark>,
      )}
    </div>
  );
}
