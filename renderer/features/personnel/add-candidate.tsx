import { Form, Radio } from 'antd';
import { useState } from 'react';
import type { Office, Standing } from '#shared/domain/personnel/candidate.ts';
import { client } from '../../lib/rpc.ts';
import { STANDING_LABELS } from './messages.ts';
import { PersonChoice } from './person-choice.tsx';
import { useActs } from './use-acts.ts';

type Props = { readonly office: Office; readonly taken: ReadonlySet<string> };

/** Chooses a person of the roster by any part of the name, marks aside, and puts them at the end of the list. */
export function AddCandidate({ office, taken }: Props) {
  const { run } = useActs();
  const [standing, setStanding] = useState<Standing>('re-standing');
  return (
    <Form layout="inline" name="add-candidate" className="personnel-add no-print">
      <Form.Item label="Thêm từ danh sách đại biểu" htmlFor="add-candidate-person">
        <div style={{ width: 340 }}>
          <PersonChoice
            id="add-candidate-person"
            taken={taken}
            chosen={null}
            onChoose={(chosen) => {
              if (chosen === null) return;
              run({
                work: () =>
                  client.personnel.standFor({ personId: chosen.personId, office, standing, origin: 'scheme' }),
              });
            }}
          />
        </div>
      </Form.Item>
      <Form.Item label="là nhân sự" htmlFor="add-candidate-standing">
        <Radio.Group
          id="add-candidate-standing"
          value={standing}
          onChange={(event) => setStanding(event.target.value as Standing)}
          options={Object.entries(STANDING_LABELS).map(([value, label]) => ({ value, label: label.toLowerCase() }))}
        />
      </Form.Item>
    </Form>
  );
}
