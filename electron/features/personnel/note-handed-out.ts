import type { WorkspaceContext } from '../../rpc/context.ts';

type HandedOut = { readonly what: string; readonly recipient: string; readonly subject: string };

/** The journal keeps who got which restricted copy; there is nothing to undo. */
export function noteHandedOut({ act }: WorkspaceContext, { what, recipient, subject }: HandedOut): void {
  const label = `Lấy ra bản hạn chế: ${what}, giao cho ${recipient.trim()}`;
  act({ act: 'restricted-handed-out', label, subject, undoable: false }, () => undefined);
}
