import { isDeepStrictEqual } from 'node:util';
import { asc, eq, notInArray } from 'drizzle-orm';
import type { StructureSetup, UnitTarget } from '#shared/domain/personnel/structure-gauge.ts';
import { tidyText } from '#shared/kernel/vietnamese-text.ts';
import type { ReadDb } from '../../platform/database/access.ts';
import type { WorkspaceContext } from '../../rpc/context.ts';
import { structureExplanations, structureTargets } from './record.schema.ts';

/** The unit's own targets, and why targets are not met. */
export function findStructure(db: ReadDb): StructureSetup {
  const told = db.select().from(structureExplanations).all();
  return {
    targets: db.select().from(structureTargets).orderBy(asc(structureTargets.position)).all(),
    explanations: Object.fromEntries(told.map(({ target, explanation }) => [target, explanation])),
  };
}

/** Why a target is not met; '' takes the explanation back. */
export function explainShortfall(
  { db, act }: WorkspaceContext,
  {
    target,
    label: name,
    explanation,
  }: { readonly target: string; readonly label: string; readonly explanation: string },
): StructureSetup {
  const told = tidyText(explanation);
  const was = findStructure(db);
  if ((was.explanations[target] ?? '') === told) return was;
  const label = told === '' ? `Bỏ giải trình cơ cấu: ${name}` : `Giải trình cơ cấu: ${name}`;
  act({ act: 'structure-explained', label, subject: `structure:${target}`, undoable: true }, (tx) => {
    if (told === '') tx.delete(structureExplanations).where(eq(structureExplanations.target, target)).run();
    else
      tx.insert(structureExplanations)
        .values({ target, explanation: told })
        .onConflictDoUpdate({ target: structureExplanations.target, set: { explanation: told } })
        .run();
  });
  return findStructure(db);
}

/** All targets of the unit itself, in place of those that were. */
export function saveUnitTargets(
  { db, act }: WorkspaceContext,
  typed: readonly Omit<UnitTarget, 'position'>[],
): StructureSetup {
  const targets = typed.map(({ id, label, words, atLeast }, position) => ({
    ...{ id, label: tidyText(label), words: tidyText(words), atLeast, position },
  }));
  const was = findStructure(db);
  if (isDeepStrictEqual(was.targets, targets)) return was;
  const note = { act: 'structure-targets-saved', label: 'Sửa yêu cầu cơ cấu của đơn vị', subject: 'structure' };
  act({ ...note, undoable: true }, (tx) => {
    const kept = targets.map(({ id }) => id);
    tx.delete(structureTargets)
      .where(notInArray(structureTargets.id, kept.length > 0 ? kept : ['']))
      .run();
    for (const target of targets)
      tx.insert(structureTargets).values(target).onConflictDoUpdate({ target: structureTargets.id, set: target }).run();
  });
  return findStructure(db);
}
