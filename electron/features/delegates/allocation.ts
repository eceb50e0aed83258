import { and, asc, count, eq, inArray } from 'drizzle-orm';
import type { AllocatedUnit, UnitAllocation } from '#shared/domain/delegates/allocation.ts';
import { textOrderKey, tidyText } from '#shared/kernel/vietnamese-text.ts';
import type { ReadDb } from '../../platform/database/access.ts';
import type { WorkspaceContext } from '../../rpc/context.ts';
import { allocations, delegates } from './delegates.schema.ts';

/** Every sub-unit that has an allocation or a delegate, in order, with who was elected there so far. */
export function listAllocation(db: ReadDb): AllocatedUnit[] {
  const kept = new Map(
    db
      .select()
      .from(allocations)
      .orderBy(asc(allocations.unit))
      .all()
      .map((row) => [row.unit, row]),
  );
  const rows = db
    .select({ unit: delegates.unitName, kind: delegates.kind, people: count() })
    .from(delegates)
    .where(and(inArray(delegates.kind, ['elected', 'alternate'])))
    .groupBy(delegates.unitName, delegates.kind)
    .all();
  const units = new Set([...kept.keys(), ...rows.map(({ unit }) => unit).filter((unit) => unit !== '')]);
  const of = (unit: string, kind: 'elected' | 'alternate') =>
    rows.find((row) => row.unit === unit && row.kind === kind)?.people ?? 0;
  return [...units]
    .map((unit) => ({
      ...(kept.get(unit) ?? { unit, members: null, extra: 0, seats: null, alternates: null, note: '' }),
      elected: of(unit, 'elected'),
      alternatesElected: of(unit, 'alternate'),
      order: textOrderKey(unit),
    }))
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ order: _order, ...unit }) => unit);
}

/** The allocation as it now stands, in place of the former; a unit without any figure keeps none. */
export function saveAllocation(context: WorkspaceContext, units: readonly UnitAllocation[]): AllocatedUnit[] {
  const label = 'Lưu phân bổ đại biểu cho các tổ chức đảng trực thuộc';
  context.act({ act: 'allocation-saved', label, subject: 'allocation', undoable: true }, (tx) => {
    for (const row of units) {
      const unit = { ...row, unit: tidyText(row.unit), note: tidyText(row.note) };
      tx.delete(allocations).where(eq(allocations.unit, unit.unit)).run();
      if (
        unit.members !== null ||
        unit.seats !== null ||
        unit.alternates !== null ||
        unit.extra > 0 ||
        unit.note !== ''
      )
        tx.insert(allocations).values(unit).run();
    }
  });
  return listAllocation(context.db);
}
