import { createHashHistory, createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { CheckingScreen } from '../features/checking/checking-screen.tsx';
import { CongressScreen } from '../features/congress/congress-screen.tsx';
import { DelegatesScreen } from '../features/delegates/delegates-screen.tsx';
import { DocumentsScreen } from '../features/documents/documents-screen.tsx';
import { PaperScreen } from '../features/documents/paper-screen.tsx';
import { ExchangeScreen } from '../features/exchange/exchange-screen.tsx';
import { HomeScreen } from '../features/overview/home-screen.tsx';
import { PersonnelScreen } from '../features/personnel/personnel-screen.tsx';
import { BackupsScreen } from '../features/workspace/backups-screen.tsx';
import { HelpScreen } from '../features/workspace/help-screen.tsx';
import { JournalScreen } from '../features/workspace/journal-screen.tsx';
import { Shell } from './shell.tsx';

const textOrNothing = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

const rootRoute = createRootRoute({ component: Shell });
const home = createRoute({ getParentRoute: () => rootRoute, path: '/', component: HomeScreen });
const congress = createRoute({
  getParentRoute: () => rootRoute,
  path: '/congress',
  validateSearch: (search): { tab?: string; field?: string } => ({
    tab: textOrNothing(search.tab),
    field: textOrNothing(search.field),
  }),
  component: function Congress() {
    return <CongressScreen {...congress.useSearch()} />;
  },
});
const delegates = createRoute({
  getParentRoute: () => rootRoute,
  path: '/delegates',
  validateSearch: (search): { person?: string; incomplete?: boolean; tab?: string } => ({
    person: textOrNothing(search.person),
    incomplete: search.incomplete === true || undefined,
    tab: textOrNothing(search.tab),
  }),
  component: function Delegates() {
    return <DelegatesScreen {...delegates.useSearch()} />;
  },
});
const personnel = createRoute({
  getParentRoute: () => rootRoute,
  path: '/personnel',
  validateSearch: (search): { tab?: string; office?: string } => ({
    tab: textOrNothing(search.tab),
    office: textOrNothing(search.office),
  }),
  component: function Personnel() {
    return <PersonnelScreen {...personnel.useSearch()} />;
  },
});
const documents = createRoute({
  getParentRoute: () => rootRoute,
  path: '/documents',
  validateSearch: (search): { tab?: string } => ({ tab: textOrNothing(search.tab) }),
  component: function Documents() {
    return <DocumentsScreen {...documents.useSearch()} />;
  },
});
const paper = createRoute({
  getParentRoute: () => rootRoute,
  path: '/documents/$paperId',
  validateSearch: (search): { field?: string } => ({ field: textOrNothing(search.field) }),
  component: function Paper() {
    const { paperId } = paper.useParams();
    return <PaperScreen key={paperId} paperId={paperId} field={paper.useSearch().field} />;
  },
});
const checking = createRoute({
  getParentRoute: () => rootRoute,
  path: '/checking',
  validateSearch: (search): { tab?: string } => ({ tab: textOrNothing(search.tab) }),
  component: function Checking() {
    return <CheckingScreen {...checking.useSearch()} />;
  },
});
const exchange = createRoute({
  getParentRoute: () => rootRoute,
  path: '/exchange',
  component: ExchangeScreen,
});
const backups = createRoute({ getParentRoute: () => rootRoute, path: '/backups', component: BackupsScreen });
const journal = createRoute({ getParentRoute: () => rootRoute, path: '/journal', component: JournalScreen });
const help = createRoute({
  getParentRoute: () => rootRoute,
  path: '/help',
  validateSearch: (search): { page?: string } => ({ page: textOrNothing(search.page) }),
  component: function Help() {
    return <HelpScreen page={help.useSearch().page} />;
  },
});

const routeTree = rootRoute.addChildren([
  home,
  congress,
  delegates,
  personnel,
  documents,
  paper,
  checking,
  exchange,
  backups,
  journal,
  help,
]);

export const router = createRouter({ routeTree, history: createHashHistory(), defaultPreload: false });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
