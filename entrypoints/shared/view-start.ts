import { type ComponentChild, render } from 'preact';
import { i18n } from '#i18n';
import '../../components/ui/base.css';
import type { Settings } from '../../lib/model/settings.ts';
import type { SettingsSource } from '../../lib/state/sources.ts';

/** Puts a view on its page: title, the reader's look, and the view itself. */
export function startView(title: string, settings: SettingsSource, view: ComponentChild): void {
  document.title = title === i18n.t('extensionName') ? title : `${title} · ${i18n.t('extensionName')}`;
  settings.watchSettings(applyLook);
  const place = document.getElementById('app');
  if (place) render(view, place);
}

function applyLook({ look }: Settings): void {
  if (look === 'system') delete document.documentElement.dataset.look;
  else document.documentElement.dataset.look = look;
}
