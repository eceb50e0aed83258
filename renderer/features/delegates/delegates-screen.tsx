import { useState } from 'react';
import { CheckInScreen } from './check-in/check-in-screen.tsx';
import { CredentialsScreen } from './credentials/credentials-screen.tsx';
import { ImportWizard } from './import-wizard.tsx';
import { type RoomTab, RoomTabs, readTab } from './room-tabs.tsx';
import { RosterScreen } from './roster-screen.tsx';
import { SeatingScreen } from './seating/seating-screen.tsx';
import './delegates.css';

type Props = {
  /** Person to show at once, from a search or a paper */
  readonly person?: string | undefined;
  readonly incomplete?: boolean | undefined;
  readonly tab?: string | undefined;
};

/** The room of delegates: the roster, signing in, and what is made of them. */
export function DelegatesScreen({ person, incomplete = false, tab }: Props) {
  const [importing, setImporting] = useState(false);
  if (importing) return <ImportWizard onLeave={() => setImporting(false)} />;
  const shown = readTab(tab);
  return (
    <div className="delegates-room">
      <RoomTabs shown={shown} />
      {shown === 'roster' ? (
        <RosterScreen
          key={`${person}${incomplete}`}
          person={person ?? null}
          incomplete={incomplete}
          onImport={() => setImporting(true)}
        />
      ) : (
        <Tab tab={shown} />
      )}
    </div>
  );
}

function Tab({ tab }: { readonly tab: Exclude<RoomTab, 'roster'> }) {
  switch (tab) {
    case 'check-in':
      return <CheckInScreen />;
    case 'credentials':
      return <CredentialsScreen />;
    case 'seating':
      return <SeatingScreen />;
  }
}
