import { type ComponentChild, render } from 'preact';
import { i18n } from '#i18n';
import { Guard } from '../../components/problem/Guard.tsx';
import '../../components/ui/base.css';
import { directionOf } from '../../components/ui/direction.ts';
import type { Settings } from '../../lib/model/settings.ts';
import type { ViewSources } from './view-sources.ts';

/** Puts a view on its page: title, language, the reader's look, and the view itself. */
export function startView(title: string, sources: ViewSources, view: ComponentChild): void {
  document.title = title === i18n.t('extensionName') ? title : `${title} · ${i18n.t('extensionName')}`;
  startPart(document.documentElement, sources, view);
}

/** The same for a page of which only `part` speaks the reader's language. */
export function startPart(
  part: HTMLElement,
  {
    settings,
    trouble,
    recover,
    markTold,
  }: Pick<ViewSources, 'settings' | 'trouble' | 'recover' | 'markTold'>,
  view: ComponentChild,
): void {
  speakLanguage(part);
  settings.watchSettings(applyLook);
  const place = document.getElementById('app');
  if (!place) return;
  render(
    <Guard trouble={trouble} onError={recover} onTold={markTold} onReload={() => location.reload()}>
      {view}
    </Guard>,
    place,
  );
}

/** Not by the browser's `@@bidi_dir`: it is that of the browser's own words, which may be in another language. */
function speakLanguage(part: HTMLElement): void {
  const language = i18n.t('language');
  part.lang = language;
  part.dir = directionOf(language);
}

function applyLook({ look }: Settings): void {
  if (look === 'system') delete document.documentElement.dataset.look;
  else document.documentElement.dataset.look = look;
}
