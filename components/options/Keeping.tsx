import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { KEEPINGS, type Keeping as Kept, TEXT_MONTHS, type TextMonths } from '../../lib/model/keeping.ts';
import type { Options } from '../../lib/state/options.ts';
import { Button } from '../ui/Button.tsx';
import { Section } from '../ui/Section.tsx';

/** What is kept of what is read, of all sites and of single ones, and for how long. */
export function Keeping({ options }: { readonly options: Options }) {
  const { keep, keepSites, privateWindows } = options.settings.value;
  return (
    <Section title={i18n.t('keeping.title')}>
      <div class="options-text">
        <p>{i18n.t('keeping.text')}</p>
        <fieldset class="options-row">
          <legend class="sr-only">{i18n.t('keeping.title')}</legend>
          {KEEPINGS.map((id) => (
            <label key={id} class="options-check">
              <input
                type="radio"
                name="keep"
                checked={keep === id}
                onChange={() => void options.change({ keep: id })}
              />
              {i18n.t(`keeping.${id}`)}
            </label>
          ))}
        </fieldset>
        {keepSites.length > 0 && (
          <ul class="site-list">
            {keepSites.map(({ host, keep: kept }) => (
              <li key={host}>
                <span>
                  <bdi class="site-pattern">{host}</bdi> <span class="meta">{i18n.t(`keeping.${kept}`)}</span>
                </span>
                <Button
                  label={i18n.t('options.neverRemoveOf', [host])}
                  onClick={() => options.keepSite(host, undefined)}
                >
                  {i18n.t('options.neverRemove')}
                </Button>
              </li>
            ))}
          </ul>
        )}
        <AddSite options={options} />
        <Months options={options} />
        <label class="options-check">
          <input
            type="checkbox"
            checked={privateWindows}
            onChange={(event) => void options.change({ privateWindows: event.currentTarget.checked })}
          />
          {i18n.t('keeping.privateWindows')}
        </label>
      </div>
    </Section>
  );
}

/** Says otherwise of one site. */
function AddSite({ options }: { readonly options: Options }) {
  const id = useId();
  const [words, setWords] = useState('');
  const [keep, setKeep] = useState<Kept>('findings');
  const [wrong, setWrong] = useState(false);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const added = options.keepSite(words, keep);
        setWrong(!added);
        if (added) setWords('');
      }}
    >
      <label for={id}>{i18n.t('keeping.site')}</label>
      <div class="site-add">
        <input
          id={id}
          value={words}
          placeholder={i18n.t('keeping.sitePlaceholder')}
          aria-invalid={wrong}
          aria-describedby={`${id}-wrong`}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <select
          aria-label={i18n.t('keeping.ofSite')}
          value={keep}
          onChange={(event) => setKeep(event.currentTarget.value as Kept)}
        >
          {KEEPINGS.map((each) => (
            <option key={each} value={each}>
              {i18n.t(`keeping.${each}`)}
            </option>
          ))}
        </select>
        <Button submit>{i18n.t('keeping.add')}</Button>
      </div>
      <p class="site-wrong" id={`${id}-wrong`} role="status">
        {wrong && i18n.t('options.neverInvalid')}
      </p>
    </form>
  );
}

function Months({ options }: { readonly options: Options }) {
  const id = useId();
  return (
    <div class="options-field">
      <label for={id}>{i18n.t('keeping.months')}</label>
      <select
        id={id}
        value={options.settings.value.textMonths}
        onChange={(event) =>
          void options.change({ textMonths: Number(event.currentTarget.value) as TextMonths })
        }
      >
        {TEXT_MONTHS.map((months) => (
          <option key={months} value={months}>
            {months === 0 ? i18n.t('keeping.monthsNever') : i18n.t('keeping.monthsAfter', months)}
          </option>
        ))}
      </select>
    </div>
  );
}
