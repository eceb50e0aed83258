import { Button, type ButtonProps } from 'antd';
import { useRef } from 'react';

type Props = {
  readonly label: string;
  /** e.g. ".xlsx,.xls" */
  readonly accept: string;
  readonly onFile: (file: File) => void;
  readonly type?: ButtonProps['type'];
  readonly loading?: boolean;
  readonly disabled?: boolean;
};

/** A button that lets the person choose one file. */
export function FileButton({ label, accept, onFile, type = 'default', loading = false, disabled = false }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button type={type} loading={loading} disabled={disabled} onClick={() => input.current?.click()}>
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
