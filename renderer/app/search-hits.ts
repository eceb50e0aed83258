import type { Delegate } from '#shared/domain/delegates/person.ts';
import type { PaperStatus } from '#shared/domain/documents/paper.ts';
import { foldVietnamese } from '#shared/kernel/vietnamese-text.ts';
import { DESK_ROOMS, ROOMS, type RoomPath } from './rooms.ts';

type Target =
  | { readonly to: RoomPath | '/help'; readonly search?: undefined }
  | { readonly to: '/delegates'; readonly search: { readonly person: string } }
  | { readonly to: '/documents/$paperId'; readonly params: { readonly paperId: string } };

export type Hit = {
  readonly key: string;
  readonly kind: 'Màn hình' | 'Văn bản' | 'Người';
  readonly label: string;
  readonly hint: string;
  readonly target: Target;
};

const SCREENS: readonly { readonly to: RoomPath | '/help'; readonly label: string }[] = [
  ...ROOMS,
  ...DESK_ROOMS,
  { to: '/help', label: 'Trợ giúp' },
];

/** With nothing typed all screens are offered: Ctrl K is also a way to go anywhere. */
export function findScreens(search: string): Hit[] {
  return SCREENS.filter(({ label }) => contains(label, search)).map(({ to, label }) => ({
    key: `screen ${to}`,
    kind: 'Màn hình',
    label,
    hint: '',
    target: { to },
  }));
}

export function findPapers(search: string, papers: readonly PaperStatus[]): Hit[] {
  const hits = papers.filter(({ name, symbol }) => search !== '' && contains(`${name} ${symbol ?? ''}`, search));
  return hits.map(({ paperId, name, symbol }) => ({
    key: `paper ${paperId}`,
    kind: 'Văn bản',
    label: name,
    hint: symbol ?? '',
    target: { to: '/documents/$paperId', params: { paperId } },
  }));
}

export function hitsOfPeople(people: readonly Delegate[]): Hit[] {
  return people.map(({ id, fullName, unit, post }) => ({
    key: `person ${id}`,
    kind: 'Người',
    label: fullName,
    hint: [unit, post].filter((part) => part !== '').join(' · '),
    target: { to: '/delegates', search: { person: id } },
  }));
}

/** Without diacritics and case: "van kien" finds "Văn kiện". */
function contains(text: string, search: string): boolean {
  return foldVietnamese(text).includes(foldVietnamese(search));
}
