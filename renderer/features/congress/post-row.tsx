import { AutoComplete, Button, Input } from 'antd';
import type { PostHolder } from '#shared/domain/congress/congress.ts';
import { POST_NAMES } from '#shared/domain/congress/post-names.ts';
import { formatDay } from '../../lib/format.ts';
import { usePeopleSearch } from '../../lib/use-people-search.ts';

type Props = {
  readonly holder: PostHolder;
  /** Place among the holders of the same post, from 1 */
  readonly number: number;
  readonly onSave: (holder: PostHolder) => void;
  readonly onRemove: () => void;
};

/** One holder: name with suggestions from the roster, and the post in the party or state as papers list it. */
export function PostRow({ holder, number, onSave, onRemove }: Props) {
  const found = usePeopleSearch(holder.personId === null ? holder.fullName : '');
  const of = `${POST_NAMES[holder.post].toLowerCase()} ${number}`;
  const choose = (id: string) => {
    const person = found.find((one) => one.id === id);
    if (person)
      onSave({ ...holder, personId: person.id, fullName: person.fullName, title: holder.title || person.post });
  };
  return (
    <div className="congress-post-row">
      <AutoComplete
        id={`posts_${holder.id}`}
        value={holder.fullName}
        placeholder="Họ và tên (gõ để tìm trong danh sách)"
        aria-label={`Họ và tên ${of}`}
        options={found.map((person) => ({
          value: person.id,
          label: [person.fullName, formatDay(person.bornOn), person.unit].filter(Boolean).join(' · '),
        }))}
        // A chosen option arrives here too, as the person's id.
        onChange={(typed: string) =>
          found.some((person) => person.id === typed)
            ? undefined
            : onSave({ ...holder, personId: null, fullName: typed.normalize('NFC') })
        }
        onSelect={choose}
      />
      <Input
        value={holder.title}
        maxLength={300}
        placeholder="Chức vụ (Bí thư Đảng uỷ xã…)"
        aria-label={`Chức vụ của ${of}`}
        onChange={(event) => onSave({ ...holder, title: event.target.value.normalize('NFC') })}
      />
      <span className="sub small">{holder.personId === null ? '' : 'Trong danh sách'}</span>
      <Button size="small" onClick={onRemove} aria-label={`Bỏ ${of}`}>
        Bỏ
      </Button>
    </div>
  );
}
