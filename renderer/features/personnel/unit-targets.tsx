import { Button, Input } from 'antd';
import { useState } from 'react';
import type { UnitTarget } from '#shared/domain/personnel/structure-gauge.ts';
import { client } from '../../lib/rpc.ts';
import { Card } from '../../ui/card.tsx';
import { WholeNumberInput } from '../../ui/whole-number-input.tsx';
import { useActs } from './use-acts.ts';

type Row = Omit<UnitTarget, 'position'>;

/** Posts and places the unit itself wants represented; found by words in post, unit and sector. */
export function UnitTargets({ targets }: { readonly targets: readonly UnitTarget[] }) {
  const { run } = useActs();
  const [label, setLabel] = useState('');
  const [words, setWords] = useState('');
  const [atLeast, setAtLeast] = useState<number | null>(1);
  const save = (rows: readonly Row[]) =>
    run({
      work: () => client.personnel.saveUnitTargets({ targets: rows.map((row) => ({ ...row })) }),
      told: 'Đã sửa yêu cầu cơ cấu',
    });
  const isReady = label.trim() !== '' && words.trim() !== '' && atLeast !== null;
  const add = () => {
    if (!isReady) return;
    const told = { label: label.normalize('NFC'), words: words.normalize('NFC') };
    save([...targets, { id: crypto.randomUUID(), ...told, atLeast }]);
    setLabel('');
    setWords('');
  };
  return (
    <Card title="Yêu cầu của đơn vị về chức danh, địa bàn" className="no-print">
      <ul className="personnel-departed">
        {targets.map(({ id, label: name, words: sought, atLeast: least }) => (
          <li key={id}>
            <span>
              <b>{name}</b>{' '}
              <span className="sub">
                ít nhất {least} người có “{sought}” trong chức vụ, khối hoặc đơn vị
              </span>
            </span>
            <Button
              size="small"
              aria-label={`Bỏ yêu cầu ${name}`}
              onClick={() => save(targets.filter((one) => one.id !== id))}
            >
              Bỏ
            </Button>
          </li>
        ))}
      </ul>
      <div className="personnel-swap">
        <Input
          aria-label="Tên yêu cầu cơ cấu"
          placeholder="Khối Mặt trận, đoàn thể"
          maxLength={200}
          value={label}
          onChange={(event) => setLabel(event.target.value)}
        />
        <Input
          aria-label="Từ để tìm"
          placeholder="mặt trận, hội nông dân"
          maxLength={500}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <WholeNumberInput
          aria-label="Ít nhất bao nhiêu người"
          min={1}
          max={200}
          value={atLeast}
          onChange={setAtLeast}
        />
        <Button disabled={!isReady} onClick={add}>
          Thêm yêu cầu
        </Button>
      </div>
    </Card>
  );
}
