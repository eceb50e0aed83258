import { useQuery } from '@tanstack/react-query';
import type { Meeting, ProcessMode } from '#shared/domain/personnel/steps/meeting.ts';
import type { StepRecords } from '#shared/domain/personnel/steps/step-list.ts';
import { type StepStanding, standingsOf } from '#shared/domain/personnel/steps/step-state.ts';
import { rpc } from '../../../lib/rpc.ts';
import { useSettled } from '../../../lib/use-settled.ts';

export type Process = StepRecords & {
  readonly mode: ProcessMode;
  readonly standings: readonly StepStanding[];
  readonly nameOf: (candidateId: string) => string;
};

/** The steps as kept, and where each stands; null while they are read. */
export function useProcess(): { readonly process: Process | null; readonly error: unknown } {
  const kept = useQuery(rpc.personnel.readProcess.queryOptions());
  const everyone = useQuery(rpc.personnel.listEveryCandidate.queryOptions());
  const error = kept.error ?? everyone.error;
  const settled = useSettled(rpc.personnel.saveMeeting.mutationKey(), [kept]);
  if (!settled || !kept.data || !everyone.data) return { process: null, error };
  const names = new Map(everyone.data.map(({ id, person }) => [id, person.fullName]));
  const records = { ...kept.data, candidates: everyone.data };
  return {
    error,
    process: { ...records, standings: standingsOf(records), nameOf: (id) => names.get(id) ?? '' },
  };
}

/** The same records with a meeting as it is being typed. */
export const withMeeting = (records: StepRecords, meeting: Meeting): StepRecords => ({
  ...records,
  meetings: records.meetings.map((one) => (one.key === meeting.key ? meeting : one)),
});
