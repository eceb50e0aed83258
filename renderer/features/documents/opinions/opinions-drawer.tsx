import { Drawer } from 'antd';
import { OpinionList } from './opinion-list.tsx';

type Props = {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly paperId: string;
  readonly name: string;
  readonly section: string;
};

/** Opinions on the paper that is on the desk. */
export function OpinionsDrawer({ open, onClose, paperId, name, section }: Props) {
  return (
    <Drawer open={open} onClose={onClose} title={`Ý kiến góp ý: ${name}`} size={760} destroyOnHidden>
      <OpinionList paperId={paperId} section={section} />
    </Drawer>
  );
}
