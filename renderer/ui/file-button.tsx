import { Button, type ButtonProps } from 'antd';
import { useRef } from 'react';

type Props = {
  readonly label: string;
  /** Says more than the label where many of the same stand side by side */
  readonly name?: string;
  /** e.g. ".xlsx,.xls" */
  readonly accept: string;
  readonly onFile: (file: File) => void;
  readonly type?: ButtonProps['type'];
  readonly loading?: boolean;
  readonly disabled?: boolean;
  readonly size?: ButtonProps['size'];
};

/** A button that lets the person choose one file. */
export function FileButton({ label, name = label, accept, onFile, ...look }: Props) {
  const { type = 'default', size = 'medium', loading = false, disabled = false } = look;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...{ type, size, loading, disabled }} aria-label={name} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={(event) => {
          const [chosen] = event.target.files ?? [];
          event.target.value = '';
          if (chosen) onFile(chosen);
        }}
      />
    </>
  );
}
