import type { Discipline } from '#shared/domain/personnel/eligibility/facts.ts';
import type { Rating } from '#shared/domain/personnel/personnel-facts.ts';

export const DISCIPLINE_LABELS: Readonly<Record<Discipline['kind'], string>> = {
  reprimand: 'khiển trách',
  warning: 'cảnh cáo',
  removal: 'cách chức',
  expulsion: 'khai trừ',
};

export const RATING_LABELS: Readonly<Record<Rating, string>> = {
  excellent: 'hoàn thành xuất sắc',
  good: 'hoàn thành tốt',
  fulfilled: 'hoàn thành',
  'not-fulfilled': 'không hoàn thành',
};
