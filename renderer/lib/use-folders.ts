import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { rpc } from './rpc.ts';

/** The folders of this computer, one level at a time, from its drives down; asked for only while `open`. */
export function useFolders(open: boolean) {
  const [path, setPath] = useState('');
  const list = useQuery(rpc.exchange.listFolders.queryOptions({ input: { path }, enabled: open, retry: false }));
  const { parent = '', folders = [], packages = [] } = list.data ?? {};
  const nothing = list.data?.folders.length === 0 ? 'Không có thư mục con.' : null;
  const shown = { path, parent, folders, error: list.error, nothing, onPath: setPath };
  return { shown, packages, isRead: list.data !== undefined };
}
