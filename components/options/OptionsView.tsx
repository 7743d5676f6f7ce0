import { i18n } from '#i18n';
import type { Settings } from '../../lib/model/settings.ts';
import type { Options } from '../../lib/state/options.ts';
import { Button } from '../ui/Button.tsx';
import { Section } from '../ui/Section.tsx';
import { UndoText } from '../undo/UndoText.tsx';
import { Backups } from './Backups.tsx';
import { Check } from './Check.tsx';
import { Corrections } from './Corrections.tsx';
import { Forget } from './Forget.tsx';
import { GrantedSites } from './GrantedSites.tsx';
import { Health } from './Health.tsx';
import { Keeping } from './Keeping.tsx';
import { NeverSites } from './NeverSites.tsx';
import { NotArticles } from './NotArticles.tsx';
import { Radios } from './Radios.tsx';
import { Sync } from './Sync.tsx';
import { Wikipedia } from './Wikipedia.tsx';
import './options-view.css';

/** The settings: what may be read, how it looks, and where the data lies. */
export function OptionsView({ options }: { readonly options: Options }) {
  return (
    <main class="options">
      <h1>{i18n.t('options.title')}</h1>
      <GrantedSites options={options} />
      <NeverSites options={options} />
      <NotArticles options={options} />
      <Corrections options={options} />
      <Look options={options} />
      <Section title={i18n.t('options.pageTitle')}>
        <Check
          label={i18n.t('options.paintPage')}
          checked={options.settings.value.paintPage}
          onChange={(paintPage) => options.change({ paintPage })}
        />
        <Check
          label={i18n.t('options.noteButton')}
          checked={options.settings.value.noteButton}
          onChange={(noteButton) => options.change({ noteButton })}
        />
      </Section>
      <Keeping options={options} />
      <Backups options={options} />
      <Sync desk={options.sync} />
      <Wikipedia desk={options.summaries} />
      <Health backups={options.backups} />
      <Forget forgetting={options.forgetting} />
      <Section title={i18n.t('options.dataTitle')}>
        <div class="options-text">
          <p>{i18n.t('options.dataText')}</p>
          <p>{i18n.t('options.dataKept')}</p>
          <div class="options-row">
            <Button onClick={() => options.openPage('library')}>{i18n.t('options.openLibrary')}</Button>
            <Button onClick={() => options.openPage('welcome')}>{i18n.t('options.openWelcome')}</Button>
          </div>
        </div>
      </Section>
      <UndoText undo={options.undo} />
    </main>
  );
}

function Look({ options }: { readonly options: Options }) {
  const looks: readonly { readonly id: Settings['look']; readonly label: string }[] = [
    { id: 'system', label: i18n.t('options.lookSystem') },
    { id: 'light', label: i18n.t('options.lookLight') },
    { id: 'dark', label: i18n.t('options.lookDark') },
  ];
  return (
    <Section title={i18n.t('options.lookTitle')}>
      <Radios
        legend={i18n.t('options.lookTitle')}
        name="look"
        items={looks}
        selected={options.settings.value.look}
        onSelect={(id) => options.change({ look: id })}
      />
    </Section>
  );
}
