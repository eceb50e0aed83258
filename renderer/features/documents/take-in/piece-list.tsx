import { Select } from 'antd';
import type { TakeInPlan, TakeInTarget, TakenPiece } from '#shared/domain/checking/take-in/take-in.ts';
import { richLinesOf } from '#shared/domain/documents/rich-plain.ts';
import { foldVietnamese } from '#shared/kernel/vietnamese-text.ts';
import { Tag } from '../../../ui/tag.tsx';
import type { Choices } from './choices.ts';
import { MATCHES } from './take-in-words.ts';

type Props = {
  readonly plan: TakeInPlan;
  readonly choices: Choices;
  readonly onChoices: (choices: Choices) => void;
};

const LEFT_OUT = '';

/** Every piece of the file in order, what it begins with and where it goes. */
export function PieceList({ plan, choices, onChoices }: Props) {
  const options = [{ value: LEFT_OUT, label: 'Không lấy' }, ...groupsOf(plan.targets)];
  return (
    <ol className="take-in-pieces">
      {plan.pieces.map((piece) => (
        <li key={piece.id} className={choices[piece.id] === null ? 'take-in-out' : undefined}>
          <div className="take-in-text">
            <b>{piece.heading}</b> <MatchTag piece={piece} />
            <span className="sub small"> {piece.words} chữ</span>
            <p className="sub small">{excerptOf(piece)}</p>
          </div>
          <Select
            aria-label={`Chỗ đến của ${piece.heading}`}
            showSearch={{ filterOption: matches }}
            value={choices[piece.id] ?? LEFT_OUT}
            options={options}
            onChange={(field: string) => onChoices({ ...choices, [piece.id]: field === LEFT_OUT ? null : field })}
          />
        </li>
      ))}
    </ol>
  );
}

function MatchTag({ piece }: { readonly piece: TakenPiece }) {
  const { tone, words } = MATCHES[piece.match];
  return <Tag tone={tone}>{words}</Tag>;
}

const matches = (typed: string, option?: { readonly label?: unknown }): boolean =>
  typeof option?.label === 'string' && foldVietnamese(option.label).includes(foldVietnamese(typed));

/** Fields under the name of their section. */
function groupsOf(targets: readonly TakeInTarget[]) {
  const sections = [...new Set(targets.map(({ sectionLabel }) => sectionLabel))];
  return sections.map((section) => ({
    label: section,
    options: targets
      .filter(({ sectionLabel }) => sectionLabel === section)
      .map(({ field, label, hasText }) => ({ value: field, label: hasText ? `${label} (đang có chữ)` : label })),
  }));
}

const EXCERPT = 180;

function excerptOf({ content }: TakenPiece): string {
  const text = richLinesOf(content).slice(0, 3).join(' / ').replaceAll('\t', ' · ');
  return text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text;
}
