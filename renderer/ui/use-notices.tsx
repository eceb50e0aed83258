import { App, Button } from 'antd';
import { describeError } from './describe-error.ts';

type Notices = {
  /** "Đã xoá 3 đại biểu", with "Hoàn tác" when `onUndo` is given */
  readonly done: (message: string, options?: { readonly onUndo?: () => void }) => void;
  /** A refusal or failure that has no better place on the screen */
  readonly failed: (error: unknown) => void;
};

/** Short notices at the foot of the window. */
export function useNotices(): Notices {
  const { notification } = App.useApp();
  return {
    done: (message, { onUndo } = {}) => {
      const key = `done ${message}`;
      const undo = () => {
        notification.destroy(key);
        onUndo?.();
      };
      notification.success({
        key,
        title: message,
        placement: 'bottomRight',
        duration: onUndo ? 10 : 4,
        actions: onUndo && (
          <Button size="small" onClick={undo}>
            Hoàn tác
          </Button>
        ),
      });
    },
    failed: (error) => {
      const { code, message, details = [] } = describeError(error);
      notification.error({
        key: code,
        title: message,
        description: details.join(' '),
        placement: 'bottomRight',
        duration: 12,
      });
    },
  };
}
