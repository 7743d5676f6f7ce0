import { useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import { Menu } from './Menu.tsx';

export interface CopyButtonProps<Form extends string> {
  readonly label: string;
  readonly doneLabel: string;
  readonly failedLabel: string;
  /** What it can be copied as: a menu beside the button. */
  readonly forms: readonly { readonly id: Form; readonly name: string }[];
  readonly formsLabel: string;
  /** Copies, as what it usually is where no form is given; false means that it could not. */
  readonly onCopy: (form?: Form) => Promise<boolean>;
}

/** A button that copies, and says whether it did until the reader goes on. */
export function CopyButton<Form extends string>(props: CopyButtonProps<Form>) {
  const { label, doneLabel, failedLabel, forms, formsLabel, onCopy } = props;
  const [copied, setCopied] = useState<boolean | undefined>(undefined);
  const forget = () => setCopied(undefined);
  const copy = async (form?: Form) => setCopied(await onCopy(form));
  const answer = copied ? doneLabel : failedLabel;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only notices that the reader has gone on
    <span class="copy" onMouseLeave={forget} onBlurCapture={forget}>
      <Button look="quiet" icon={copied ? 'check' : 'copy'} label={label} onClick={() => copy()} />
      <Menu bare look="quiet" label={formsLabel} listLabel={formsLabel} items={forms} onChoose={copy} />
      <span role="status">{copied !== undefined && answer}</span>
    </span>
  );
}
