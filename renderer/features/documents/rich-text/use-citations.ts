import { useQuery } from '@tanstack/react-query';
import { congressTitle } from '#shared/domain/congress/congress-title.ts';
import type { DraftValues } from '#shared/domain/documents/paper.ts';
import { issuerName } from '#shared/domain/documents/paper-names.ts';
import { rpc } from '../../../lib/rpc.ts';
import { type Citation, citationsForGrounds, citationsForText } from './citations.ts';

export type Citations = { readonly forText: readonly Citation[]; readonly forGrounds: readonly string[] };

/** References that can be put into this paper: its own grounds, and what was issued. */
export function useCitations(paperId: string, values: DraftValues): Citations {
  const issued = useQuery(rpc.documents.listIssued.queryOptions());
  const setup = useQuery(rpc.congress.findSetup.queryOptions());
  const { unit, congress } = setup.data ?? {};
  const known = {
    issuer: unit ? issuerName(unit) : '',
    congressName: unit && congress ? congressTitle(unit, congress) : '',
    ...{ issued: issued.data ?? [], values, paperId },
  };
  return { forText: citationsForText(known), forGrounds: citationsForGrounds(known).map(({ text }) => text) };
}
