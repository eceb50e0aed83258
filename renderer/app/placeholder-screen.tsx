import { EmptyState } from '../ui/empty-state.tsx';
import { Screen } from '../ui/screen.tsx';

export function PlaceholderScreen({ title }: { readonly title: string }) {
  return (
    <Screen title={title}>
      <EmptyState title="Màn hình này đang được lắp." />
    </Screen>
  );
}
