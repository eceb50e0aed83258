import { useMutation, useQuery } from '@tanstack/react-query';
import type { CongressSetup, Indicator, PostHolder } from '#shared/domain/congress/congress.ts';
import { findSetupProblems, type SetupProblem } from '#shared/domain/congress/setup-problems.ts';
import { rpc } from '../../lib/rpc.ts';
import { type Autosave, useAutosave } from '../../lib/use-autosave.ts';
import { useSettled } from '../../lib/use-settled.ts';

type About = Pick<CongressSetup, 'unit' | 'congress'>;

type Setup = {
  readonly about: Autosave<About>;
  readonly posts: Autosave<readonly PostHolder[]>;
  readonly indicators: Autosave<readonly Indicator[]>;
  readonly problems: readonly SetupProblem[];
  readonly loading: boolean;
  readonly error: unknown;
  readonly saving: Autosave<unknown>['state'];
};

/** The set-up as typed, kept in three parts, and what the rules find in it as it stands on the screen. */
export function useSetup(): Setup {
  const setup = useQuery(rpc.congress.findSetup.queryOptions());
  const listed = useQuery(rpc.congress.listIndicators.queryOptions());
  const rules = useQuery(rpc.congress.findRules.queryOptions());
  const saveAbout = useMutation(rpc.congress.saveUnitAndCongress.mutationOptions());
  const savePosts = useMutation(rpc.congress.savePosts.mutationOptions());
  const saveIndicators = useMutation(rpc.congress.saveIndicators.mutationOptions());

  const about = useAutosave<About>(setup.data, ({ unit, congress }) => saveAbout.mutateAsync({ unit, congress }));
  const posts = useAutosave<readonly PostHolder[]>(setup.data?.posts, (rows) =>
    savePosts.mutateAsync({ posts: [...rows] }),
  );
  const indicators = useAutosave<readonly Indicator[]>(listed.data, (rows) =>
    saveIndicators.mutateAsync({ indicators: [...rows] }),
  );
  const parts = [about, posts, indicators];
  const settled = useSettled(rpc.congress.key({ type: 'mutation' }), [setup, listed]);
  const isKnown = settled && about.value && posts.value && indicators.value;
  return {
    ...{ about, posts, indicators },
    problems: isKnown
      ? findSetupProblems({ ...about.value, posts: posts.value }, indicators.value, rules.data?.rules)
      : [],
    loading: !isKnown,
    error: setup.error ?? listed.error ?? about.error ?? posts.error ?? indicators.error,
    saving:
      (['failed', 'keeping', 'waiting'] as const).find((state) => parts.some((part) => part.state === state)) ?? 'kept',
  };
}
