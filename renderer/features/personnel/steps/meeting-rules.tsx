import { noteOf } from '#shared/domain/congress/rule-sources.ts';
import { describeQuorum, describeThreshold, VOTE_WORDS } from '#shared/domain/personnel/steps/describe-steps.ts';
import type { ProcessStep } from '#shared/domain/personnel/steps/process.ts';
import { UnconfirmedNote } from '../../../ui/unconfirmed-note.tsx';

/** What the rules ask of the step, in one glance. */
export function MeetingRules({ step }: { readonly step: ProcessStep }) {
  const [quorum, threshold] = [describeQuorum(step), describeThreshold(step)];
  return (
    <div className="steps-rules">
      <div>
        <b>Thành phần:</b> {step.attends}.
      </div>
      <div>
        <b>Việc:</b> {step.does} <b>Cách quyết:</b> {VOTE_WORDS[step.vote]}.
      </div>
      {quorum !== '' && (
        <div>
          <b>Hợp lệ:</b> {quorum}.{' '}
          {threshold !== '' && (
            <>
              <b>Đạt:</b> {threshold}.
            </>
          )}
        </div>
      )}
      {step.unconfirmed && threshold !== '' && <UnconfirmedNote {...noteOf('step-threshold')} />}
      {step.unconfirmed && quorum !== '' && <UnconfirmedNote {...noteOf('step-quorum')} />}
    </div>
  );
}
