import { useMutation } from '@tanstack/react-query';
import { AutoComplete, Form, Radio } from 'antd';
import { useState } from 'react';
import type { Candidate } from '#shared/domain/personnel/candidate.ts';
import { formatDay } from '../../lib/format.ts';
import { rpc } from '../../lib/rpc.ts';
import { usePeopleSearch } from '../../lib/use-people-search.ts';
import { useNotices } from '../../ui/use-notices.tsx';
import { STANDING_LABELS } from './messages.ts';

const NOTHING_KNOWN = { committeeHistory: '', politicalStandardConclusion: '', note: '' };

/** Chooses a person of the roster by any part of the name, marks aside, and puts them at the end of the list. */
export function AddCandidate({ taken }: { readonly taken: ReadonlySet<string> }) {
  const notices = useNotices();
  const [typed, setTyped] = useState('');
  const [standing, setStanding] = useState<Candidate['standing']>('re-standing');
  const found = usePeopleSearch(typed);
  const add = useMutation(rpc.personnel.addCandidate.mutationOptions({ onError: notices.failed }));
  const choose = (personId: string) => {
    setTyped('');
    add.mutate({ personId, standing, intendedPost: 'committee-member', ...NOTHING_KNOWN });
  };
  return (
    <Form layout="inline" name="add-candidate" className="personnel-add">
      <Form.Item label="Thêm từ danh sách đại biểu" htmlFor="add-candidate-person">
        <AutoComplete
          id="add-candidate-person"
          style={{ width: 340 }}
          value={typed}
          placeholder="Gõ tên, không cần dấu"
          onChange={(text: string) => (found.some((person) => person.id === text) ? undefined : setTyped(text))}
          onSelect={choose}
          options={found.map((person) => ({
            value: person.id,
            disabled: taken.has(person.id),
            label: [person.fullName, formatDay(person.bornOn), person.unit, taken.has(person.id) ? 'đã có' : '']
              .filter(Boolean)
              .join(' · '),
          }))}
        />
      </Form.Item>
      <Form.Item label="là nhân sự" htmlFor="add-candidate-standing">
        <Radio.Group
          id="add-candidate-standing"
          value={standing}
          onChange={(event) => setStanding(event.target.value as Candidate['standing'])}
          options={Object.entries(STANDING_LABELS).map(([value, label]) => ({ value, label: label.toLowerCase() }))}
        />
      </Form.Item>
    </Form>
  );
}
