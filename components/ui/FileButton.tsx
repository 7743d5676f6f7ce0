import { useRef } from 'preact/hooks';
import { Button, type ButtonProps } from './Button.tsx';

export interface FileButtonProps extends Pick<ButtonProps, 'children' | 'look'> {
  /** What the browser offers to choose from, e.g. `.json`. */
  readonly accept: string;
  readonly label: string;
  readonly onFile: (file: File) => unknown;
}

/** A button that lets the reader choose a file. */
export function FileButton({ accept, label, onFile, look, children }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button look={look} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        aria-label={label}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) void onFile(file);
          event.currentTarget.value = ''; // so that the same file can be chosen again
        }}
      />
    </>
  );
}
