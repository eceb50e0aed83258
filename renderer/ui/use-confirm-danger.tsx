import { App } from 'antd';

type Question = {
  /** e.g. "Xoá 3 đại biểu?" */
  readonly title: string;
  /** One line: what will happen, and whether it can be undone */
  readonly consequence: string;
  /** The verb on the button, e.g. "Xoá 3 đại biểu" */
  readonly confirm: string;
};

/** Asks before a destructive act; resolves to true when the person confirms. Focus starts on "Thôi". */
export function useConfirmDanger(): (question: Question) => Promise<boolean> {
  const { modal } = App.useApp();
  return ({ title, consequence, confirm }) =>
    new Promise((resolve) => {
      modal.confirm({
        title,
        content: consequence,
        icon: null,
        okText: confirm,
        okButtonProps: { danger: true, type: 'primary' },
        cancelText: 'Thôi',
        autoFocusButton: 'cancel',
        onOk: () => resolve(true),
        onCancel: () => resolve(false),
      });
    });
}
