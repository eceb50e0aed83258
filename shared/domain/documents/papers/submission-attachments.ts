import { meetingLabel } from '../../personnel/steps/describe-steps.ts';
import { isBegun, type Meeting } from '../../personnel/steps/meeting.ts';
import { isStepOf } from '../../personnel/steps/process.ts';
import type { PaperRecords } from '../paper.ts';
import { bare } from '../recipients.ts';
import type { ValueBook } from '../value-book.ts';
import { countMinutesOf, describeDatedMinutes, minutesOf } from './step-minutes.ts';

/** What goes with the submission (danh mục kèm theo), and what of it is not there yet. */
const FIELD = 'tai_lieu';

/** "1. Đề án nhân sự số 01-ĐA/ĐU …;" the scheme, the list, minutes of every meeting, what the clerk adds. */
export function attachmentLines(records: PaperRecords, book: ValueBook): readonly string[] {
  const held = records.steps.meetings.filter(isBegun);
  const typed = book.rows('kem_theo').map((row) => bare(row.ten ?? ''));
  const all = [
    schemeLine(records, book),
    'Danh sách trích ngang nhân sự (Phụ lục)',
    ...held.flatMap((meeting) => meetingLines(meeting, records, book)),
    ...typed,
  ];
  return all.map((line, place) => `${place + 1}. ${line}${place === all.length - 1 ? '.' : ';'}`);
}

function schemeLine({ issued }: PaperRecords, book: ValueBook): string {
  const scheme = issued.find(({ paperId }) => paperId === 'personnel-scheme');
  return `Đề án nhân sự số ${book.record(FIELD, 'issued:personnel-scheme', scheme?.symbol ?? '')}`;
}

/** The meeting's name stands once, in part I. Missing minutes are named at the step itself; counting minutes only exist where people were voted on in secret. */
function meetingLines(meeting: Meeting, records: PaperRecords, book: ValueBook): readonly string[] {
  const minutes = minutesOf(records, meeting);
  const label = meetingLabel(meeting);
  const own = minutes === null ? [] : [`${describeDatedMinutes(minutes)}, ${label}`];
  const isSecret = records.steps.process.find(isStepOf(meeting))?.vote === 'secret-ballot';
  if (!isSecret || meeting.minutesNumber.trim() !== '') return own;
  const counted = countMinutesOf(records, meeting);
  return [
    ...own,
    counted === null
      ? book.lack(FIELD, `Biên bản kiểm phiếu ${label}`)
      : `${describeDatedMinutes(counted).replace('Biên bản', 'Biên bản kiểm phiếu')}, ${label}`,
  ];
}
