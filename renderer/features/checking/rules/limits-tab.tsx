import { useQuery } from '@tanstack/react-query';
import { rpc } from '../../../lib/rpc.ts';
import { Card } from '../../../ui/card.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { LimitsForm } from './limits-form.tsx';

/** Limits of the content check, which a unit may set; none of them is a regulation, and the screen says so. */
export function LimitsTab() {
  const limits = useQuery(rpc.checking.findLimits.queryOptions());
  return (
    <div className="checking-scroll stack">
      <Card title="Mức nhắc về nội dung">
        <ErrorNotice error={limits.error} />
        {limits.data && <LimitsForm key={limits.data.setAt} settings={limits.data.settings} />}
      </Card>
    </div>
  );
}
