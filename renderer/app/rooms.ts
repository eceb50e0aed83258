/** The rooms of the left menu in the order of work, with the page of the manual that F1 opens. */
export const ROOMS = [
  { to: '/', label: 'Tổng quan', page: '01-bat-dau' },
  { to: '/congress', label: 'Đại hội', page: '02-dai-hoi' },
  { to: '/delegates', label: 'Đại biểu', page: '03-dai-bieu' },
  { to: '/personnel', label: 'Nhân sự', page: '04-nhan-su' },
  { to: '/documents', label: 'Văn kiện', page: '05-van-kien' },
  { to: '/checking', label: 'Kiểm tra', page: '08-kiem-tra' },
  { to: '/exchange', label: 'Xuất – nhận', page: '06-xuat-nhan' },
] as const;

export const DESK_ROOMS = [
  { to: '/backups', label: 'Sao lưu', page: '07-sao-luu-nhat-ky' },
  { to: '/journal', label: 'Nhật ký', page: '07-sao-luu-nhat-ky' },
] as const;

export type RoomPath = (typeof ROOMS)[number]['to'] | (typeof DESK_ROOMS)[number]['to'];

/** The manual's page for the screen at this path, e.g. "/documents/congress-minutes" → "05-van-kien". */
export function manualPageFor(path: string): string {
  const room = [...ROOMS, ...DESK_ROOMS].find(({ to }) => to !== '/' && path.startsWith(to));
  return room?.page ?? '01-bat-dau';
}
