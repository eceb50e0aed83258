import { useQuery } from '@tanstack/react-query';
import type { Meeting } from '#shared/domain/personnel/steps/meeting.ts';
import { formatDay } from '../../../lib/format.ts';
import { rpc } from '../../../lib/rpc.ts';

/** The minutes of the meeting: issued here, made elsewhere, or still to be made. */
export function MinutesLink({ meeting }: { readonly meeting: Meeting }) {
  const issued = useQuery(rpc.documents.listIssued.queryOptions());
  const paperId = `personnel-meeting-minutes:${meeting.key}`;
  const minutes = issued.data?.find((paper) => paper.paperId === paperId && paper.revokedAt === null);
  const words = minutes
    ? `Biên bản số ${minutes.symbol}, ${formatDay(minutes.issuedOn)}`
    : meeting.minutesNumber.trim() !== ''
      ? `Biên bản số ${meeting.minutesNumber} (lập ngoài)`
      : 'Lập biên bản';
  return <a href={`#/documents/${paperId}`}>{words}</a>;
}
