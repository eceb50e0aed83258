import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import type { DossierItem, DossierLine } from '#shared/domain/personnel/dossier.ts';
import { download } from '../../lib/download.ts';
import { formatBytes, formatDay } from '../../lib/format.ts';
import { client } from '../../lib/rpc.ts';
import { FileButton } from '../../ui/file-button.tsx';
import { MomentInput } from '../../ui/moment-input.tsx';
import { Tag, type Tone } from '../../ui/tag.tsx';
import { useRecipient } from '../../ui/use-recipient.tsx';
import { useActs } from './use-acts.ts';

const STATES: Readonly<Record<DossierLine['state'], { readonly label: string; readonly tone: Tone }>> = {
  missing: { label: 'thiếu', tone: 'bad' },
  undated: { label: 'chưa ghi ngày', tone: 'warn' },
  expired: { label: 'hết hạn', tone: 'bad' },
  expiring: { label: 'hết hạn trước khai mạc', tone: 'warn' },
  complete: { label: 'có', tone: 'ok' },
  'not-needed': { label: 'không cần', tone: 'none' },
  'not-there': { label: 'không bắt buộc', tone: 'none' },
};

type Props = { readonly fullName: string; readonly lines: readonly DossierLine[] };

/** The papers of one person: there or not, number, day, expiry and the file itself. */
export function DossierTable({ fullName, lines }: Props) {
  return (
    <div className="scroll-x">
      <h3>Mục lục hồ sơ: {fullName}</h3>
      <table className="plain-table personnel-papers">
        <thead>
          <tr>
            <th className="num">TT</th>
            <th>Giấy tờ</th>
            <th>Tình trạng</th>
            <th>Số, ngày</th>
            <th>Hạn</th>
            <th>Tệp</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, at) => (
            <DossierRow key={line.paper.id} line={line} number={at + 1} />
          ))}
        </tbody>
      </table>
      <p className="sub small">
        Tệp PDF, JPG, PNG, tối đa 20 MB, giữ ngay trong tệp đại hội. Không đưa vào đây tài liệu có độ mật.
      </p>
    </div>
  );
}

function DossierRow({ line, number }: { readonly line: DossierLine; readonly number: number }) {
  const { paper, item, state, expiresOn, need } = line;
  const { run } = useActs();
  const { label, tone } = STATES[state];
  const save = (change: Partial<DossierItem>) => {
    const { file: _file, ...fields } = { ...item, ...change };
    run({ work: () => client.personnel.saveDossierItem(fields) });
  };
  const isThere = item.state === 'present';
  return (
    <tr>
      <td className="num">{number}</td>
      <td className="personnel-paper">
        {paper.name} {need === 'optional' && <span className="sub small">(nếu có)</span>}
        {item.state === 'not-needed' && (
          <TextCell
            label={`Vì sao không cần ${paper.name}`}
            value={item.note}
            placeholder="Vì sao không cần"
            onKeep={(note) => save({ note })}
          />
        )}
      </td>
      <td>
        <Select
          aria-label={`Tình trạng ${paper.name}`}
          style={{ width: 120 }}
          value={item.state}
          onChange={(next) => save({ state: next })}
          options={[
            { value: 'missing', label: 'chưa có' },
            { value: 'present', label: 'có' },
            { value: 'not-needed', label: 'không cần' },
          ]}
        />
        <div>
          <Tag tone={tone}>{label}</Tag>
        </div>
      </td>
      <td>
        {isThere && (
          <TextCell
            label={`Số ${paper.name}`}
            value={item.number}
            placeholder=""
            onKeep={(typed) => save({ number: typed })}
          />
        )}
        {isThere && (
          <MomentInput
            precision="day"
            aria-label={`Ngày ${paper.name}`}
            value={item.issuedOn}
            onChange={(issuedOn) => save({ issuedOn })}
          />
        )}
      </td>
      <td>
        {isThere && (
          <MomentInput
            precision="day"
            aria-label={`Hạn ${paper.name}`}
            value={item.expiresOn}
            onChange={(day) => save({ expiresOn: day })}
          />
        )}
        {isThere && item.expiresOn === null && expiresOn !== null && (
          <div className="sub small">
            đến {formatDay(expiresOn)} ({paper.validMonths} tháng)
          </div>
        )}
      </td>
      <td className="personnel-file">
        <FileCell line={line} />
      </td>
    </tr>
  );
}

function FileCell({ line: { paper, item } }: { readonly line: DossierLine }) {
  const { run, failed, isPending } = useActs();
  const forRecipient = useRecipient();
  const place = { personId: item.personId, paper: paper.id };
  if (item.file === null)
    return (
      <FileButton
        label="Kèm tệp…"
        name={`Kèm tệp ${paper.name}`}
        size="small"
        accept=".pdf,.jpg,.jpeg,.png"
        loading={isPending}
        onFile={(file) =>
          run({ work: () => client.personnel.attachDossierFile({ ...place, file }), told: `Đã kèm tệp: ${paper.name}` })
        }
      />
    );
  return (
    <>
      <Button
        type="link"
        size="small"
        title={`${item.file.name}\nMã băm SHA-256: ${item.file.sha256}`}
        onClick={() =>
          forRecipient.ask('scan', (recipient) => {
            const opened = client.personnel.openDossierFile({ ...place, recipient });
            void opened.then((file) => download(file)).catch(failed);
          })
        }
      >
        {item.file.name}
      </Button>
      <span className="sub small">{formatBytes(item.file.bytes)}</span>{' '}
      <Button
        size="small"
        aria-label={`Bỏ tệp ${paper.name}`}
        onClick={() => run({ work: () => client.personnel.detachDossierFile(place), told: `Đã bỏ tệp: ${paper.name}` })}
      >
        Bỏ
      </Button>
      {forRecipient.dialog}
    </>
  );
}

type TextProps = {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly onKeep: (typed: string) => void;
};

function TextCell({ label, value, placeholder, onKeep }: TextProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Input
      aria-label={label}
      placeholder={placeholder}
      maxLength={500}
      value={typed ?? value}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => {
        if (typed !== null && typed !== value) onKeep(typed.normalize('NFC'));
        setTyped(null);
      }}
    />
  );
}
