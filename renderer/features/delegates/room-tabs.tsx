import { useNavigate } from '@tanstack/react-router';
import { Tabs } from 'antd';

const LABELS = {
  roster: 'Danh sách',
  'check-in': 'Điểm danh',
  credentials: 'Tư cách',
  seating: 'Tổ, chỗ ngồi',
} as const;
export type RoomTab = keyof typeof LABELS;
const TABS = Object.keys(LABELS) as readonly RoomTab[];

export const readTab = (text: string | undefined): RoomTab => TABS.find((one) => one === text) ?? 'roster';

/** The parts of the room, in the order of work; each has an address of its own. */
export function RoomTabs({ shown }: { readonly shown: RoomTab }) {
  const navigate = useNavigate();
  return (
    <Tabs
      className="delegates-tabs no-print"
      activeKey={shown}
      onChange={(tab) => void navigate({ to: '/delegates', search: tab === 'roster' ? {} : { tab } })}
      items={TABS.map((key) => ({ key, label: LABELS[key] }))}
    />
  );
}
