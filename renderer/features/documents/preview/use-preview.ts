import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { DraftValues } from '#shared/domain/documents/paper.ts';
import { rpc } from '../../../lib/rpc.ts';
import { type RenderedPages, renderPages } from '../../../ui/pages/render-pages.ts';

const PAUSE_MS = 900;

export type Preview = {
  readonly rendered: RenderedPages | null;
  readonly error: unknown;
  /** Behind what is typed */
  readonly busy: boolean;
};

/** The paper as it would be saved now, laid out as pages, a moment after the last keystroke; or as it was issued. */
export function usePreview(paperId: string, values: DraftValues, issuedId: string | null): Preview {
  const settled = useSettled(values, PAUSE_MS);
  const isDraft = issuedId === null;
  const drafted = useQuery(
    rpc.documents.preview.queryOptions({
      input: { paperId, values: settled },
      placeholderData: keepPreviousData,
      gcTime: 10_000,
      enabled: isDraft,
    }),
  );
  const issued = useQuery(
    rpc.documents.readIssued.queryOptions({ input: { id: issuedId ?? '' }, gcTime: 10_000, enabled: !isDraft }),
  );
  const bytes = isDraft ? drafted : issued;
  const [rendered, setRendered] = useState<RenderedPages | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    const file = bytes.data;
    if (!file) return;
    let stale = false;
    renderPages(file)
      .then((pages) => {
        if (stale) return;
        setRendered(pages);
        setFailure(null);
      })
      .catch((error: unknown) => !stale && setFailure(error));
    return () => {
      stale = true;
    };
  }, [bytes.data]);
  return { rendered, error: bytes.error ?? failure, busy: bytes.isFetching || (isDraft && settled !== values) };
}

function useSettled<T>(value: T, pause: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return settled;
}
