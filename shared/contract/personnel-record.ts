import { z } from 'zod';
import { OFFICES } from '#shared/domain/personnel/candidate.ts';
import type { DossierItem } from '#shared/domain/personnel/dossier.ts';
import type { OfficeSeats } from '#shared/domain/personnel/offices.ts';
import { DISCIPLINE_KINDS, type PersonnelFacts, RATINGS } from '#shared/domain/personnel/personnel-facts.ts';
import type { StructureSetup } from '#shared/domain/personnel/structure-gauge.ts';
import type { Variant } from '#shared/domain/personnel/variants.ts';
import type { BinaryFile } from '#shared/kernel/binary-file.ts';
import { day, file, id, procedure, recipient, returns } from './base.ts';

const SEATS = 'Số lượng cần bầu là số nguyên từ 1 đến 200.';
const text = z.string().max(500);
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'Tháng chưa đúng.');
const facts: z.ZodType<PersonnelFacts> = z.object({
  personId: id,
  politicalStandard: z.enum(['met', 'not-met']).nullable(),
  politicalStandardNumber: text,
  politicalStandardOn: day.nullable(),
  disciplines: z
    .array(z.object({ kind: z.enum(DISCIPLINE_KINDS), decidedOn: day, endsOn: day.nullable() }))
    .max(20)
    .nullable(),
  barred: z.enum(['none', 'suspended', 'prosecuted']).nullable(),
  relatives: z
    .array(z.object({ name: text.min(1, 'Chưa có tên người thân.'), post: text }))
    .max(20)
    .nullable(),
  planned: z.boolean().nullable(),
  plannedNote: text,
  ratings: z.array(z.object({ year: z.number().int().min(1990).max(2100), rating: z.enum(RATINGS) })).max(10),
  service: z.enum(['serving', 'retired']),
  retiresIn: z.object({ month, reason: text.trim().min(1, 'Chưa ghi lý do của thời điểm nghỉ hưu riêng.') }).nullable(),
  science: z.boolean().nullable(),
  note: text,
});
const office = z.enum(OFFICES).exclude(['committee']);
const member = z.object({ personId: id, standing: z.enum(['re-standing', 'first-time']) });
const place = z.object({ personId: id, paper: id });
const item = place.extend({
  state: z.enum(['missing', 'present', 'not-needed']),
  number: text,
  issuedOn: day.nullable(),
  expiresOn: day.nullable(),
  note: text,
});

/** What only the personnel screens may ask: facts, seats, structure, variants, dossiers. All restricted. */
export const personnelRecordContract = {
  listFacts: procedure.output(returns<readonly PersonnelFacts[]>()),
  saveFacts: procedure.input(facts).output(returns<PersonnelFacts>()),
  findSeats: procedure.output(returns<OfficeSeats>()),
  /** The committee's seats are those of the congress. */
  saveSeats: procedure
    .input(z.object({ office, seats: z.number(SEATS).int(SEATS).min(1, SEATS).max(200, SEATS).nullable() }))
    .output(returns<OfficeSeats>()),
  findStructure: procedure.output(returns<StructureSetup>()),
  /** '' takes the explanation back; `label` names the target in the journal. */
  explainShortfall: procedure
    .input(z.object({ target: id, label: text, explanation: z.string().max(2000) }))
    .output(returns<StructureSetup>()),
  saveUnitTargets: procedure
    .input(
      z.object({
        targets: z
          .array(
            z.object({
              id,
              label: text.trim().min(1, 'Chưa có tên yêu cầu cơ cấu.'),
              words: text.trim().min(1, 'Chưa có từ để tìm.'),
              atLeast: z.number().int().min(1).max(200),
            }),
          )
          .max(50),
      }),
    )
    .output(returns<StructureSetup>()),
  listVariants: procedure.output(returns<readonly Variant[]>()),
  /** null id: a new one */
  saveVariant: procedure
    .input(
      z.object({
        id: id.nullable(),
        name: text.trim().min(1, 'Chưa có tên phương án.'),
        note: text,
        members: z.array(member).max(200),
      }),
    )
    .output(returns<Variant>()),
  removeVariant: procedure.input(z.object({ id })).output(returns<{ removed: number }>()),
  /** The real list becomes the variant's. */
  chooseVariant: procedure.input(z.object({ id })).output(returns<{ added: number; removed: number }>()),
  listDossierItems: procedure.output(returns<readonly DossierItem[]>()),
  saveDossierItem: procedure.input(item).output(returns<DossierItem>()),
  /** PDF, JPG or PNG of at most 20 MB */
  attachDossierFile: procedure.input(place.extend({ file })).output(returns<DossierItem>()),
  detachDossierFile: procedure.input(place).output(returns<DossierItem>()),
  /** The very bytes; the journal says who got them. */
  openDossierFile: procedure.input(place.extend({ recipient })).output(returns<BinaryFile>()),
  /** A restricted table or paper was printed from the screen. */
  notePrint: procedure.input(z.object({ what: text.trim().min(1), recipient })).output(returns<{ noted: true }>()),
};
