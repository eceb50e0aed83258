import type { PaperDefinition, PaperInstance, PaperRecords } from './paper.ts';

/**
 * Papers of which there is one for each step, person, office or round (decision
 * 0016). The catalogue holds the family; a paper of it has an id of its own,
 * "personnel-meeting-minutes:3", and with it its own draft, number and issue.
 */
const MARK = ':';

/** The id the catalogue, templates and units' own templates know. */
export const familyIdOf = (paperId: string): string => paperId.split(MARK, 1)[0] ?? paperId;

/** Which one of its family; '' for a paper that is only one. */
const keyOf = (paperId: string): string => paperId.slice(familyIdOf(paperId).length + MARK.length);

/** For file names: a colon may not stand there. */
export const fileStemOf = (paperId: string): string => paperId.replaceAll(MARK, '-');

/** Every paper there is now, families by their instances in order. */
export const papersOf = (catalogue: readonly PaperDefinition[], records: PaperRecords): PaperDefinition[] =>
  catalogue.flatMap((paper) => paper.instances?.(records).map((one) => instanceOf(paper, one)) ?? [paper]);

/** The paper with this id as the records know it now; null for what is not, or no longer, among them. */
export function findPaperOf(
  catalogue: readonly PaperDefinition[],
  paperId: string,
  records: () => PaperRecords,
): PaperDefinition | null {
  const paper = catalogue.find(({ id }) => id === familyIdOf(paperId)) ?? null;
  const key = keyOf(paperId);
  if (!paper?.instances) return key === '' ? paper : null;
  const instance = paper.instances(records()).find((one) => one.key === key);
  return instance ? instanceOf(paper, instance) : null;
}

/** One paper of a family; its name says which. */
function instanceOf(family: PaperDefinition, instance: PaperInstance): PaperDefinition {
  const { id, name, cellName, instances: _instances, shape, ...rest } = family;
  const full = (short: string) => `${short} – ${instance.label}`;
  return {
    ...rest,
    id: `${id}${MARK}${instance.key}`,
    name: full(name),
    ...(cellName === undefined ? {} : { cellName: full(cellName) }),
    family: { id, name, label: instance.label },
    shape: (records, values, frame) => shape(records, values, { ...frame, instance: instance.key }),
  };
}
