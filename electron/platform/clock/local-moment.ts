import { dayOfMoment } from '#shared/kernel/paper-date.ts';

/** The local moment `YYYY-MM-DDTHH:mm` of this machine, as the dates of a congress are kept. */
export function localMoment(at: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${day}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** YYYY-MM-DD on this computer's calendar; in Greenwich it is still yesterday until seven in the morning here. */
export const localDay = (at: Date): string => dayOfMoment(localMoment(at));
