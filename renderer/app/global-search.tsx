import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Input, Modal } from 'antd';
import { useState } from 'react';
import { rpc } from '../lib/rpc.ts';
import { Tag } from '../ui/tag.tsx';
import { findPapers, findScreens, type Hit, hitsOfPeople } from './search-hits.ts';
import './global-search.css';

type Props = { readonly open: boolean; readonly onClose: () => void };

/** Ctrl K: people, papers and screens by any part of their name, with or without marks. */
export function GlobalSearch({ open, onClose }: Props) {
  return (
    <Modal open={open} onCancel={onClose} footer={null} closable={false} title="Tìm" width={620} destroyOnHidden>
      <SearchPanel onClose={onClose} />
    </Modal>
  );
}

function SearchPanel({ onClose }: { readonly onClose: () => void }) {
  const navigate = useNavigate();
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const hits = useHits(words);
  const chosen = Math.min(at, hits.length - 1);

  const go = (hit: Hit | undefined) => {
    if (!hit) return;
    onClose();
    void navigate(hit.target);
  };
  const move = (event: React.KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || hits.length === 0) return;
    event.preventDefault();
    setAt((chosen + step + hits.length) % hits.length);
  };
  return (
    <>
      <Input
        autoFocus
        allowClear
        value={words}
        placeholder="Gõ tên người, văn bản hoặc màn hình; không cần dấu"
        role="combobox"
        aria-label="Tìm người, văn bản, màn hình"
        aria-expanded={hits.length > 0}
        aria-controls="search-hits"
        aria-activedescendant={hits[chosen] && `search-hit-${chosen}`}
        onChange={(event) => {
          setWords(event.target.value);
          setAt(0);
        }}
        onKeyDown={move}
        onPressEnter={() => go(hits[chosen])}
      />
      <div id="search-hits" role="listbox" aria-label="Kết quả" className="search-hits">
        {hits.map((hit, index) => (
          <div
            key={hit.key}
            id={`search-hit-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            onMouseMove={() => setAt(index)}
            onClick={() => go(hit)}
            onKeyDown={(event) => event.key === 'Enter' && go(hit)}
          >
            <span>{hit.label}</span>
            <span className="sub small">{hit.hint}</span>
            <Tag tone="none">{hit.kind}</Tag>
          </div>
        ))}
      </div>
      <p className="sub small" role="status">
        {words.trim() !== '' && hits.length === 0 ? 'Không tìm thấy. Thử gõ ít chữ hơn.' : '↑ ↓ để chọn, Enter để mở'}
      </p>
    </>
  );
}

function useHits(words: string): readonly Hit[] {
  const search = words.trim();
  const input = {
    search,
    unit: null,
    kind: null,
    incomplete: false,
    sort: 'name' as const,
    offset: 0,
    limit: 8,
  };
  const people = useQuery(rpc.delegates.list.queryOptions({ input, enabled: search !== '' }));
  const papers = useQuery(rpc.documents.listPapers.queryOptions());
  const found = search === '' ? [] : hitsOfPeople(people.data?.delegates ?? []);
  return [...findScreens(search), ...findPapers(search, papers.data ?? []), ...found];
}
