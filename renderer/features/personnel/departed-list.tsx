import { Button } from 'antd';
import type { Office } from '#shared/domain/personnel/candidate.ts';
import { candidacyFor, departedFrom } from '#shared/domain/personnel/offices.ts';
import { client } from '../../lib/rpc.ts';
import { describeDeparture } from './labels.ts';
import type { ListedCandidate } from './listed-candidate.ts';
import { useActs } from './use-acts.ts';

type Props = { readonly everyone: readonly ListedCandidate[]; readonly office: Office };

/** Who left the list of an office, with the trace of how, when, by whom and why. */
export function DepartedList({ everyone, office }: Props) {
  const { run } = useActs();
  const departed = departedFrom(everyone, office);
  if (departed.length === 0) return null;
  const nameOf = (id: string | null) => everyone.find((one) => one.id === id)?.person.fullName ?? '';
  return (
    <section aria-label="Đã rời danh sách">
      <h3>Đã rời danh sách · {departed.length}</h3>
      <ul className="personnel-departed">
        {departed.map((candidate) => {
          const left = candidacyFor(candidate, office)?.left;
          const { fullName } = candidate.person;
          return (
            <li key={candidate.id}>
              <span>
                <b>{fullName}</b>{' '}
                <span className="sub">{left && describeDeparture(left, nameOf(left.replacedById))}</span>
              </span>
              <Button
                size="small"
                className="no-print"
                aria-label={`Đưa ${fullName} trở lại`}
                onClick={() =>
                  run({
                    work: () => client.personnel.returnToList({ id: candidate.id, office }),
                    told: `Đã đưa ${fullName} trở lại danh sách`,
                  })
                }
              >
                Đưa trở lại
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
