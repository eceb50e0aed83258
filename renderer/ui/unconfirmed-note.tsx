import { Tag } from './tag.tsx';

type Props = { readonly id: string; readonly sentence: string; readonly source: string };

/** One line under what a rule decides, when its text was not compared with the original. */
export function UnconfirmedNote({ id, sentence, source }: Props) {
  return (
    <div className="sub small unconfirmed" data-rule={id}>
      {sentence} <Tag tone="info">chưa đối chiếu văn bản gốc</Tag> Nguồn: {source}.
    </div>
  );
}
