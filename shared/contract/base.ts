import { eventIterator, oc, type Schema, type } from '@orpc/contract';
import { z } from 'zod';
import type { BinaryFile } from '#shared/kernel/binary-file.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { describeIssue } from './describe-issue.ts';

// Where a field names no sentence of its own, the checker's English is never shown.
z.config({ customError: describeIssue });

/**
 * Every procedure may decline: REFUSED carries a code and one Vietnamese
 * sentence; NO_WORKSPACE means that no congress file is open.
 */
export const procedure = oc.errors({
  REFUSED: { status: 422, data: type<Refusal>() },
  NO_WORKSPACE: { status: 409 },
});

/** Output checked by the compiler only: it comes from our own main process. */
export const returns = type;

/** Progress of long work, then its result. */
export type Progress = { readonly done: number; readonly total: number; readonly label: string };
// The library's conditional rest parameter cannot be resolved for an open T.
export const streams = <T>() => eventIterator(type<Progress>(), (type as () => Schema<T, T>)());

/** A file sent by the screen: a browser File, or a Blob from the command line. */
export const file = z.custom<BinaryFile>(
  (value) => typeof (value as BinaryFile | null)?.arrayBuffer === 'function',
  'Chưa chọn tệp.',
);
export const id = z.string().min(1);
/** Whom a restricted copy is for. */
export const recipient = z.string().trim().min(1, 'Chưa ghi bản hạn chế này giao cho ai.').max(80);
/** ISO day at known precision: YYYY, YYYY-MM or YYYY-MM-DD. */
export const partialDay = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'Ngày chưa đúng.');
export const day = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'Ngày chưa đúng.');
export const moment = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$/, 'Ngày giờ chưa đúng.');
export const decimalText = z.string().regex(/^-?\d+(\.\d+)?$/, 'Số chưa đúng.');
