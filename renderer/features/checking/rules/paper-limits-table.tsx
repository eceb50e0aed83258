import { CONTENT_LIMITS } from '#shared/domain/checking/content/content-limits.ts';
import { LIMIT_RANGES, LIMITED_PAPERS, type LimitSettings } from '#shared/domain/checking/content/set-limits.ts';
import { WholeNumberInput } from '../../../ui/whole-number-input.tsx';

/** Told while a field is typed: whether what stands in it would be kept. */
export type JudgeField = (field: string, isFine: boolean) => void;

type Props = {
  readonly settings: LimitSettings;
  readonly onChange: (settings: LimitSettings) => void;
  readonly onJudge: JudgeField;
};

const COLUMNS = [
  { key: 'cell', name: 'Trang, ở chi bộ' },
  { key: 'others', name: 'Trang, ở đảng bộ' },
] as const;

/** Most pages and minutes by kind of paper; beside each field the limit that holds while it is empty. */
export function PaperLimitsTable({ settings, onChange, onJudge }: Props) {
  const { pages = {}, minutes = {} } = settings;
  return (
    <table className="plain-table checking-limits" aria-label="Độ dài theo loại văn bản">
      <thead>
        <tr>
          <th scope="col">Văn bản</th>
          {COLUMNS.map(({ key, name }) => (
            <th key={key} scope="col">
              {name}
            </th>
          ))}
          <th scope="col">Phút đọc</th>
        </tr>
      </thead>
      <tbody>
        {LIMITED_PAPERS.map(({ kind, name }) => (
          <tr key={kind}>
            <th scope="row">{name}</th>
            {COLUMNS.map((column) => (
              <td key={column.key}>
                <WholeNumberInput
                  aria-label={`${name}: ${column.name}`}
                  {...LIMIT_RANGES.pages}
                  value={pages[kind]?.[column.key] ?? null}
                  onChange={(value) =>
                    onChange({
                      ...settings,
                      pages: { ...pages, [kind]: { ...pages[kind], [column.key]: value ?? undefined } },
                    })
                  }
                  onJudge={(isFine) => onJudge(`${kind} ${column.key}`, isFine)}
                />
                <span className="sub small">mặc định {CONTENT_LIMITS.pages[kind]?.[column.key] ?? 'không nhắc'}</span>
              </td>
            ))}
            <td>
              <WholeNumberInput
                aria-label={`${name}: phút đọc`}
                {...LIMIT_RANGES.minutes}
                value={minutes[kind] ?? null}
                onChange={(value) => onChange({ ...settings, minutes: { ...minutes, [kind]: value ?? undefined } })}
                onJudge={(isFine) => onJudge(`${kind} minutes`, isFine)}
              />
              <span className="sub small">mặc định {CONTENT_LIMITS.minutes[kind] ?? 'không nhắc'}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
