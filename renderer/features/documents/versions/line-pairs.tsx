import type { LinePair, WordStretch } from '#shared/domain/documents/compare/compare-drafts.ts';
import './compare.css';

type Props = {
  readonly label: string;
  readonly left: string;
  readonly right: string;
  readonly lines: readonly LinePair[];
};

/** One field on two sides, line by line: words that only one side has are marked. */
export function LinePairs({ label, left, right, lines }: Props) {
  return (
    <table className="compare-table">
      <caption>{label}</caption>
      <thead>
        <tr>
          <th scope="col">{left}</th>
          <th scope="col">{right}</th>
        </tr>
      </thead>
      <tbody>
        {keyed(lines).map(({ key, line }) => (
          <tr key={key} className={line.isSame ? 'compare-same' : undefined}>
            <td>{line.left && <Words words={line.left} tag="del" />}</td>
            <td>{line.right && <Words words={line.right} tag="ins" />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const keyed = (lines: readonly LinePair[]) => lines.map((line, at) => ({ key: `${at}`, line }));

function Words({ words, tag: Tag }: { readonly words: readonly WordStretch[]; readonly tag: 'del' | 'ins' }) {
  const parts = words.map(({ text, isOwn }, at) => ({ key: `${at} ${text}`, text, isOwn }));
  return parts.map(({ key, text, isOwn }) => <span key={key}>{isOwn ? <Tag>{text}</Tag> : text} </span>);
}
