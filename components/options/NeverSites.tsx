import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Options } from '../../lib/state/options.ts';
import { Button } from '../ui/Button.tsx';
import { Section } from '../ui/Section.tsx';
import { OptionList } from './OptionList.tsx';

/** The sites that are never read, whatever else is allowed. */
export function NeverSites({ options }: { readonly options: Options }) {
  const sites = options.settings.value.neverSites;
  return (
    <Section title={i18n.t('options.neverTitle')}>
      <div class="options-text">
        <p>{i18n.t('options.neverText')}</p>
        {sites.length > 0 && (
          <OptionList
            items={sites.map((site) => ({
              key: site,
              words: <span>{site}</span>,
              label: i18n.t('options.neverRemoveOf', [site]),
              onTakeBack: () => options.removeNever(site),
            }))}
            action={i18n.t('options.neverRemove')}
          />
        )}
        <AddSite onAdd={(words) => options.addNever(words)} />
      </div>
    </Section>
  );
}

function AddSite({ onAdd }: { readonly onAdd: (words: string) => boolean }) {
  const [words, setWords] = useState('');
  const [wrong, setWrong] = useState(false);
  const id = useId();

  function onSubmit(event: Event) {
    event.preventDefault();
    const added = onAdd(words);
    setWrong(!added);
    if (added) setWords('');
  }

  return (
    <form onSubmit={onSubmit}>
      <div class="site-add">
        <label class="sr-only" for={id}>
          {i18n.t('options.neverLabel')}
        </label>
        <input
          id={id}
          value={words}
          placeholder={i18n.t('options.neverPlaceholder')}
          aria-invalid={wrong}
          aria-describedby={`${id}-wrong`}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <Button submit>{i18n.t('options.neverAdd')}</Button>
      </div>
      <p class="site-wrong" id={`${id}-wrong`} role="status">
        {wrong && i18n.t('options.neverInvalid')}
      </p>
    </form>
  );
}
