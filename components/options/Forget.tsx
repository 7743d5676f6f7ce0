import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ForgetScope, Forgetting } from '../../lib/state/forgetting.ts';
import { Working } from '../archive/Working.tsx';
import { Button } from '../ui/Button.tsx';
import { Section } from '../ui/Section.tsx';

/** Deletes the articles of a site, a story or a time, or all; how many that are is said first. */
export function Forget({ forgetting }: { readonly forgetting: Forgetting }) {
  const id = useId();
  const { articles, notes } = forgetting.count.value;
  const scope = forgetting.scope.value;
  return (
    <Section title={i18n.t('forget.title')}>
      <div class="options-text">
        <p>{i18n.t('forget.text')}</p>
        <div class="options-field">
          <label for={id}>{i18n.t('forget.which')}</label>
          <Which id={id} forgetting={forgetting} />
        </div>
        {scope?.kind === 'before' && <Before forgetting={forgetting} day={scope.day} />}
        <p role="status">
          {scope && articles === 0 && i18n.t('forget.none')}
          {scope && articles > 0 && i18n.t('forget.count', articles)}{' '}
          {scope && notes > 0 && i18n.t('forget.notes', notes)}
        </p>
        <Working work={forgetting.work} label={i18n.t('forget.progress')} />
        <div class="options-row">
          <Button
            disabled={articles === 0 || forgetting.work.progress.value !== undefined}
            onClick={() => forgetting.forget()}
          >
            {i18n.t('forget.now')}
          </Button>
        </div>
      </div>
    </Section>
  );
}

function Which({ id, forgetting }: { readonly id: string; readonly forgetting: Forgetting }) {
  return (
    <select
      id={id}
      value={toValue(forgetting.scope.value)}
      onChange={(event) => forgetting.choose(toScope(event.currentTarget.value))}
    >
      <option value="">{i18n.t('forget.choose')}</option>
      <option value="before:">{i18n.t('forget.before')}</option>
      <option value="all:">{i18n.t('forget.all')}</option>
      <optgroup label={i18n.t('forget.sites')}>
        {forgetting.hosts.value.map((host) => (
          <option key={host} value={`site:${host}`}>
            {host}
          </option>
        ))}
      </optgroup>
      <optgroup label={i18n.t('forget.stories')}>
        {forgetting.stories.value.map((story) => (
          <option key={story.id} value={`story:${story.id}`}>
            {story.name}
          </option>
        ))}
      </optgroup>
    </select>
  );
}

interface BeforeProps {
  readonly forgetting: Forgetting;
  readonly day: string;
}

function Before({ forgetting, day }: BeforeProps) {
  const id = useId();
  return (
    <div class="options-field">
      <label for={id}>{i18n.t('forget.day')}</label>
      <input
        id={id}
        type="date"
        value={day}
        onInput={(event) => forgetting.choose({ kind: 'before', day: event.currentTarget.value })}
      />
    </div>
  );
}

function toValue(scope: ForgetScope | undefined): string {
  if (!scope) return '';
  if (scope.kind === 'site') return `site:${scope.host}`;
  return scope.kind === 'story' ? `story:${scope.id}` : `${scope.kind}:`;
}

function toScope(value: string): ForgetScope | undefined {
  const [kind, rest] = [value.slice(0, value.indexOf(':')), value.slice(value.indexOf(':') + 1)];
  if (kind === 'site') return { kind, host: rest };
  if (kind === 'story') return { kind, id: rest };
  if (kind === 'before') return { kind, day: '' };
  return kind === 'all' ? { kind } : undefined;
}
