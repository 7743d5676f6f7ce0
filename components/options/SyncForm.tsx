import type { ComponentChildren, TargetedInputEvent } from 'preact';
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SyncAccount, SyncDesk } from '../../lib/state/sync-desk.ts';
import { Button } from '../ui/Button.tsx';

/** What syncing needs to know: the folder, who one is there, and the passphrase. */
export function SyncForm({ desk }: { readonly desk: SyncDesk }) {
  const { address = '', user = '' } = desk.record.value;
  const [typed, setTyped] = useState<Partial<SyncAccount>>({});
  const [isMade, setMade] = useState(false);
  const account = { address, user, password: '', passphrase: '', ...typed };
  const wrong = desk.wrong.value;

  function onSubmit(event: Event) {
    event.preventDefault();
    void desk.turnOn(account);
  }

  /** What every field has. */
  const bind = (name: keyof SyncAccount) => ({
    value: account[name],
    onInput: (words: string) => setTyped({ ...typed, [name]: words }),
  });

  return (
    <form class="sync-form" onSubmit={onSubmit}>
      <Field
        {...bind('address')}
        label={i18n.t('sync.address')}
        type="text"
        placeholder="https://cloud.example/newsthread/"
        wrong={wrong === 'address' ? i18n.t('sync.addressWrong') : undefined}
      />
      <Field {...bind('user')} label={i18n.t('sync.user')} type="text" />
      <Field {...bind('password')} label={i18n.t('sync.password')} type="password">
        {i18n.t('sync.passwordText')}
      </Field>
      <Field
        {...bind('passphrase')}
        label={i18n.t('sync.passphrase')}
        type={isMade ? 'text' : 'password'}
        wrong={wrong === 'passphrase' ? i18n.t('sync.passphraseShort') : undefined}
      >
        {i18n.t('sync.passphraseText')}
      </Field>
      <div class="options-row">
        <Button
          onClick={() => {
            setTyped({ ...typed, passphrase: desk.makePassphrase() });
            setMade(true);
          }}
        >
          {i18n.t('sync.makeUp')}
        </Button>
        <span role="status">{isMade && i18n.t('sync.madeUp')}</span>
      </div>
      <p class="meta">{i18n.t('sync.asks')}</p>
      <div class="options-row">
        <Button look="primary" submit disabled={desk.isBusy.value}>
          {i18n.t('sync.turnOn')}
        </Button>
      </div>
    </form>
  );
}

interface FieldProps {
  readonly label: string;
  readonly type: 'text' | 'password';
  readonly value: string;
  readonly placeholder?: string;
  /** Why what was entered cannot be used. */
  readonly wrong?: string;
  /** What it means to enter it. */
  readonly children?: ComponentChildren;
  readonly onInput: (words: string) => void;
}

function Field({ label, type, value, placeholder, wrong, children, onInput }: FieldProps) {
  const id = useId();
  const input = {
    id,
    value,
    placeholder,
    required: true,
    autocomplete: 'off',
    spellcheck: false,
    'aria-invalid': wrong !== undefined,
    'aria-describedby': `${id}-wrong ${id}-text`,
    onInput: (event: TargetedInputEvent<HTMLInputElement>) => onInput(event.currentTarget.value),
  };
  return (
    <div class="sync-field">
      <label for={id}>{label}</label>
      {type === 'password' ? (
        <input type="password" {...input} />
      ) : (
        <input type="text" dir="ltr" {...input} />
      )}
      <p class="site-wrong" id={`${id}-wrong`} role="status">
        {wrong}
      </p>
      {children && (
        <p class="meta" id={`${id}-text`}>
          {children}
        </p>
      )}
    </div>
  );
}
