import { useState } from 'react';
import { ImportWizard } from './import-wizard.tsx';
import { RosterScreen } from './roster-screen.tsx';
import './delegates.css';

type Props = {
  /** Person to show at once, from a search or a paper */
  readonly person?: string | undefined;
  readonly incomplete?: boolean | undefined;
};

/** The roster, or the import that fills it. */
export function DelegatesScreen({ person, incomplete = false }: Props) {
  const [importing, setImporting] = useState(false);
  if (importing) return <ImportWizard onLeave={() => setImporting(false)} />;
  return (
    <RosterScreen
      key={`${person}${incomplete}`}
      person={person ?? null}
      incomplete={incomplete}
      onImport={() => setImporting(true)}
    />
  );
}
