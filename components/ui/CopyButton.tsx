import { useState } from 'preact/hooks';
import { Button } from './Button.tsx';

export interface CopyButtonProps {
  readonly label: string;
  readonly doneLabel: string;
  readonly failedLabel: string;
  /** Copies; false means that it could not. */
  readonly onCopy: () => Promise<boolean>;
}

/** A button that copies, and says whether it did until the reader goes on. */
export function CopyButton({ label, doneLabel, failedLabel, onCopy }: CopyButtonProps) {
  const [copied, setCopied] = useState<boolean | undefined>(undefined);
  const forget = () => setCopied(undefined);
  const answer = copied ? doneLabel : failedLabel;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only notices that the reader has gone on
    <span class="copy" onMouseLeave={forget} onBlurCapture={forget}>
      <Button
        look="quiet"
        icon={copied ? 'check' : 'copy'}
        label={label}
        onClick={async () => setCopied(await onCopy())}
      />
      <span role="status">{copied !== undefined && answer}</span>
    </span>
  );
}
