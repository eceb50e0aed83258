import { useQuery } from '@tanstack/react-query';
import { findPaper } from '#shared/domain/documents/catalogue.ts';
import { rpc } from '../../lib/rpc.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Screen } from '../../ui/screen.tsx';
import { PaperDesk } from './paper-desk.tsx';
import './paper-desk.css';

type Props = { readonly paperId: string; readonly field?: string };

/** The paper desk: sections, form and preview of one paper. */
export function PaperScreen({ paperId, field }: Props) {
  const definition = findPaper(paperId);
  const desk = useQuery(rpc.documents.openDesk.queryOptions({ input: { paperId }, enabled: definition !== null }));
  const setup = useQuery(rpc.congress.findSetup.queryOptions());
  if (!definition)
    return (
      <Screen title="Không có văn bản này">
        <EmptyState
          title="Chương trình không có văn bản này."
          action={<a href="#/documents">Về danh mục văn kiện</a>}
        />
      </Screen>
    );
  if (!desk.data || setup.isPending)
    return (
      <Screen
        title={desk.data?.status.name ?? definition.name}
        loading={desk.isPending || setup.isPending}
        error={desk.error ?? setup.error}
        onRetry={() => void desk.refetch()}
      />
    );
  const kind = setup.data?.congress.kind ?? 'delegates';
  const unit = setup.data?.unit ?? null;
  return <PaperDesk key={paperId} definition={definition} kind={kind} unit={unit} desk={desk.data} field={field} />;
}
